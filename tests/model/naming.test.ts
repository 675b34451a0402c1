// One title for several things: each is called so that a reader knows which one a link leads to.
import { expect, test } from 'vitest';
import { distinctionOf, nameOfSeries, nameOfVolume } from '../../src/model/naming.ts';
import { byId, library, series, site, volume } from '../sample.ts';

const suite = series('suite', [], { title: 'Rencontres' });
const held = (...volumes: ReturnType<typeof volume>[]) =>
  library([], { series: byId(suite), volumes: byId(...volumes) });

test('a series and the tomes of a work that bear one title are told apart', () => {
  const tomes = [1, 2].map((tome) => volume(`tome-${tome}`, [], { tome, title: 'Rencontres' }));
  const anthology = held(...tomes);
  expect(nameOfSeries(suite, anthology)).toBe('Collection Rencontres');
  expect(tomes.map((tome) => nameOfVolume(tome, anthology))).toEqual(['Rencontres, tome 1', 'Rencontres, tome 2']);
  expect(tomes.map((tome) => distinctionOf(tome, anthology))).toEqual(['Tome 1', 'Tome 2']);
});

test('a book of one volume too, whatever its capitals and accents', () => {
  const book = volume('livre', [], { title: 'RENCONTRÉS' });
  const anthology = held(book);
  expect(nameOfVolume(book, anthology)).toBe('RENCONTRÉS, le livre');
  expect(nameOfSeries(suite, anthology)).toBe('Collection Rencontres');
});

test('a title that nothing else bears is a name', () => {
  const book = volume('livre', [], { title: 'Du virtuel au réel' });
  const tomes = [1, 2].map((tome) => volume(`tome-${tome}`, [], { tome, title: 'Lettres' }));
  const anthology = held(book, ...tomes);
  expect(nameOfSeries(suite, anthology)).toBe('Rencontres');
  expect(nameOfVolume(book, anthology)).toBe('Du virtuel au réel');
  expect(distinctionOf(book, anthology)).toBeUndefined();
});

test.each([
  ['a part of the site', 'Récits', 'Collection Récits'],
  ['the site itself', 'Florilège', 'Collection Florilège'],
])('a series called as %s is told apart', (_, title, name) => {
  const own = series('suite', [], { title });
  expect(nameOfSeries(own, library([], { series: byId(own) }))).toBe(name);
});

test('in the language of the site', () => {
  const book = volume('book', [], { title: 'Meetings', lang: 'en' });
  const own = series('suite', [], { title: 'Meetings' });
  const english = library([], { site: { ...site, lang: 'en' }, series: byId(own), volumes: byId(book) });
  expect([nameOfSeries(own, english), nameOfVolume(book, english)]).toEqual([
    'Meetings, the series',
    'Meetings, the book',
  ]);
});
