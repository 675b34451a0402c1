// The book's words and its face: French spaces, characters without a glyph, words without an end.
import { describe, expect, test } from 'vitest';
import * as printable from '../../../src/publish/pdf/printable.ts';
import { textFace } from '../../sample.ts';

const { substitutionNote } = printable;
const makePrintable = <Tree>(tree: Tree, lang: string) => printable.makePrintable(tree, lang, textFace);
const printsEmoji = (tree: unknown) => printable.printsEmoji(tree, textFace);

const printed = (value: string, lang = 'fr-FR') => makePrintable({ value }, lang).tree.value;

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
    expect(makePrintable({ type: 'inlineCode', value: 'a ? b' }, 'fr').tree.value).toBe('a ? b');
  });

  test('follow the language of each part of the tree', () => {
    const tree = { value: 'a ?', children: [{ lang: 'en', value: 'b ?' }] };
    expect(makePrintable(tree, 'fr').tree).toEqual({
      value: 'a\u202f?',
      children: [{ lang: 'en', value: 'b ?' }],
    });
  });
});

test('a letter whose capital no face draws is not set in capitals', () => {
  const tree = { site: 'ϝ 𝟋, straße 🎉 ⓐ', overline: 'é ϝ', title: 'ϝ 𝟋' };
  expect(makePrintable(tree, 'fr').tree).toEqual({ site: '☐ ☐, straße 🎉 a', overline: 'é ☐', title: 'ϝ ϝ' });
});

test('an emoji is printed, without the selectors that choose its colours', () => {
  expect(printed('Bravo 😃, merci ❤️')).toBe('Bravo 😃, merci ❤');
  expect(printed('🎉 et 👩‍👩‍👧 et 🇫🇷 et 👩🏽‍🚀')).toBe('🎉 et 👩‍👩‍👧 et 🇫🇷 et 👩🏽‍🚀');
});

test('a tree prints an emoji where a face draws one', () => {
  expect(printsEmoji({ pieces: [{ title: 'Un', words: ['deux', '☎'] }] })).toBe(true);
  expect(printsEmoji({ pieces: [{ title: 'Un 1, # © ✓ 中', alt: '😃', to: '😃' }], metadata: { title: '😃' } })).toBe(
    false,
  );
});

describe('a character without a glyph', () => {
  test.each([
    ['le ♯ penche', 'le [dièse] penche'],
    ['中文', '☐☐'],
    ['20 ㎞', '20 km'],
    ['𝗴𝗿𝗮𝘀', 'gras'],
    ['c’est-à‑dire', 'c’est-à-\u2060dire'],
    ['e\u0301te\u0301', 'été'],
    ['a\ufeff\u200eb\u0007c', 'abc'],
    ['x\u0330\u0331', 'x'],
  ])('%j is printed %j', (text, expected) => expect(printed(text)).toBe(expected));

  test('is seen in whatever is printed: what a contributor does, too', () => {
    const tree = { contributors: [{ name: '中', role: '文', bio: '𖰰' }] };
    expect(makePrintable(tree, 'fr').tree).toEqual({ contributors: [{ name: '☐', role: '☐', bio: '☐' }] });
  });

  test('is reported once a text, with its count', () => {
    const tree = { title: 'Le livre', pieces: [{ type: 'story', title: 'Un café', words: ['中', '中', 'é 😃'] }] };
    const { substitutions } = makePrintable(tree, 'fr');
    expect(substitutions).toEqual([
      { character: '中', codePoints: 'U+4E2D', printed: '☐', where: 'Un café', count: 2 },
    ]);
    expect(substitutions.map(substitutionNote)).toEqual([
      '« Un café » : « 中 » (U+4E2D) n’a pas de dessin dans le livre ; imprimé « ☐ ».',
    ]);
  });

  test('in an address, a label or what a picture is called aloud is left as it is: no face draws it there', () => {
    const tree = {
      to: 'https://exemple.fr/中',
      label: 'text-1',
      alt: 'Un ♯ sur une portée',
      metadata: { title: '中' },
    };
    expect(makePrintable(tree, 'fr').tree).toEqual(tree);
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
  const crowd = printed('👩🏽‍🚀'.repeat(21)).split('\u200b');
  expect(crowd).toEqual(['👩🏽‍🚀'.repeat(20), '👩🏽‍🚀']);
});
