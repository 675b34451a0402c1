import { expect, test } from 'vitest';
import { dateInWords, listInWords } from '../../src/model/in-words.ts';

test.each([
  ['2015-09-12', 'fr-FR', '12\u00a0septembre 2015'],
  ['2015-09-01', 'fr-FR', '1er\u00a0septembre 2015'],
  ['2015-09', 'fr-FR', 'septembre 2015'],
  ['2015', 'fr-FR', '2015'],
  ['2015-09-12', 'en-GB', '12\u00a0September 2015'],
])('%s in %s is « %s »', (date, lang, words) => {
  expect(dateInWords(date, lang)).toBe(words);
});

test('French joins a list without a comma before « et »', () => {
  expect(listInWords(['Anne', 'Paul', 'Zoé'], 'fr-FR')).toBe('Anne, Paul et Zoé');
});
