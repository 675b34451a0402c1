// No address that a built site names is missing, at the root of its host and under a folder.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesOf } from './build.ts';
import { type BuiltPage, pagesOf } from './page.ts';
import { type Reference, referencesOf } from './references.ts';
import { type SharedSite, sharedSite } from './shared.ts';

const SITES: [SharedSite, string, string][] = [
  ['content', originOf('content'), '/'],
  ['small', 'https://petit.example.org', '/'],
  ['small-under-florilege', 'https://petit.example.org', '/florilege/'],
  ['english', 'https://small.example.org', '/'],
];

beforeAll(async () => {
  for (const [name] of SITES) await sharedSite(name);
});

test.each(SITES)(
  'every link, asset, form, card, feed and fragment of the %s site is there',
  async (name, origin, base) => {
    const out = await sharedSite(name);
    const pages = pagesOf(out);
    const references = referencesOf(out, origin, pages);
    const site = { out, origin, base, ids: idsByPath(pages) };
    for (const kind of [
      'index.html',
      'flux.xml',
      'flux.json',
      'opds/catalogue.xml',
      'opds/catalogue.json',
      'sitemap-0.xml',
      'sitemap-index.xml',
      'robots.txt',
    ])
      expect(references.filter(({ file }) => file === kind).length, kind).toBeGreaterThan(0);
    const problems = references
      .map((reference) => problemOf(reference, site))
      .filter((problem) => problem !== undefined);
    expect([...new Set(problems)]).toEqual([]);
  },
);

test('each page names its own address, and the sitemap names each page that may be found', async () => {
  const out = await sharedSite('content');
  const pages = pagesOf(out);
  const canonical = new Map(
    pages.map(({ path, elements }) => [
      path,
      elements.find(({ attributes }) => attributes.get('rel') === 'canonical')?.attributes.get('href'),
    ]),
  );
  const named = [...canonical].filter(([, address]) => address !== undefined);
  expect(named.filter(([path, address]) => address !== `${originOf('content')}${path}`)).toEqual([]);
  const listed = referencesOf(out, originOf('content'), [])
    .filter(({ file }) => file === 'sitemap-0.xml')
    .map(({ address }) => address);
  // The search page holds nothing before it is asked.
  const toBeFound = named.map(([, address]) => address).filter((address) => !address?.endsWith('/recherche/'));
  expect(toBeFound.filter((address) => !listed.includes(address as string))).toEqual([]);
});

test('a host may serve the folder as it is: no name needs escaping', async () => {
  const files = filesOf(await sharedSite('content'));
  expect(files.filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
});

/** The origin that a content says in its sheet. */
function originOf(content: string): string {
  const { url } = parse(readFileSync(join(import.meta.dirname, '../..', content, 'site.yaml'), 'utf8')) as {
    url: string;
  };
  return new URL(url).origin;
}

interface Served {
  out: string;
  origin: string;
  base: string;
  /** What a fragment may name, by path from the site's root. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What is wrong with an address, or undefined where it leads somewhere or leaves the site. */
function problemOf({ file, address }: Reference, { out, origin, base, ids }: Served): string | undefined {
  const said = `${file} → ${address}`;
  if (!URL.canParse(address, origin)) return `${said} is not an address`;
  const url = new URL(address, `${origin}${base}${file.replace(/index\.html$/, '')}`);
  if (!['https:', 'http:', 'mailto:'].includes(url.protocol)) return `${said} has an unknown scheme`;
  if (url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(base)) return `${said} leaves ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length - 1));
  const target = join(out, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(target) || !statSync(target).isFile()) return `${said} does not exist`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment && ids.has(path) && !ids.get(path)?.has(fragment)) return `${said} has no such fragment`;
  return undefined;
}

function idsByPath(pages: BuiltPage[]): Map<string, Set<string>> {
  return new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? [])),
    ]),
  );
}
