// What the goldens of tests/golden/elements do not say of a chapter.
import { describe, expect, test } from 'vitest';
import type { Prose } from '../../../src/model/prose/prose.ts';
import { chapterPage } from '../../../src/publish/epub/chapter.ts';
import { bookOf } from '../../../src/publish/epub/pages.ts';
import { PictureShelf } from '../../../src/publish/epub/picture-shelf.ts';
import { toMarkup } from '../../../src/publish/epub/xhtml.ts';
import { paragraph, prose, text, textFace } from '../../sample.ts';
import { library, story, volume } from './cast.ts';

describe('a text’s elements in the book', () => {
  test('a pull quote that the text repeats is an aside that readers may skip, and one said once is a quotation', () => {
    const once = render(prose([{ type: 'PullQuote', children: [paragraph('Une seule fois.')] }]));
    expect(once).not.toContain('doc-pullquote');
    const twice = render(
      prose([paragraph('Oui : une seule fois.'), { type: 'PullQuote', children: [paragraph('une seule fois')] }]),
    );
    expect(twice).toContain('role="doc-pullquote"');
  });

  test('a note called among a link’s words is called after them, since links do not nest', () => {
    const markup = render(
      prose(
        [
          paragraph({
            type: 'link',
            url: 'https://a.example/',
            children: [text('mot'), { type: 'noteReference', number: 1, first: true }],
          }),
        ],
        [paragraph('Note.')],
      ),
    );
    expect(markup).toContain('<a href="https://a.example/">mot</a><sup><a id="call-1"');
  });

  test('the program’s words keep their language in a text of another one', () => {
    const italian = renderIn('it-IT', prose([{ type: 'Postscript', named: false, children: [paragraph('Ciao.')] }]));
    expect(italian).toContain('<span lang="fr" xml:lang="fr">P.-S.</span>\u00a0Ciao.');
    const english = renderIn('en', prose([{ type: 'Postscript', named: false, children: [paragraph('Bye.')] }]));
    expect(english).toContain('<span>P.S.</span>\u00a0Bye.');
  });

  test('a text from right to left says so, the words of the book and of others among it run their own way', () => {
    const held = (lang: string, words: string) => paragraph({ type: 'Foreign', lang, children: [text(words)] });
    const hebrew = chapterIn('he', prose([held('en', 'Hello!'), held('ar', 'واحد')]));
    expect(hebrew).toContain('lang="he" xml:lang="he" dir="rtl"');
    expect(hebrew).toContain('<p class="byline" lang="fr-FR" xml:lang="fr-FR" dir="ltr">');
    expect(hebrew).toContain('<i lang="en" xml:lang="en" dir="ltr">Hello!</i>');
    expect(hebrew).toContain('<bdi lang="ar" xml:lang="ar" dir="rtl">واحد</bdi>');
    expect(chapterIn('en', prose([held('fr', 'Bonjour !')]))).not.toContain('dir=');
  });

  test('two headings whose ids differ only by a sign stay two addresses', () => {
    const markup = render(
      prose([
        { type: 'heading', depth: 2, id: 'a_b', children: [text('A')] },
        { type: 'heading', depth: 2, id: 'a_5f_b', children: [text('B')] },
      ]),
    );
    const ids = [...markup.matchAll(/<h2 id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(2);
  });
});

function render(body: Prose): string {
  return renderIn('fr-FR', body);
}

/** The chapter between its head and its credits. */
function renderIn(lang: string, body: Prose): string {
  const markup = chapterIn(lang, body);
  return markup.slice(markup.indexOf('</header>') + 10, markup.indexOf('<footer')).trim();
}

function chapterIn(lang: string, body: Prose): string {
  const stories = [story('un-cafe', { lang, body }), story('autre')];
  const book = bookOf(volume(['un-cafe', 'autre']), library(stories));
  const page = book.pages.find(({ kind }) => kind === 'story');
  if (page?.kind !== 'story') throw new Error('The story has no page.');
  return toMarkup(chapterPage(page, book, new PictureShelf()), textFace);
}
