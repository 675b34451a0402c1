// Networks, themes and places are shown alike: a name, its stories, an index.
import { paths, type SitePath } from '../addresses.ts';
import type { Library } from '../library.ts';

export type TermKind = 'networks' | 'themes' | 'places';

/** What a page of a term needs, whichever of the three it is. */
export interface TermEntry {
  id: string;
  label: string;
  stories: string[];
}

/** The address of one term. */
export function termPath(kind: TermKind, id: string): SitePath {
  return { networks: paths.network, themes: paths.theme, places: paths.place }[kind](id);
}

/** The terms of a kind in the order of an index. */
export function termsOf(kind: TermKind, library: Library): TermEntry[] {
  return [...library[kind].values()];
}
