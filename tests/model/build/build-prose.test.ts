import { expect, test } from 'vitest';
import { buildProse } from '../../../src/model/build/build-prose.ts';
import { countWords, toPlainText } from '../../../src/model/prose/plain-text.ts';
import type { Picture, Prose } from '../../../src/model/prose/prose.ts';
import { parseMdx } from '../../../src/read/parse.ts';
import { satteri } from '../../../src/read/satteri.ts';

function prose(source: string): Prose {
  const { tree } = parseMdx(source, satteri);
  if (!tree) throw new Error('this text cannot be read');
  return buildProse(
    tree,
    (src, alt, credit): Picture => ({
      path: `stories/essai/${src.slice(2)}`,
      name: src.slice(2),
      type: 'image/png',
      width: 4,
      height: 3,
      alt,
      ...(credit && { credit }),
    }),
  );
}

const text = (value: string) => ({ type: 'text', value });

test('notes are numbered in the order of their calls, and called again keep their number', () => {
  expect(prose('Un[^b] deux[^a] trois[^b].\n\n[^a]: La note a.\n\n[^b]: La note b.')).toEqual({
    blocks: [
      {
        type: 'paragraph',
        children: [
          text('Un'),
          { type: 'noteReference', number: 1, first: true },
          text(' deux'),
          { type: 'noteReference', number: 2, first: true },
          text(' trois'),
          { type: 'noteReference', number: 1, first: false },
          text('.'),
        ],
      },
    ],
    notes: [
      { number: 1, blocks: [{ type: 'paragraph', children: [text('La note b.')] }] },
      { number: 2, blocks: [{ type: 'paragraph', children: [text('La note a.')] }] },
    ],
  });
});

test('headings have ids that are unique and without accents', () => {
  expect(prose('## Été\n\n## Été\n\n### Œil & cœur').blocks.map((block) => 'id' in block && block.id)).toEqual([
    'ete',
    'ete-2',
    'oeil-coeur',
  ]);
});

test('a picture among words stands after them', () => {
  expect(prose('Avant ![Un banc](./banc.png) après.').blocks.map(({ type }) => type)).toEqual(['paragraph', 'Figure']);
});

test('a group photo keeps its names in order and apart from its caption', () => {
  const [photo] = prose(
    '<GroupPhoto src="./a.png" alt="Trois personnes" credit="Atelier">\n\nEn mai.\n\n1. Nour\n2. *Paul*\n\n</GroupPhoto>',
  ).blocks;
  expect(photo).toMatchObject({
    type: 'GroupPhoto',
    picture: { alt: 'Trois personnes', credit: 'Atelier' },
    people: [[text('Nour')], [{ type: 'emphasis', children: [text('Paul')] }]],
    caption: [{ type: 'paragraph' }],
  });
});

test('a link by reference becomes a link', () => {
  expect(prose('[ici][r]\n\n[r]: https://exemple.fr').blocks).toEqual([
    { type: 'paragraph', children: [{ type: 'link', url: 'https://exemple.fr', children: [text('ici')] }] },
  ]);
});

test('an element written on one line is the same as on several', () => {
  expect(prose('<PullQuote by="Paul">Un mot.</PullQuote>').blocks).toEqual(
    prose('<PullQuote by="Paul">\n\nUn mot.\n\n</PullQuote>').blocks,
  );
});

test('plain text is what would be read aloud, notes last', () => {
  const source =
    'Un *mot*[^1] et `code`.\n\n<KeyFigure value="56" unit="%" year="2017" source="Baromètre">membres</KeyFigure>\n\n- un\n- deux\n\n[^1]: La note.';
  expect(toPlainText(prose(source))).toBe(
    'Un mot et code.\n\n56\u00a0%\nmembres\nBaromètre, 2017\n\nun\ndeux\n\n1. La note.',
  );
});

test('words are counted as French counts them', () => {
  expect(countWords('L’été, c’est-à-dire aujourd’hui : 612 rencontres !')).toBe(8);
});

test.each(['\u00A0', '\u202F\u00A0', '&nbsp;', '\u00A0\\\n\u3000'])(
  'a line of spaces is no paragraph: %j',
  (spaces) => {
    expect(prose(`Un.\n\n${spaces}\n\nDeux.`)).toEqual(prose('Un.\n\nDeux.'));
  },
);

test.each(['constructor', 'toString', '__proto__', 'Inconnu'])('an element <%s> is what it holds', (name) => {
  expect(prose(`<${name}>\n\nDes mots.\n\n</${name}>`).blocks).toEqual([
    { type: 'paragraph', children: [text('Des mots.')] },
  ]);
});
