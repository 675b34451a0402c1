import { describe, expect, test } from 'vitest';
import { drawable, fit, fitParts, widthOf } from '../../../src/publish/card/typeset.ts';

describe('what can be drawn', () => {
  test('keeps French as it is written: accents, ligatures, quotes, no-break spaces', () => {
    const french = 'Œuvre « à part »\u00a0: l’été…\u202f!';
    expect(drawable(french)).toEqual({ text: french, missing: [] });
  });

  test('leaves emoji out, says which, and closes the gap', () => {
    expect(drawable('Un café ☕️ à Rennes 👩🏽‍💻🎉')).toEqual({
      text: 'Un café à Rennes',
      missing: ['☕', '👩', '🏽', '💻', '🎉'],
    });
  });

  test('replaces the no-break hyphen by one that the faces have', () => {
    expect(drawable('Trois\u2011Rivières').text).toBe('Trois\u2010Rivières');
  });

  test('drops what draws nothing or turns the line around, without a word', () => {
    expect(drawable('a\u00adb\u200bc\u202ed\u2066e')).toEqual({ text: 'abcde', missing: [] });
  });

  test('composes accents and lets no pile of them climb out of its line', () => {
    expect(drawable('e\u0301').text).toBe('é');
    expect(drawable(`z${'\u0301'.repeat(40)}`).text.length).toBeLessThan(5);
  });

  test('knows Vietnamese names', () => {
    expect(drawable('Ngọc Lan Phạm').missing).toEqual([]);
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
