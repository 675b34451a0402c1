// The library → the sitemap: every address that may be found, with the day on which it last changed.
// Protocol 0.9: https://www.sitemaps.org/protocol.html
import { x } from 'xastscript';
import { absolute, paths, type SitePath } from '../../model/addresses.ts';
import { changedOn, type Library, latest, storiesOf } from '../../model/library.ts';
import { xmlFile } from './xml.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The index, which names the one file that holds the addresses. */
export function sitemapIndex({ site, stories, volumes }: Library): string {
  const lastmod = latest([...stories.values(), ...volumes.values()].map(changedOn));
  return xmlFile(
    x('sitemapindex', { xmlns: NAMESPACE }, [
      x('sitemap', [x('loc', absolute(site, paths.sitemap)), ...(lastmod ? [x('lastmod', lastmod)] : [])]),
    ]),
  );
}

/** Withdrawn stories, the search and the error page are not in it. @param pages ids of the editors' own pages */
export function sitemap(library: Library, pages: readonly string[]): string {
  const { site, stories, people, volumes } = library;
  const all = [...stories.keys()];
  const known = [...people.values()].map((person) => ({ id: person.id, stories: storiesOf(person) }));
  const lists = [
    { path: paths.people, pathOf: paths.person, entries: known },
    { path: paths.networks, pathOf: paths.network, entries: [...library.networks.values()] },
    { path: paths.themes, pathOf: paths.theme, entries: [...library.themes.values()] },
    { path: paths.places, pathOf: paths.place, entries: [...library.places.values()] },
    { path: paths.series, pathOf: paths.oneSeries, entries: [...library.series.values()] },
  ];
  const addresses: [SitePath, string | undefined][] = [
    [paths.home, lastOf(all, library)],
    [paths.stories, lastOf(all, library)],
    ...all.map((id): [SitePath, string | undefined] => [paths.story(id), lastOf([id], library)]),
    ...lists.flatMap(({ path, pathOf, entries }): [SitePath, string | undefined][] => [
      [path, lastOf(all, library)],
      ...entries.map(({ id, stories }): [SitePath, string | undefined] => [pathOf(id), lastOf(stories, library)]),
    ]),
    [paths.volumes, latest([...volumes.values()].map(changedOn))],
    ...[...volumes.values()].map((volume): [SitePath, string] => [paths.volume(volume.id), changedOn(volume)]),
    [paths.encounters, lastOf(all, library)],
    [paths.atelier.page, undefined],
    ...pages.map((id): [SitePath, string | undefined] => [paths.page(id), undefined]),
  ];
  const urls = addresses.map(([path, lastmod]) =>
    x('url', [x('loc', absolute(site, path)), ...(lastmod ? [x('lastmod', lastmod)] : [])]),
  );
  return xmlFile(x('urlset', { xmlns: NAMESPACE }, urls));
}

/** YYYY-MM-DD of the story that changed last. */
function lastOf(ids: readonly string[], { stories }: Library): string | undefined {
  return latest(ids.flatMap((id) => stories.get(id) ?? []).map(changedOn));
}
