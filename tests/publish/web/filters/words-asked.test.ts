import { expect, test } from 'vitest';
import { hasWords, wordsAsked } from '../../../../src/publish/web/filters/words-asked.ts';

const entry = (textContent: string) => ({ textContent }) as Element;

test.each([
  ['L’œil d’Étienne', 'oeil'],
  ['L’œil d’Étienne', 'ŒIL etienne'],
  ['L’œil d’Étienne', "d'eti"],
  ['Un café à Rennes', 'rennes cafe'],
  ['Un café à Rennes', ''],
  ['Un café à Rennes', ' … '],
  ['Nº 612', '612'],
])('« %s » has « %s »', (text, typed) => {
  expect(hasWords(entry(text), wordsAsked(typed))).toBe(true);
});

test.each([
  ['Un café à Rennes', 'enne'],
  ['Un café à Rennes', 'café Brest'],
  ['L’œil', 'oeillet'],
])('« %s » has not « %s »', (text, typed) => {
  expect(hasWords(entry(text), wordsAsked(typed))).toBe(false);
});
