// One story at random, or several.
import { expect, test } from 'vitest';
import { drawn, severalDrawn } from '../../../../src/publish/web/home/drawn.ts';

test('each has its part of the numbers, and an empty list gives nothing', () => {
  const ids = ['a', 'b', 'c', 'd'];
  expect([0, 0.25, 0.5, 0.999].map((number) => drawn(ids, number))).toEqual(ids);
  expect(drawn([], 0.5)).toBeUndefined();
});

test('whoever comes from one draws another, where there is another', () => {
  expect(drawn(['a', 'b'], 0, (id) => id === 'a')).toBe('b');
  expect(drawn(['a'], 0, (id) => id === 'a')).toBe('a');
});

test('several are drawn once each', () => {
  expect(severalDrawn(['a', 'b', 'c'], 2, () => 0.9)).toEqual(['c', 'b']);
  expect(severalDrawn(['a', 'b'], 7, () => 0)).toEqual(['a', 'b']);
});
