// What any tree becomes, whatever it was made of.
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import type { SentPicture } from '../../src/import/arrival.ts';
import { addressPieces } from '../../src/import/dialect/bare-links.ts';
import { toDialect } from '../../src/import/dialect/to-dialect.ts';
import { writeDialect } from '../../src/import/write-dialect.ts';

const PICTURES = new Map<string, SentPicture>([['a.png', { bytes: new Uint8Array([0x89]) }]]);
const paragraph = (...children: object[]) => ({ type: 'root', children: [{ type: 'paragraph', children }] }) as Root;
const made = (tree: Root) => {
  const { body, losses } = toDialect(tree, { pictures: PICTURES });
  return { text: writeDialect(body), losses };
};

test('a picture keeps the words that say what it shows', () => {
  const image = { type: 'image', url: 'a.png', alt: ' Un banc ' };
  expect(made(paragraph({ type: 'text', value: 'Avant.' }, image)).text).toBe('Avant.\n\n![Un banc](./a.png)\n');
  const heading = { type: 'heading', depth: 1, children: [image] };
  expect(made({ type: 'root', children: [heading] } as Root).text).toBe('![Un banc](./a.png)\n');
});

test.each([
  ['\u202Eenvers\u202C', 'envers'],
  ['a\u2067b\u2069', 'ab'],
])('a change of the direction of reading (%j) is left out and told', (value, expected) => {
  const { text, losses } = made(paragraph({ type: 'text', value }));
  expect(text).toBe(`${expected}\n`);
  expect(losses).toContainEqual({ kind: 'character', words: '', place: 'sens de lecture' });
});

test('a sign of one font alone is told, and still parts the words around it', () => {
  const { text, losses } = made(paragraph({ type: 'text', value: 'un\uF04Adeux\uF04A.' }));
  expect(text).toBe('un deux.\n');
  expect(losses).toEqual([
    { kind: 'character', words: '\uF04A' },
    { kind: 'character', words: '\uF04A' },
  ]);
});

test('an address that was typed with spaces leads where it says', () => {
  const link = { type: 'link', url: ' https://a.fr/mon texte.pdf ', children: [{ type: 'text', value: 'ici' }] };
  const { text, losses } = made(paragraph(link));
  expect([text, losses]).toEqual(['[ici](https://a.fr/mon%20texte.pdf)\n', []]);
});

test.each([
  ['(voir https://a.fr/b).', 'https://a.fr/b'],
  ['https://a.fr/b_(c)', 'https://a.fr/b_(c)'],
  ['https://a.fr/b_(c))', 'https://a.fr/b_(c)'],
  ['https://a.fr/b](c)…', 'https://a.fr/b](c)'],
  ['https://a.fr/b]).', 'https://a.fr/b'],
])('of %s the address is %s', (text, url) => {
  expect(addressPieces(text).flatMap((piece) => piece.url ?? [])).toEqual([url]);
});
