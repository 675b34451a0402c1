// The fonts that a book carries: what its words need, and no more.
import { stat } from 'node:fs/promises';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { FACES, FACES_IDS } from '../../../src/design/faces.ts';
import { textFaceOf } from '../../../src/model/glyphs/text-face.ts';
import { bookFonts } from '../../../src/publish/epub/book-fonts.ts';
import { pressFor } from '../../press.ts';

const tools = pressFor().epub;
const faces = FACES['source-serif'];
const serifOf = async (words: string, pair = faces) =>
  create(Buffer.from((await bookFonts(words, pair, tools)).get('fonts/serif.ttf') ?? [])) as Font;
const draws = (font: Font, text: string) =>
  [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) as number));

test('French, and the names of Europe, whatever the book says', async () => {
  expect(draws(await serifOf(''), 'Œuvre « à » l’été\u202f! Łódź, Nguyễn, 12 € — ½ →')).toBe(true);
});

test('Greek and Cyrillic where the book has some', async () => {
  expect(draws(await serifOf('Rien'), 'Жλ')).toBe(false);
  expect(draws(await serifOf('Достоевский, λόγος'), 'Дλ')).toBe(true);
});

test.each(FACES_IDS)('every sign that the check takes as drawn, where the book has it: %s', async (id) => {
  const signs = Array.from({ length: 0x20000 }, (_, point) => point).filter(textFaceOf(id).draws);
  const font = await serifOf(String.fromCodePoint(...signs), FACES[id]);
  expect(signs.filter((point) => !font.hasGlyphForCodePoint(point))).toEqual([]);
});

test('half of the whole font, with its small capitals', async () => {
  const fonts = await bookFonts('', faces, tools);
  expect(fonts.get('fonts/serif.ttf')?.length).toBeLessThan((await stat(faces.files.serif)).size / 2);
  const { GSUB } = (await serifOf('')) as unknown as { GSUB: { featureList: { tag: string }[] } };
  expect(GSUB.featureList.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['c2sc', 'onum', 'sups']));
});

test('the same bytes for the same words, and one making for books alike', async () => {
  expect(await bookFonts('Un', faces, tools)).toBe(await bookFonts('Deux', faces, tools));
});
