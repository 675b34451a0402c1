// The stories of a day → the pages that stand on the site that day, as far as they depend on them: where a link may lead.
import type { TermSheet } from '../read/schema/vocabulary.ts';
import { pageNamedBy } from './addresses.ts';
import { shortSlug } from './letters/slug.ts';
import { type Day, isOnTheSite, peopleNamedIn, type Told } from './lifecycle.ts';

/** The first folder of an address → the ids that may follow it: `personnes` → `camille-oeuvrard` */
export type StandingPages = ReadonlyMap<string, ReadonlySet<string>>;

interface Sheets {
  people: readonly { id: string }[];
  series: readonly { id: string }[];
  networks: { value?: readonly TermSheet[] | undefined };
  themes: { value?: readonly TermSheet[] | undefined };
}

/** A text for the books alone has no page, nor gives one to whom or what it names. */
export function standingPages(content: Sheets, { stories, volumes, silent }: Day): StandingPages {
  const onTheSite = (list: readonly Told[]) => list.filter(({ frontMatter: { value } }) => value && isOnTheSite(value));
  const read = onTheSite(stories.shown);
  const told = read.flatMap(({ frontMatter: { value } }) => value ?? []);
  const editors = volumes.shown.flatMap(({ value }) => value?.editors ?? []).filter((editor) => !silent.has(editor));
  const named = new Set([...told.flatMap((value) => [...peopleNamedIn(value)]), ...editors]);
  const used = (terms: readonly TermSheet[] = [], ids: readonly string[]) => among(idsOf(terms), new Set(ids));
  return new Map([
    // The address of a text whose consent has ended stays, and says so.
    ['recits', new Set(idsOf([...read, ...onTheSite(stories.ended)]))],
    ['personnes', among(idsOf(content.people), named)],
    ['collections', new Set(idsOf(content.series))],
    ['volumes', new Set(idsOf(volumes.shown))],
    [
      'themes',
      used(
        content.themes.value,
        told.flatMap(({ themes }) => themes),
      ),
    ],
    [
      'reseaux',
      used(
        content.networks.value,
        told.flatMap(({ networks }) => networks),
      ),
    ],
    ['lieux', new Set(told.flatMap(({ places }) => places.map(shortSlug)))],
  ]);
}

/** Whether an address of the site, `/personnes/nour/`, leads to a page; where the stories do not decide of it, it does. */
export function leadsToPage(url: string, pages: StandingPages): boolean {
  const { folder, id } = pageNamedBy(url);
  const known = pages.get(folder);
  return id === '' || !known || known.has(id) || known.has(id.replace(/\.[a-z]+$/, ''));
}

function idsOf(sheets: readonly { id: string }[]): string[] {
  return sheets.map(({ id }) => id);
}

function among(ids: readonly string[], wanted: ReadonlySet<string>): Set<string> {
  return new Set(ids.filter((id) => wanted.has(id)));
}
