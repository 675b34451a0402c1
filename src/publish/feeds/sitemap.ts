// The library → the sitemap: every address that may be found, with the day on which it last changed.
// Protocol 0.9: https://www.sitemaps.org/protocol.html
import { x } from 'xastscript';
import { absolute, paths, type SitePath } from '../../model/addresses.ts';
import { changedOn, type Library, latest, storiesOf } from '../../model/library.ts';
import { pageParams, yearsIn } from '../../model/reading/listing.ts';
import { xmlFile } from './xml.ts';

/** With the day on which it last changed. */
type Address = [SitePath, string | undefined];

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
  const day = lastOf(all, library);
  const lists: [SitePath, (id: string) => SitePath, Iterable<{ id: string; stories: string[] }>][] = [
    [paths.networks, paths.network, library.networks.values()],
    [paths.themes, paths.theme, library.themes.values()],
    [paths.places, paths.place, library.places.values()],
    [paths.series, paths.oneSeries, library.series.values()],
  ];
  const years = yearsIn(stories.values()).map(({ year, stories }) => ({ year, ids: stories.map(({ id }) => id) }));
  const addresses: Address[] = [
    [paths.home, day],
    ...pagesOfList(paths.stories, all, library),
    ...years.flatMap(({ year, ids }) => pagesOfList(paths.year(year), ids, library)),
    ...all.map((id): Address => [paths.story(id), lastOf([id], library)]),
    [paths.people, day],
    ...[...people.values()].map((person): Address => [paths.person(person.id), lastOf(storiesOf(person), library)]),
    ...lists.flatMap(([list, pathOf, entries]): Address[] => [
      [list, day],
      ...[...entries].flatMap(({ id, stories }) => pagesOfList(pathOf(id), stories, library)),
    ]),
    [paths.volumes, latest([...volumes.values()].map(changedOn))],
    ...[...volumes.values()].map((volume): Address => [paths.volume(volume.id), changedOn(volume)]),
    [paths.encounters, day],
    [paths.atelier.page, undefined],
    ...pages.map((id): Address => [paths.page(id), undefined]),
  ];
  const urls = addresses.map(([path, lastmod]) =>
    x('url', [x('loc', absolute(site, path)), ...(lastmod ? [x('lastmod', lastmod)] : [])]),
  );
  return xmlFile(x('urlset', { xmlns: NAMESPACE }, urls));
}

/** Each of its pages. */
function pagesOfList(list: SitePath, ids: readonly string[], library: Library): Address[] {
  return pageParams(ids).map(({ number }) => [paths.listPage(list, number), lastOf(ids, library)]);
}

/** YYYY-MM-DD of the story that changed last. */
function lastOf(ids: readonly string[], { stories }: Library): string | undefined {
  return latest(ids.flatMap((id) => stories.get(id) ?? []).map(changedOn));
}
