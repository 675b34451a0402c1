// Several things that bear one title → what each is called where they may meet: in menus, above titles, in lists of links.
import { siteWords } from '../words/site/site-words.ts';
import { bareLetters } from './letters/bare-letters.ts';
import { fullTitle, type Library, type Series, type Volume } from './library.ts';

/** « Portraits », or « Collection Rencontres » where a book or a part of the site is called so too. */
export function nameOfSeries({ title }: Pick<Series, 'title'>, library: Library): string {
  return isShared(title, library) ? siteWords(library.site.lang).series.called(title) : title;
}

/** « Rencontres, tome 1 »; « Rencontres, le livre » where a series or a part of the site is called so too. */
export function nameOfVolume(volume: Volume, library: Library): string {
  if (volume.tome !== undefined) return fullTitle(volume);
  return [volume.title, distinctionOf(volume, library)].filter(Boolean).join(', ');
}

/** What tells a volume from whatever else has its title, in the language of the site: its tome, or that it is a book. */
export function distinctionOf({ title, tome }: Volume, library: Library): string | undefined {
  const say = siteWords(library.site.lang).volume;
  if (tome !== undefined) return say.tome(tome);
  return isShared(title, library) ? say.theBook : undefined;
}

/** Whether more than one of them is called so, whatever the accents and capitals. */
function isShared(title: string, library: Library): boolean {
  const known = counted.get(library) ?? countNames(library);
  counted.set(library, known);
  return (known.get(bareLetters(title)) ?? 0) > 1;
}

/** Every page asks. */
const counted = new WeakMap<Library, ReadonlyMap<string, number>>();

/** The tomes of one work bear one title, and count for one. */
function countNames({ site, series, volumes }: Library): Map<string, number> {
  const named = [
    ...[site.name, ...Object.values(siteWords(site.lang).sections)].map((name) => [name]),
    ...[...series.values()].map(({ title }) => [title]),
    [...volumes.values()].flatMap(({ title, tome }) => (tome === undefined ? [] : title)),
    ...[...volumes.values()].flatMap(({ title, tome }) => (tome === undefined ? [[title]] : [])),
  ];
  const counts = new Map<string, number>();
  for (const names of named)
    for (const name of new Set(names.map(bareLetters))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
