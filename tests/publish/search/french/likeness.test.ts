// How far two words are from each other: what is mistyped in the ways of French is near, another word is far.
import { expect, test } from 'vitest';
import { distance, heardWord } from '../../../../src/publish/search/french/likeness.ts';
import { suggestionsFor, vocabulary } from '../../../../src/publish/search/french/suggest.ts';

const far = (a: string, b: string, most = 9) => distance(heardWord(a), heardWord(b), most);

test.each([
  ['a letter doubled', 'harmonnie', 'harmonie', 0.3],
  ['two letters that change places', 'gardein', 'gardien', 0.7],
  ['a sound in other letters', 'fotografie', 'photographie', 0.4],
  ['an end that is not heard', 'fanfar', 'fanfare', 0.5],
  ['a vowel for another', 'reliare', 'reliure', 0.8],
  ['a letter for another', 'phave', 'phare', 1],
  ['the same', 'phare', 'phare', 0],
])('%s: %s is near %s', (_, typed, meant, most) => expect(far(typed, meant)).toBeLessThanOrEqual(most));

test.each([
  ['phare', 'jardin'],
  ['conte', 'compas'],
])('%s is far from %s', (one, other) => expect(far(one, other)).toBeGreaterThan(2));

test('beyond what is asked nothing is measured', () =>
  expect(far('phare', 'jardin', 1)).toBe(Number.POSITIVE_INFINITY));

test('the nearest words come first, of those that are near enough', () => {
  const known = vocabulary(['phare', 'phase', 'pharaon', 'jardin', 'œillet']);
  expect(suggestionsFor('fare', known)[0]).toBe('phare');
  expect(suggestionsFor('oeilet', known)).toEqual(['œillet']);
  expect(suggestionsFor('zzzzz', known)).toEqual([]);
});
