// Too much of something: text, depth, pictures, notes.

import { storyText } from '../../content-folder.ts';
import { about, type Built, files, STORY_FILE, story } from '../marks.ts';
import { png } from '../pictures.ts';

const PICTURE = png({ width: 4, height: 3 });
const WORDS = 'Un mot suit un autre mot et la phrase finit ici.\n\n';

/** What many opens nest, the mark standing before the one that is too deep. */
function nested(open: (depth: number) => string, depth: number, marked: number, rule = 'size'): string {
  return Array.from({ length: depth }, (_, index) => `${index + 1 === marked ? `⟦${rule}⟧` : ''}${open(index)}`).join(
    '',
  );
}

export const sizeCases: Record<string, () => Built> = {
  'size-body': () => story(`⟦size⟧${WORDS.repeat(1300)}`),
  'size-one-word': () => story(`⟦size⟧${'a'.repeat(60_001)}`),
  'size-whole-file': () => about('size', STORY_FILE)(story(WORDS.repeat(5000))),
  'size-condensed': () => story('Un texte.', {}, { 'stories/essai/condensed.mdx': `⟦size⟧${WORDS.repeat(1300)}` }),
  'size-front-matter': () =>
    about(
      'yaml-feature',
      STORY_FILE,
    )(files({ [STORY_FILE]: storyText('Un texte.', { lang: `fr-FR # ${'un mot '.repeat(2400)}` }) })),
  'size-pictures': () =>
    story(
      Array.from({ length: 41 }, (_, index) => `${index === 40 ? '⟦size⟧' : ''}![Un banc au soleil](./banc.png)`).join(
        '\n\n',
      ),
      {},
      { 'stories/essai/banc.png': PICTURE },
    ),
  'size-pictures-of-all-kinds': () =>
    story(
      [
        ...Array.from({ length: 40 }, () => '![Un banc au soleil](./banc.png)'),
        '⟦size⟧<Figure src="./banc.png" alt="Un banc">\n\nUne légende.\n\n</Figure>',
      ].join('\n\n'),
      {},
      { 'stories/essai/banc.png': PICTURE },
    ),
  'nesting-quotations': () => story(`${nested(() => '> ', 13, 13)}Un mot.`),
  'nesting-lists': () =>
    story(
      Array.from({ length: 13 }, (_, index) => `${'  '.repeat(index)}${index === 12 ? '⟦size⟧' : ''}- mot`).join('\n'),
    ),
  'nesting-elements': () =>
    story(`${nested(() => '<Postscript>\n\n', 13, 13)}Un mot.\n\n${'</Postscript>\n\n'.repeat(13)}`),
  'nesting-emphasis': () => story(`*a ⟦left-sign⟧**b ${'*a **b '.repeat(39)}mot${'** *'.repeat(40)}`),
  'nesting-hundreds': () => story(`${'>'.repeat(100)}⟦size⟧${'>'.repeat(400)} Un mot.`),
  'nesting-flow-brackets': () =>
    story('Un texte.', { places: `${'['.repeat(22)}⟦yaml-feature⟧${'['.repeat(300)}x${']'.repeat(322)}` }),
};
