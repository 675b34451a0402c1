// What is searched ⇄ the address of the page: /recherche/?q=café&theme=emploi&tri=date
import type { SearchFacet } from '../documents.ts';
import { type Choices, SORTS, type Sort } from './narrow.ts';

export interface SearchState {
  typed: string;
  choices: Choices;
  sort: Sort;
}

/** @param names of the facets that the site has; an address may name others */
export function stateOf(search: string, names: readonly SearchFacet[]): SearchState {
  const said = new URLSearchParams(search);
  const sort = SORTS.find((one) => one === said.get(SORT)) ?? 'relevance';
  const choices = new Map(names.flatMap((name) => (said.get(name) ? [[name, said.get(name)!] as const] : [])));
  return { typed: said.get(QUERY) ?? '', choices, sort };
}

/** `?q=café`, or nothing where nothing is searched. */
export function searchOf({ typed, choices, sort }: SearchState): string {
  if (typed.trim() === '') return '';
  const said = new URLSearchParams({ [QUERY]: typed.trim(), ...Object.fromEntries(choices) });
  if (sort !== 'relevance') said.set(SORT, sort);
  return `?${said}`;
}

const QUERY = 'q';
const SORT = 'tri';
