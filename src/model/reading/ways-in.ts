// The library → the ways into it: networks, themes, places and people, the most told first.
import { paths, type SitePath } from '../addresses.ts';
import { type Library, storiesOf } from '../library.ts';
import { type TermKind, termPath, termsOf } from './terms.ts';

type WayKind = TermKind | 'people';

export interface WayIn {
  kind: WayKind;
  /** Those of the most stories first; among equals, those of the latest story. */
  entries: WayEntry[];
  /** How many more its own page has. */
  left: number;
}

interface WayEntry {
  id: string;
  path: SitePath;
  /** Of its stories; at least one. */
  count: number;
}

/** As many as are read at a glance. */
const MOST: Record<WayKind, number> = { networks: 10, themes: 12, places: 12, people: 24 };

/** Those that lead somewhere. */
export function waysInto(library: Library): WayIn[] {
  const ranks = new Map([...library.stories.keys()].map((id, index) => [id, index]));
  const termWays = (kind: TermKind) =>
    termsOf(kind, library).map(({ id, stories }) => ({ id, path: termPath(kind, id), stories }));
  const ways: [WayKind, { id: string; path: SitePath; stories: string[] }[]][] = [
    ['networks', termWays('networks')],
    ['themes', termWays('themes')],
    ['places', termWays('places')],
    [
      'people',
      [...library.people.values()].map((person) => ({
        ...{ id: person.id, path: paths.person(person.id), stories: storiesOf(person) },
      })),
    ],
  ];
  const firstOf = (stories: readonly string[]) => Math.min(...stories.map((id) => ranks.get(id) ?? ranks.size));
  return ways.flatMap(([kind, all]) => {
    const told = all
      .filter(({ stories }) => stories.length > 0)
      .toSorted((a, b) => b.stories.length - a.stories.length || firstOf(a.stories) - firstOf(b.stories));
    // One left out takes no more room than the words that say so.
    const most = told.length === MOST[kind] + 1 ? told.length : MOST[kind];
    const entries = told.slice(0, most).map(({ id, path, stories }) => ({ id, path, count: stories.length }));
    return entries.length > 0 ? [{ kind, entries, left: told.length - entries.length }] : [];
  });
}
