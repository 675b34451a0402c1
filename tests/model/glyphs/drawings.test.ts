// What cards and books draw of what people type.
import { describe, expect, test } from 'vitest';
import { FACES_IDS } from '../../../src/design/faces.ts';
import * as drawings from '../../../src/model/glyphs/drawings.ts';
import { textFaceOf } from '../../../src/model/glyphs/text-face.ts';
import { textFace } from '../../sample.ts';

const drawable = (words: string) => drawings.drawable(words, textFace);
const drawingsOf = (words: string) => drawings.drawingsOf(words, textFace);
const emojiIn = (words: string) => drawings.emojiIn(words, textFace);
const runsOf = (words: string) => drawings.runsOf(words, textFace);
const undrawnIn = (words: string) => drawings.undrawnIn(words, textFace);

const drawn = (words: string) => [...drawingsOf(words)].map(({ drawn, face }) => [drawn, face]);

describe('an emoji is one drawing', () => {
  test.each([
    ['🎉', '🎉'],
    ['❤️', '❤'],
    ['❤', '❤'],
    ['☎\uFE0E', '☎'],
    ['👩🏽‍🚀', '👩🏽‍🚀'],
    ['👩‍⚕️', '👩‍⚕'],
    ['👩‍⚕', '👩‍⚕'],
    ['🇫🇷', '🇫🇷'],
    ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['🏳️‍🌈', '🏳‍🌈'],
    ['1️⃣', '1⃣'],
    ['#⃣', '#⃣'],
    ['👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦'],
    ['🧑🏻‍❤️‍🧑🏿', '🧑🏻‍❤‍🧑🏿'],
  ])('%s', (written, expected) => expect(drawn(written)).toEqual([[expected, 'emoji']]));

  test('a sequence that nobody knows is drawn part by part', () => {
    expect(drawn('👩‍🦷')).toEqual([
      ['👩', 'emoji'],
      ['🦷', 'emoji'],
    ]);
    expect(drawn('🇽🇽').map(([part]) => part)).toEqual(['🇽', '🇽']);
    expect(drawn('☕🏽').map(([part]) => part)).toEqual(['☕', '🏽']);
    expect(drawn('🏴󠁦󠁲󠁢󠁲󠁥󠁿')[0]).toEqual(['🏴', 'emoji']);
  });

  test('what the text face draws stays a sign of the text', () => {
    for (const sign of ['1', '#', '*', '©️', '▶️', '✓', '→', '☑']) expect(drawn(sign)[0]?.[1]).toBe('text');
  });
});

describe('what can be drawn on a line', () => {
  test('keeps French as it is written: accents, ligatures, quotes, no-break spaces', () => {
    const french = 'Œuvre « à part »\u00a0: l’été…\u202f!';
    expect(drawable(french)).toBe(french);
  });

  test.each([
    ['Un café ☕️ à Rennes 👩🏽‍💻🎉', 'Un café ☕ à Rennes 👩🏽‍💻🎉'],
    ['مرحبا et שלום\nà  Rennes', 'et à Rennes'],
    ['20 ㎞ à 東', '20 km à'],
    ['Trois\u2011Rivières', 'Trois\u2010Rivières'],
    ['a\u00adb\u200bc\u202ed\u2066e', 'abcde'],
    ['e\u0301', 'é'],
    [`z${'\u0301'.repeat(40)}`, 'ź\u0301\u0301'],
  ])('%j', (written, expected) => expect(drawable(written)).toBe(expected));

  test('is one face after the other', () => {
    expect(runsOf('Un 1 ☕👩🏽‍💻 à 1⃣')).toEqual([
      { face: 'text', words: 'Un 1 ' },
      { face: 'emoji', words: '☕👩🏽‍💻' },
      { face: 'text', words: ' à ' },
      { face: 'emoji', words: '1⃣' },
    ]);
    expect(runsOf('')).toEqual([]);
  });
});

test('the emoji of some words are known, each once', () => {
  expect([...emojiIn('Un 1, ❤️ et ❤, © 中 👩🏽‍🚀 ☑ 🇫🇷.')]).toEqual(['❤', '👩🏽‍🚀', '🇫🇷']);
  expect(emojiIn('Été, 12 € → Αθήνα')).toEqual(new Set());
});

test('what one face lacks another may have: the box of a task, an arrow', () => {
  const faceOf = (words: string) => FACES_IDS.map((id) => [...drawings.drawingsOf(words, textFaceOf(id))][0]?.face);
  expect(faceOf('☐')).toEqual(['text', 'none', 'none']);
  expect(faceOf('☑')).toEqual(['text', 'emoji', 'emoji']);
  expect(faceOf('→')).toEqual(['text', 'text', 'none']);
});

test('the nearest that is drawn is known, and where each sign stands', () => {
  const words = 'a é e\u0301 \u3000☆ 東 ㎞ x\u0330 ⓐ a⃣\u00AD\u2011';
  expect([...drawingsOf(words)].map(({ drawn }) => drawn).join('|')).toBe('a| |é| |é| | || || |km| |x| |a| |a||\u2010');
  for (const { written, start } of drawingsOf(words)) expect(words.slice(start, start + written.length)).toBe(written);
  expect(undrawnIn(words).map(({ written }) => written)).toEqual(['☆', '東', '㎞', 'x\u0330', 'ⓐ', 'a⃣']);
});

test.each(FACES_IDS)('French, its neighbours, Greek and Cyrillic miss nothing: %s', (id) => {
  const face = textFaceOf(id);
  for (const words of [
    'Œuvre « à part »\u00a0: l’été…\u202f!',
    'Łódź, Þórshöfn, Ngọc Lan Phạm',
    'Αθήνα',
    'Владивосток',
  ])
    expect([words, face.drawsAll(words), drawings.undrawnIn(words, face)]).toEqual([words, true, []]);
  for (const words of ['שלום', 'مرحبا', '中', 'नमस्ते', '한']) expect(drawings.undrawnIn(words, face)).not.toEqual([]);
});

test.each(FACES_IDS)('one search over a text says what its characters say one by one: %s', (id) => {
  const { draws, drawsAll } = textFaceOf(id);
  for (let point = 0x20; point < 0x20000; point += 1) {
    const character = String.fromCodePoint(point);
    if (drawsAll(character) !== draws(point)) expect.fail(character);
  }
});
