// What some readers may not know is in no file of a site: every one of them is opened and read.
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from './shared.ts';
import { readEverything, tracesOf } from './traces.ts';

let everything: Awaited<ReturnType<typeof readEverything>>;
beforeAll(async () => {
  everything = await readEverything(await sharedSite('kept-back'));
});
const BOOKS = ['volumes/tome-2.epub', 'volumes/tome-2.pdf'];
const traces = (words: string) => tracesOf(words, everything);

describe('whoever signs under another name', () => {
  test.each([
    ['their name', 'Ottilie'],
    ['their family name', 'Vandremer'],
    ['their name, as an index files it', 'Vandremer, Ottilie'],
    ['their id, their address, their portrait and its file', 'ottilie-vandremer'],
    ['their account', 'brumes.example'],
    ['what they do', 'lichenologue'],
    ['what is said of them', 'Cueille des lichens'],
  ])('%s has no trace in any file', (_, words) => {
    expect(traces(words)).toEqual([]);
  });

  test('appears by that name where the text does', () => {
    const places = traces('La passante').join('\n');
    for (const place of [
      'recits/le-masque/index.html',
      'recits/le-masque/citation.bib',
      'flux.xml',
      'flux.json',
      'volumes/tome-2.epub/OEBPS/story-le-masque.xhtml',
      'volumes/tome-2.pdf',
      'recherche/mots/t',
    ])
      expect(places).toContain(place);
  });
});

describe('a text for the books alone', () => {
  test.each([
    ['its title', 'Sous la couverture'],
    ['its words', 'deux plats de carton'],
    ['who wrote it', 'Philémon Tasserat'],
    ['who wrote it, as an index files them', 'Tasserat, Philémon'],
    ['its standfirst', 'ne se lit que dans un livre'],
  ])('%s is in its books, and in no other file', (_, words) => {
    const books = new Set(traces(words).map((place) => /^volumes\/tome-2\.(epub|pdf)/.exec(place)?.[0] ?? place));
    expect([...books].sort()).toEqual(BOOKS);
  });

  test.each([
    ['its address', 'recits/sous-la-couverture'],
    ['the address of who wrote it', 'personnes/philemon-tasserat'],
    ['its place', 'Trébeurden'],
    ['the page of its theme', 'themes/veille-papier'],
    ['the page of its network', 'reseaux/minitel'],
    ['its card', 'cartes/recits/sous-la-couverture'],
  ])('%s is nowhere', (_, words) => expect(traces(words)).toEqual([]));
});

test.each([
  ['its title', 'Les quais de demain'],
  ['its address', 'tome-3'],
  ['its part', 'Demain matin'],
  ['who gathered it', 'Penhoat'],
])('of a volume dated tomorrow, %s is nowhere', (_, words) => expect(traces(words)).toEqual([]));

test('who gathered a book without writing in it is among its contributors, in each of its files', () => {
  const places = traces('fondatrice, Atelier des Marées').filter((place) => place.startsWith('volumes/tome-2.'));
  expect(new Set(places)).toEqual(new Set(['volumes/tome-2.epub/OEBPS/contributors.xhtml', 'volumes/tome-2.pdf']));
});

test('the same reading finds a name that is no secret in every kind of file', () => {
  const places = [...traces('Camille Œuvrard'), ...traces('camille-oeuvrard'), ...traces('camil')].join('\n');
  for (const kind of [
    /\.html$/m,
    /^flux\.xml$/m,
    /^flux\.json$/m,
    /^sitemap-0\.xml$/m,
    /^opds\/.*\.json$/m,
    /citation\.ris$/m,
    /^cartes\/personnes\/camille/m,
    /^personnes\/camille-oeuvrard\/.*\.png$/m,
    /^volumes\/tome-1\.epub\/.*\.opf$/m,
    /^volumes\/tome-1\.pdf$/m,
    /^recherche\/mots\/t\d/m,
    /^recherche\/mots\/m\d/m,
  ])
    expect(places).toMatch(kind);
});
