// What some readers may not know is in no file of a site: every one of them is opened and read.
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from './shared.ts';
import { readEverything, tracesOf } from './traces.ts';

let everything: Awaited<ReturnType<typeof readEverything>>;
beforeAll(async () => {
  everything = await readEverything(await sharedSite('kept-back'));
});
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
      'pagefind/fragment/',
    ])
      expect(places).toContain(place);
  });
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
    /^pagefind\/fragment\//m,
    /^pagefind\/index\//m,
  ])
    expect(places).toMatch(kind);
});
