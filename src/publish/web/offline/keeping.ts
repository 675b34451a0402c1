// Answers of the site → what a reader's own device keeps of them. Caches keep the order in which entries were put.

/** What is kept at most of each kind; the oldest leaves first. The writing page is kept whole, by a list of its own. */
export const BOUNDS = { pages: 60, files: 100, pictures: 120, atelier: Number.POSITIVE_INFINITY } as const;

export type KeptKind = keyof typeof BOUNDS;

/** What an address of the site holds, or undefined where it is never kept: books, feeds, the search index. */
export function kindOf(address: string): KeptKind | undefined {
  const { pathname } = new URL(address);
  if (ATELIER.test(pathname)) return 'atelier';
  if (pathname.endsWith('/')) return 'pages';
  if (pathname.includes('/_astro/')) return 'files';
  // And the style sheet of the filters: like pictures, they may change under their name.
  return /\.(png|jpe?g|webp|svg|css)$/.test(pathname) ? 'pictures' : undefined;
}

/** The writing page, what it knows of its site, and the letters of its cards. */
const ATELIER = /\/contribuer\/atelier\/(?:savoir\.json|lettres\/\w+\.zip)?$/;

/** fichiers.json: paths from the site's folder. */
export interface AtelierFiles {
  /** Without these the page does not open. */
  needed: string[];
  /** Heavy: the page itself asks for them, once it has been open a while. */
  later: string[];
}

/**
 * Keeps the writing page with all that it needs to be opened again, or forgets it where it is gone. The page comes last: one that is
 * kept has its files.
 * @param files the address of their list, each from the site's folder
 */
export async function keepAtelier(
  cache: Cache,
  page: { address: string; response: Response },
  { files, knowledge, scope }: { files: string; knowledge: string; scope: string },
): Promise<void> {
  const before = (await cache.keys()).map(({ url }) => url);
  if ([404, 410].includes(page.response.status)) await Promise.all(before.map((url) => cache.delete(url)));
  const list = page.response.ok ? await fetch(files, { cache: 'no-cache' }) : undefined;
  if (!list?.ok) return;
  const { needed, later } = urlsOf((await list.json()) as AtelierFiles, scope);
  await cache.addAll([knowledge, ...needed.filter((url) => !before.includes(url))]);
  const own = withoutQuery(page.address);
  await cache.put(own, page.response);
  const kept = [own, knowledge, ...needed, ...later];
  await Promise.all(before.filter((url) => !kept.includes(url)).map((url) => cache.delete(url)));
}

function urlsOf({ needed, later }: AtelierFiles, scope: string): AtelierFiles {
  const urls = (paths: readonly string[]) => paths.map((path) => scope + path);
  return { needed: urls(needed), later: urls(later) };
}

/**
 * Keeps a page that was opened, or forgets it where it is gone: a missing page, and one that says `noindex`, as a
 * withdrawn story does.
 */
export async function keepPage(pages: Cache, address: string, response: Response): Promise<void> {
  const html = response.headers.get('Content-Type')?.startsWith('text/html') ? await response.clone().text() : '';
  const gone = [404, 410].includes(response.status) || (response.ok && html.includes(NOT_TO_INDEX));
  if (gone) await pages.delete(withoutQuery(address));
  else if (response.ok && html) await keep(pages, 'pages', address, response);
}

/** In a page that answers well: those of a host in trouble say it too. */
const NOT_TO_INDEX = '<meta name="robots" content="noindex';

/** Puts an answer last, and drops the first ones beyond the bound. */
export async function keep(cache: Cache, kind: KeptKind, address: string, response: Response): Promise<void> {
  const key = withoutQuery(address);
  await cache.delete(key);
  await cache.put(key, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - BOUNDS[kind])).map((old) => cache.delete(old)));
}

/**
 * Forgets what the site no longer lists, so that a withdrawn story leaves devices where nobody opens it again.
 * @param sitemap the text of the sitemap; a picture stands in the folder of its page
 */
export async function forgetUnlisted(cache: Cache, sitemap: string): Promise<void> {
  const listed = new Set([...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => folderOf(match[1] as string)));
  const unlisted = (await cache.keys()).filter(({ url }) => !listed.has(folderOf(url)));
  await Promise.all(unlisted.map((key) => cache.delete(key)));
}

function withoutQuery(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

function folderOf(address: string): string {
  const { pathname } = new URL(address);
  return pathname.slice(0, pathname.lastIndexOf('/') + 1);
}
