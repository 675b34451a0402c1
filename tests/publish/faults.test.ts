// A text that a product cannot make, whatever the reason, is named with its file, in French: by every product.
import { expect, test } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { routeSubject } from '../../src/model/route-subject.ts';
import { allCards } from '../../src/publish/card/cards.ts';
import { buildEpub } from '../../src/publish/epub/build-epub.ts';
import { atomFeed } from '../../src/publish/feeds/atom.ts';
import { jsonFeed } from '../../src/publish/feeds/json-feed.ts';
import { opdsFeed } from '../../src/publish/feeds/opds.ts';
import { buildPdf } from '../../src/publish/pdf/build-pdf.ts';
import { fullTextOf } from '../../src/publish/web/prose/full-text.ts';
import { pressFor } from '../press.ts';
import { paragraph } from '../sample.ts';
import { library, prose, story, volume } from './pdf/cast.ts';

const right = story('juste', { title: 'Un thé' });
/** A table without rows, which no check lets through. */
const wrong = story('casse', {
  title: 'Deux cafés',
  outputs: ['web', 'pdf', 'epub'],
  body: prose(paragraph('Un.'), { type: 'table' } as never),
});
const stories = [right, wrong];
const book = volume(stories);
const NAMED = /^Le récit « Deux cafés » \(stories\/casse\/story\.mdx\) arrête la construction : « [^\n]+ »\n[^\n]+$/;
const VOLUME = /^Le volume « Rencontres, tome 1 » \(volumes\/tome-1\.yaml\) arrête la construction/;

const PRODUCTS: Record<string, (whole: Library) => unknown> = {
  'the Atom feed': (whole) => atomFeed(whole, fullTextOf(whole)),
  'the JSON feed': (whole) => jsonFeed(whole, fullTextOf(whole)),
  'the EPUB': (whole) => buildEpub(book, whole, pressFor().epub),
  'the PDF': (whole) => buildPdf(book, whole, pressFor().pdf),
};

test.each(Object.entries(PRODUCTS))('%s names the text that it cannot make', async (_, make) => {
  await expect((async () => make(library(stories)))()).rejects.toThrow(NAMED);
});

test('cards name what they are of', () => {
  const broken = { ...wrong, encounters: undefined as never };
  const whole = library([right]);
  const stories = new Map([...whole.stories, [broken.id, broken]]);
  expect(() => allCards({ ...whole, stories, people: new Map() })).toThrow(NAMED);
});

test('books name themselves where no text of theirs is at fault', async () => {
  const broken = { ...book, isbn: undefined as never, published: undefined as never };
  const whole = library([right]);
  await expect(buildEpub(broken, whole, pressFor().epub)).rejects.toThrow(VOLUME);
  await expect(buildPdf(broken, whole, pressFor().pdf)).rejects.toThrow(VOLUME);
  const shelf = { ...whole, volumes: new Map([[broken.id, broken]]) };
  expect(() => opdsFeed(shelf, () => ({ path: '/a', type: 'image/png', width: 1, height: 1 }))).toThrow(VOLUME);
});

test.each([
  [{ story: 'casse' }, {}, 'Le récit « Deux cafés » (stories/casse/story.mdx)'],
  [{ story: 'retire' }, {}, 'Le récit « retire » (stories/retire/story.mdx)'],
  [{ person: 'paul-le-goff' }, {}, 'La fiche de « Paul Le Goff » (people/paul-le-goff.yaml)'],
  [
    { kind: 'recits', card: 'casse-12' },
    { card: { kind: 'recits', id: 'casse' } },
    'Le récit « Deux cafés » (stories/casse/story.mdx)',
  ],
  [{ kind: 'site', card: 'accueil-12' }, { card: { kind: 'site', id: 'accueil' } }, 'L’adresse /adresse/'],
  [{}, {}, 'L’adresse /adresse/'],
])('an address is that of something: %j', (params, props, name) => {
  const url = new URL('https://exemple.fr/adresse/');
  expect(routeSubject({ params, props, url }, library(stories)).name).toBe(name);
});
