import { expect, test } from 'vitest';
import { shortSlug, slug } from '../../../src/model/letters/slug.ts';

test.each([
  ['Saint-Étienne-du-Rouvray', 'saint-etienne-du-rouvray'],
  ['L’Haÿ-les-Roses', 'l-hay-les-roses'],
  ['Œuvrard & Æsop', 'oeuvrard-aesop'],
  ['Łódź', 'lodz'],
  ['København', 'kobenhavn'],
  ['Straßburg', 'strassburg'],
  ['Þórshöfn', 'thorshofn'],
  ['İzmir, Iğdır', 'izmir-igdir'],
  ['Đà Nẵng', 'da-nang'],
  ['Владивосток', 'vladivostok'],
  ['Αθήνα', 'athina'],
  ['東京', 'dongjing'],
  ['القاهرة', 'lqhrh'],
  ['서울', 'seoul'],
])('« %s » is %s', (words, address) => {
  expect(slug(words)).toBe(address);
});

test('letters and their marks, composed or not, give one address', () => {
  for (const words of ['Sète', 'Łódź', 'Ḩamāh', 'Tōkyō']) expect(slug(words.normalize('NFD'))).toBe(slug(words));
  expect(slug('Sète')).toBe(slug('SETE'));
});

test('a pictograph is left out, unless there is nothing else', () => {
  expect(slug('🎉 La fête 👩🏽‍🚀')).toBe('la-fete');
  expect(slug('🎉')).toBe('tada');
});

test('what cannot be read aloud is empty', () => {
  expect(['', ' ', '…', '؟', '« – »', '\u200D'].map(slug)).toEqual(['', '', '', '', '', '']);
});

test('a long name keeps its beginning, and stays apart from those that begin alike', () => {
  const [one, other] = ['東'.repeat(80), `${'東'.repeat(79)}京`].map(shortSlug) as [string, string];
  expect(one).toMatch(/^(dong)+-[0-9a-z]+$/);
  expect(one.length).toBeLessThanOrEqual(80);
  expect(one).not.toBe(other);
  expect(shortSlug('Rennes')).toBe('rennes');
});
