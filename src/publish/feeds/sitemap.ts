// The library → the sitemap: every address that may be found, with the day on which it last changed.
// Protocol 0.9: https://www.sitemaps.org/protocol.html
import { x } from 'xastscript';
import type { Library } from '../../model/library.ts';
import { changedOn, latest } from './channel.ts';
import { xmlFile } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index, which names the one file that holds the addresses. */
export function sitemapIndex({ site, stories, volumes }: Library): string {
  const lastmod = latest([...stories.values(), ...volumes.values()].map(changedOn));
  return xmlFile(
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
    ['/', lastOf(all, library)],
    ['/recits/', lastOf(all, library)],
    ...all.map((id): [string, string | undefined] => [`/recits/${id}/`, lastOf([id], library)]),
    ...lists.flatMap(({ path, entries }): [string, string | undefined][] => [
      [`/${path}/`, lastOf(all, library)],
      ...entries.map((entry): [string, string | undefined] => [
        `/${path}/${entry.id}/`,
        lastOf(entry.stories, library),
      ]),
    ]),
    ['/volumes/', latest([...volumes.values()].map(changedOn))],
    ...[...volumes.values()].map((volume): [string, string] => [`/volumes/${volume.id}/`, changedOn(volume)]),
    ['/rencontres/', lastOf(all, library)],
    ...pages.map((id): [string, string | undefined] => [`/${id}/`, undefined]),
  ];
  const urls = addresses.map(([path, lastmod]) =>
    x('url', [x('loc', `${site.url}${path}`), ...(lastmod ? [x('lastmod', lastmod)] : [])]),
  );
  return xmlFile(x('urlset', { xmlns: NAMESPACE }, urls));
}

/** YYYY-MM-DD of the story that changed last. */
function lastOf(ids: readonly string[], { stories }: Library): string | undefined {
  return latest(ids.flatMap((id) => stories.get(id) ?? []).map(changedOn));
}
