// The book's words and its face: French spaces, characters without a glyph, words without an end.
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { fontFiles } from '../../../src/design.ts';
import { coverageOf } from '../../../src/publish/pdf/face-coverage.ts';
import { makePrintable, substitutionNote } from '../../../src/publish/pdf/printable.ts';

const serif = await readFile(fontFiles.serif);
const draws = coverageOf([serif, await readFile(fontFiles.serifItalic)]);
const printed = (value: string, lang = 'fr-FR') => makePrintable({ value }, { draws }, lang).tree.value;

describe('what a face draws', () => {
  test('is read from its cmap', () => {
    for (const character of 'aÀœŒ«»’—…ếЖα☐\u202f\u00a0\u{1d7d8}') {
      expect([character, draws(character.codePointAt(0) ?? 0)]).toEqual([character, character !== '\u{1d7d8}']);
    }
  });

  test('is read from a format 4 table alone', async () => {
    const sans = coverageOf([await readFile(fontFiles.sans)]);
    expect(['é', '\u202f', '😃'].map((character) => sans(character.codePointAt(0) ?? 0))).toEqual([true, false, false]);
  });

  test('is refused where the file is no font', () => {
    expect(() => coverageOf([new Uint8Array(64)])).toThrow('no cmap table');
  });
});

describe('French spaces', () => {
  test.each([
    ['Vraiment ? Oui !', 'Vraiment\u202f? Oui\u202f!'],
    ['Il dit : « oui »', 'Il dit\u00a0: «\u202foui\u202f»'],
    ['déjà\u202f! déjà\u00a0?', 'déjà\u202f! déjà\u00a0?'],
    ['Josiane? 10:30 https://a.fr?b', 'Josiane? 10:30 https://a.fr?b'],
    ['une ligne\net une autre', 'une ligne et une autre'],
  ])('%j is printed %j', (text, expected) => expect(printed(text)).toBe(expected));

  test('are left alone in English and in code', () => {
    expect(printed('Really ?', 'en-GB')).toBe('Really ?');
    expect(makePrintable({ type: 'inlineCode', value: 'a ? b' }, { draws }, 'fr').tree.value).toBe('a ? b');
  });

  test('follow the language of each part of the tree', () => {
    const tree = { value: 'a ?', children: [{ lang: 'en', value: 'b ?' }] };
    expect(makePrintable(tree, { draws }, 'fr').tree).toEqual({
      value: 'a\u202f?',
      children: [{ lang: 'en', value: 'b ?' }],
    });
  });
});

describe('a character without a glyph', () => {
  test.each([
    ['Bravo 😃', 'Bravo :-)'],
    ['Merci ❤️', 'Merci <3'],
    ['🎉 et 👩‍👩‍👧 et 🇫🇷', '[émoji] et [émoji] et [émoji]'],
    ['le ♯ penche', 'le [dièse] penche'],
    ['中文', '☐☐'],
    ['c’est-à‑dire', 'c’est-à-\u2060dire'],
    ['e\u0301te\u0301', 'été'],
    ['a\ufeff\u200eb\u0007c', 'abc'],
    ['x\u0330\u0331', 'x'],
  ])('%j is printed %j', (text, expected) => expect(printed(text)).toBe(expected));

  test('is reported once a text, with its count', () => {
    const tree = { title: 'Le livre', pieces: [{ type: 'story', title: 'Un café', words: ['😃', '😃', 'é'] }] };
    const { substitutions } = makePrintable(tree, { draws }, 'fr');
    expect(substitutions).toEqual([
      { character: '😃', codePoints: 'U+1F603', printed: ':-)', where: 'Un café', count: 2 },
    ]);
    expect(substitutions.map(substitutionNote)).toEqual([
      '« Un café » : « 😃 » (U+1F603) n’a pas de dessin dans le livre ; imprimé « :-) ».',
    ]);
  });

  test('in an address or a label is left as it is: nobody reads it there', () => {
    const tree = { to: 'https://exemple.fr/😃', label: 'text-1' };
    expect(makePrintable(tree, { draws }, 'fr').tree).toEqual(tree);
  });
});

test('a word without an end may be cut every twenty characters, and loses none', () => {
  const word = 'a'.repeat(90);
  expect(
    printed(word)
      .split('\u200b')
      .map((part) => part.length),
  ).toEqual([20, 20, 20, 20, 10]);
  expect(printed('anticonstitutionnellement')).toBe('anticonstitutionnellement');
});
