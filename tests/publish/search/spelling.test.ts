import { expect, test } from 'vitest';
import { asCompared, asIndexed, asShown } from '../../../src/publish/search/spelling.ts';

test('words are kept as they are typed, and shown as they were written', () => {
  const text = 'L’Œuvre, un cœur, ex æquo, Straße, Sørensen, SØE, coexister, Łódź, Đorđe, Þór, ıspanak';
  expect(asIndexed(text).replace(/[\u2060\u2061]/g, '')).toBe(
    "L'Oeuvre, un coeur, ex aequo, Strasse, Sorensen, SOE, coexister, Lódź, Dorde, Thór, ispanak",
  );
  expect(asShown(asIndexed(text))).toBe(text);
});

test('what reads alike is compared as the same', () => {
  expect(asCompared('L’ŒIL, e\u0301te\u0301')).toBe("l'oeil, ete");
  expect(asCompared(asIndexed('Łódź'))).toBe('lodz');
  expect(asCompared('が')).toBe('が');
});
