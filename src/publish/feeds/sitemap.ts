// The library → the sitemap: every address that may be found, with the day on which it last changed.
// Protocol 0.9: https://www.sitemaps.org/protocol.html
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Library } from '../../model/library.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index, which names the one file that holds the addresses. */
export function sitemapIndex({ site, ...library }: Library): string {
  const lastmod = latest([...library.stories.keys()], { site, ...library });
  return file(
    x('sitemapindex', { xmlns: NAMESPACE }, [
      x('sitemap', [x('loc', `${site.url}/sitemap-0.xml`), ...(lastmod ? [x('lastmod', lastmod)] : [])]),
    ]),
  );
}

/** Withdrawn stories, the search and the error page are not in it. @param pages ids of the editors' own pages */
export function sitemap(library: Library, pages: readonly string[]): string {
  const { site, stories, people, volumes } = library;
  const all = [...stories.keys()];
  const lists = [
    {
      path: 'personnes',
      entries: [...people.values()].map((one) => ({
        id: one.id,
        stories: [...one.wrote, ...one.portrayed, ...one.cited],
      })),
    },
    { path: 'reseaux', entries: [...library.networks.values()] },
    { path: 'themes', entries: [...library.themes.values()] },
    { path: 'lieux', entries: [...library.places.values()] },
    { path: 'collections', entries: [...library.series.values()] },
  ];
  const addresses: [string, string | undefined][] = [
    ['/', latest(all, library)],
    ['/recits/', latest(all, library)],
    ...all.map((id): [string, string | undefined] => [`/recits/${id}/`, latest([id], library)]),
    ...lists.flatMap(({ path, entries }): [string, string | undefined][] => [
      [`/${path}/`, latest(all, library)],
      ...entries.map((entry): [string, string | undefined] => [
        `/${path}/${entry.id}/`,
        latest(entry.stories, library),
      ]),
    ]),
    ['/volumes/', undefined],
    ...[...volumes.values()].map(({ id, published }): [string, string | undefined] => [`/volumes/${id}/`, published]),
    ['/rencontres/', latest(all, library)],
    ...pages.map((id): [string, string | undefined] => [`/${id}/`, undefined]),
  ];
  const urls = addresses.map(([path, lastmod]) =>
    x('url', [x('loc', `${site.url}${path}`), ...(lastmod ? [x('lastmod', lastmod)] : [])]),
  );
  return file(x('urlset', { xmlns: NAMESPACE }, urls));
}

/** YYYY-MM-DD of the story that changed last. */
function latest(ids: readonly string[], { stories }: Library): string | undefined {
  const days = ids.flatMap((id) => {
    const story = stories.get(id);
    return story ? [story.updated ?? story.published] : [];
  });
  return days.sort().at(-1);
}

function file(root: ReturnType<typeof x>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}
