import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { emojiFace } from '../../../src/design/faces.ts';
import { EMOJI_WIDTH } from '../../../src/publish/card/ruler.ts';
import * as lines from '../../../src/publish/card/set-lines.ts';
import { ruler as widthOf } from './kit.ts';

type LineBox = lines.LineBox;
const fit = (text: string, face: 'title', box: LineBox) => lines.fit(text, face, box, widthOf);
const fitParts = (parts: string[], joint: string, face: 'title' | 'label', size: number, width: number) =>
  lines.fitParts(parts, joint, face, size, width, widthOf);

describe('the width of emoji', () => {
  test('is the same for all, of one code point or of several, and that of their face', () => {
    for (const emoji of ['🎉', '❤', '👩🏽‍🚀', '🇫🇷', '1⃣']) {
      for (const face of ['title', 'italic', 'label'] as const)
        expect(widthOf(emoji, face, 100)).toBeCloseTo(100 * EMOJI_WIDTH);
    }
    const font = create(readFileSync(emojiFace.file)) as Font;
    expect(font.glyphForCodePoint(0x1f389).advanceWidth / font.unitsPerEm).toBe(EMOJI_WIDTH);
  });

  test('is added to that of the words, whose figures and signs stay theirs', () => {
    const around = widthOf('Un 1 © ', 'title', 50) + widthOf(' #', 'title', 50);
    expect(widthOf('Un 1 © 🎉🎉 #', 'title', 50)).toBeCloseTo(around + 100 * EMOJI_WIDTH);
  });
});

describe('lines', () => {
  const box = { size: 60, width: 540, most: 4, breaks: 'clean' } as const;

  test('are balanced', () => {
    expect(fit('Trois heures du matin, heure de Brest', 'title', box)?.lines).toEqual([
      'Trois heures',
      'du matin,',
      'heure de Brest',
    ]);
  });

  test('never break at a no-break space', () => {
    const lines = fit('Pourquoi répondre à cent\u00a0inconnus\u202f?', 'title', box)?.lines ?? [];
    expect(lines.some((line) => line.includes('cent\u00a0inconnus\u202f?'))).toBe(true);
  });

  test('do not end on a word that leans on the next one, unless nothing else fits', () => {
    for (const line of fit('Les réseaux ne rapprochent personne', 'title', box)?.lines ?? []) {
      expect(line).not.toMatch(/ (ne|à|de|le)$/);
    }
  });

  test('fit the width that they were given', () => {
    for (const line of fit('Comment une question posée à trois heures', 'title', box)?.lines ?? []) {
      expect(widthOf(line, 'title', 60)).toBeLessThanOrEqual(540);
    }
  });

  test('may end on an emoji, and cut none', () => {
    expect(fit('👩🏽‍🚀 👩🏽‍🚀 👩🏽‍🚀 👩🏽‍🚀', 'title', { ...box, width: 200 })?.lines).toEqual([
      '👩🏽‍🚀 👩🏽‍🚀',
      '👩🏽‍🚀 👩🏽‍🚀',
    ]);
    const crowd = fit('👩🏽‍🚀'.repeat(9), 'title', { ...box, most: 20, breaks: 'anywhere' })?.lines ?? [];
    expect(crowd.map((line) => line.replaceAll('👩🏽‍🚀', 'x')).join(' ')).toMatch(/^x+ x+$/);
    expect(fitParts(['👩🏽‍🚀'.repeat(9)], '', 'title', 60, 300)).toBe(`${'👩🏽‍🚀'.repeat(3)}…`);
  });

  test('cut a word only where they may break anywhere', () => {
    const long = 'W'.repeat(120);
    expect(fit(long, 'title', { ...box, breaks: 'free' })).toBeUndefined();
    expect(fit(long, 'title', { ...box, most: 20, breaks: 'anywhere' })?.lines.join('')).toBe(long);
  });
});

test('parts are left out from the last one until the line fits', () => {
  expect(fitParts(['Rencontres', 'LinkedIn', 'Copains d’avant'], ' · ', 'label', 30, 320)).toBe(
    'Rencontres · LinkedIn',
  );
  expect(fitParts(['Une collection au nom vraiment très long'], ' · ', 'label', 30, 200)).toMatch(/^Une .*…$/);
});
