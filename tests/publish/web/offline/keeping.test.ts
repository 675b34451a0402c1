// What a device keeps, on a cache that keeps its entries in the order in which they were put, as browsers do.
import { expect, test } from 'vitest';
import { BOUNDS, forgetUnlisted, keep, keepPage, kindOf } from '../../../../src/publish/web/offline/keeping.ts';

const SITE = 'https://exemple.fr/florilege/';

function cacheOf(...addresses: string[]): Cache {
  const entries = new Map(addresses.map((address) => [address, new Response('')]));
  const key = (asked: RequestInfo | URL) => (asked instanceof Request ? asked.url : String(asked));
  return {
    delete: async (asked: RequestInfo | URL) => entries.delete(key(asked)),
    put: async (asked: RequestInfo | URL, response: Response) => void entries.set(key(asked), response),
    keys: async () => [...entries.keys()].map((address) => new Request(address)),
  } as Partial<Cache> as Cache;
}

const addressesIn = async (cache: Cache) => (await cache.keys()).map(({ url }) => url.replace(SITE, ''));
const page = (html: string, status = 200) =>
  new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });

test.each([
  ['recits/un-cafe/', 'pages'],
  ['recits/?theme=emploi', 'pages'],
  ['_astro/Shell.css', 'files'],
  ['recits/un-cafe/comptoir.800.webp', 'pictures'],
  ['recits/filtres.css', 'pictures'],
  ['contribuer/', 'pages'],
  ['contribuer/atelier/?serie=nuits&de=Zoé', 'atelier'],
  ['contribuer/atelier/savoir.json', 'atelier'],
  ['contribuer/atelier/lettres/usual.zip', 'atelier'],
  ['contribuer/atelier/fichiers.json', undefined],
  ['volumes/tome-1.epub', undefined],
  ['volumes/tome-1.pdf', undefined],
  ['flux.xml', undefined],
  ['recherche/mots/faits.bin', undefined],
  ['recherche/passage.js', undefined],
])('%s is kept as: %s', (path, kind) => expect(kindOf(SITE + path)).toBe(kind));

test('a page is kept once, under its address without a query, the last opened last', async () => {
  const pages = cacheOf(`${SITE}a/`, `${SITE}b/`);
  await keepPage(pages, `${SITE}a/?q=1#note_2`, page('<p>A</p>'));
  expect(await addressesIn(pages)).toEqual(['b/', 'a/']);
});

test.each([
  ['is missing', page('', 404)],
  ['is gone', page('', 410)],
  ['is withdrawn', page('<meta name="robots" content="noindex">')],
])('a page that %s is forgotten', async (_, response) => {
  const pages = cacheOf(`${SITE}a/`);
  await keepPage(pages, `${SITE}a/`, response);
  expect(await addressesIn(pages)).toEqual([]);
});

test('an error of the server, and what is not a page, change nothing', async () => {
  const pages = cacheOf(`${SITE}a/`);
  await keepPage(pages, `${SITE}a/`, page('', 500));
  await keepPage(pages, `${SITE}b/`, new Response('{}', { headers: { 'Content-Type': 'application/json' } }));
  expect(await addressesIn(pages)).toEqual(['a/']);
});

test('beyond its bound, a cache drops the first put', async () => {
  const pages = cacheOf(...Array.from({ length: BOUNDS.pages }, (_, index) => `${SITE}${index}/`));
  await keep(pages, 'pages', `${SITE}last/`, page(''));
  const kept = await addressesIn(pages);
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([BOUNDS.pages, '1/', 'last/']);
});

test('what the sitemap no longer lists is forgotten, its pictures too', async () => {
  const sitemap = '<urlset><url><loc>https://public.fr/florilege/recits/a/</loc></url></urlset>';
  const cache = cacheOf(`${SITE}recits/a/`, `${SITE}recits/a/x.png`, `${SITE}recits/b/`, `${SITE}recits/b/y.png`);
  await forgetUnlisted(cache, sitemap);
  expect(await addressesIn(cache)).toEqual(['recits/a/', 'recits/a/x.png']);
});
