// The elements of the search page that a script fills, and the searches that it offers.
import type { SiteWords } from '../../../words/site/fr.ts';
import { forgetSearches, recentSearches } from './recent.ts';

export interface SearchView {
  root: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  facets: HTMLFormElement;
  status: HTMLElement;
  recent: HTMLElement;
  suggestions: HTMLElement;
  /** Pages whose name is what was typed. */
  named: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  headings: HTMLElement[];
  /** The address of the index. */
  folder: string;
  /** Where the site is served. */
  base: string;
}

/** @returns nothing where the page has no search */
export function searchView(page: ParentNode): SearchView | undefined {
  const root = page.querySelector<HTMLElement>('.search-page');
  const form = root?.querySelector<HTMLFormElement>('.search-form');
  if (!root || !form) return undefined;
  const one = <Found extends HTMLElement>(selector: string) => root.querySelector<Found>(selector)!;
  return {
    root,
    form,
    input: one('.search-form input'),
    facets: one('#search-facets'),
    status: one('#search-status'),
    recent: one('#search-recent'),
    suggestions: one('#search-suggestions'),
    named: one('#search-named'),
    results: one('#search-results'),
    more: one('#search-more'),
    headings: [...root.querySelectorAll<HTMLElement>('.results-heading')],
    folder: root.dataset.index ?? '',
    base: root.dataset.base ?? '',
  };
}

/** Nothing but what is said. */
export function clear(
  { results, named, suggestions, recent, more, facets, status, headings }: SearchView,
  said: string,
): void {
  for (const list of [results, named, suggestions, recent]) list.replaceChildren();
  for (const one of [named, more, facets, recent, suggestions, ...headings]) one.hidden = true;
  status.textContent = said;
}

interface DrawnResults {
  /** How many there are. */
  said: string;
  named: HTMLLIElement[];
  texts: HTMLLIElement[];
  hasMore: boolean;
}

/** What was found, in place of what was there. */
export function drawResults(view: SearchView, { said, named, texts, hasMore }: DrawnResults): void {
  view.named.replaceChildren(...named);
  view.results.replaceChildren(...texts);
  view.named.hidden = named.length === 0;
  view.more.hidden = !hasMore;
  view.facets.hidden = false;
  for (const one of [view.recent, view.suggestions]) one.hidden = true;
  for (const heading of view.headings) heading.hidden = named.length === 0 || texts.length === 0;
  view.status.textContent = said;
}

/** What was searched before, and a way to forget it. */
export function drawRecent(view: SearchView, say: SiteWords['search']): void {
  const kept = recentSearches();
  view.recent.hidden = kept.length === 0;
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.textContent = say.forget;
  forget.addEventListener('click', () => {
    forgetSearches();
    drawRecent(view, say);
    view.input.focus();
  });
  view.recent.replaceChildren(...(kept.length > 0 ? [labelOf(say.recent), ...kept.map(searchLink), forget] : []));
}

/** « Vouliez-vous dire », and the ways in where there is no word to offer. */
export function drawSuggestions({ suggestions }: SearchView, near: readonly string[], say: SiteWords['search']): void {
  suggestions.hidden = false;
  suggestions.replaceChildren(
    ...(near.length > 0 ? [labelOf(say.didYouMean), ...near.map(searchLink)] : [labelOf(say.waysIn)]),
  );
}

function labelOf(text: string): HTMLElement {
  const label = document.createElement('span');
  label.className = 'label';
  label.textContent = text;
  return label;
}

/** A search at its address, which the page makes without leaving. */
function searchLink(typed: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ q: typed })}`;
  link.dataset.search = typed;
  link.textContent = typed;
  return link;
}
