// The list of emoji and the font file say the same, and each emoji of several code points has one drawing.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emojiFace } from '../../../src/design/faces.ts';
import { emojiFaceDraws } from '../../../src/model/glyphs/emoji-face.ts';
import { coverageOf } from './face-coverage.ts';
import { shaperOf } from './shaper.ts';

const file = readFileSync(emojiFace.file);
const emoji = Array.from({ length: 0x1ff00 - 0x80 }, (_, index) => String.fromCodePoint(0x80 + index)).filter(
  (character) => /\p{Emoji}/u.test(character),
);

test('every emoji of one code point is in the file', () => {
  const draws = coverageOf([file]);
  for (const character of emoji) {
    const point = character.codePointAt(0) ?? 0;
    expect([character, emojiFaceDraws(character)]).toEqual([character, draws(point)]);
  }
});

describe('what several code points make', () => {
  const joiner = '\u200D';
  const tones = ['', '🏻', '🏿'];
  const flags = letters(26).flatMap((first) => letters(26).map((second) => first + second));
  const people = emoji.filter((character) => /\p{Emoji_Modifier_Base}/u.test(character));
  const trades = emoji.filter((character) => emojiFaceDraws(`🧑${joiner}${character}`));
  const pairs = people.flatMap((person) =>
    tones.flatMap((tone) => [
      `${person}${tone}`,
      ...['♀', '♂', ...trades].flatMap((other) => [
        `${person}${tone}${joiner}${other}`,
        `${person}${tone}${joiner}${other}${joiner}➡`,
      ]),
    ]),
  );
  const adults = ['🧑', '👨', '👩'].flatMap((adult) => tones.map((tone) => adult + tone));
  const couples = adults.flatMap((one) =>
    adults.flatMap((other) => ['❤', '❤\u200D💋', '🤝'].map((between) => [one, between, other].join(joiner))),
  );
  const others = ['1⃣', '*⃣', '🏳‍🌈', '🏴‍☠', '👁‍🗨', '❤‍🔥', '🐻‍❄', '👨‍👩‍👧‍👦', '🧑‍🧑‍🧒', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'];

  test('is one drawing wherever the list says that the face has it', async () => {
    const shape = await shaperOf(file);
    const known = [...flags, ...pairs, ...couples, ...others].filter(emojiFaceDraws);
    expect(known.length).toBeGreaterThan(1000);
    for (const sequence of others) expect([sequence, known.includes(sequence)]).toEqual([sequence, true]);
    expect(known.filter((sequence) => shape(sequence) !== 1)).toEqual([]);
  });

  test('is not one emoji where Unicode knows none', () => {
    for (const sequence of ['👩‍🦷', '🇽🇽', '☕🏽', '🎉\u200D', 'a⃣', '1', '★', '']) {
      expect([sequence, emojiFaceDraws(sequence)]).toEqual([sequence, false]);
    }
  });
});

function letters(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String.fromCodePoint(0x1f1e6 + index));
}
