// A page that was opened from its results: the words that it was found by are marked, walked through, and unmarked when their reader asks.
import { searchThatFound, withoutSearch } from '../../../model/found-by.ts';
import { siteWords } from '../../../words/site/site-words.ts';
import { passagesIn } from './excerpt.ts';
import { queryThatFinds } from './find.ts';
import { markPassage, textBlocks, unmark } from './marks.ts';
import { openIndex } from './open-index.ts';
import { passageBar } from './passage-bar.ts';
import { readFrom } from './read-file.ts';

const typed = searchThatFound(self.location?.search ?? '');
if (typed) void showPassages(typed);

async function showPassages(typed: string): Promise<void> {
  const { lang } = document.documentElement;
  const script = document.querySelector<HTMLElement>('script[data-passage]')?.dataset.passage ?? '';
  const index = await openIndex(readFrom(new URL('mots/', new URL(script, location.href)).href), lang);
  const query = await queryThatFinds(typed, index);
  const main = document.querySelector<HTMLElement>('#page_main');
  const passages = main
    ? textBlocks(main).flatMap((block) =>
        // From the last: what is marked before another would move it.
        passagesIn(block.text, query, index.stem)
          .reverse()
          .map((passage) => markPassage(block, passage))
          .reverse(),
      )
    : [];
  const seen = passages.filter(([mark]) => mark && mark.getClientRects().length > 0);
  if (seen.length === 0) return;
  const bar = passageBar(seen, typed, siteWords(lang), () => {
    for (const marks of passages) marks.forEach(unmark);
    bar.remove();
    history.replaceState(history.state, '', withoutSearch(location.href));
  });
  document.body.append(bar);
}
