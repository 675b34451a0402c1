// The search page in the browser: what is typed and chosen → results from the index; all of it stands in the address.
import { foundBy } from '../../../model/found-by.ts';
import { siteWords } from '../../../words/site/site-words.ts';
import type { SearchFacet } from '../documents.ts';
import { didYouMean } from './did-you-mean.ts';
import { type ShownResult, shownResult } from './excerpt.ts';
import { drawFacets } from './facet-selects.ts';
import { type Answer, find, type Hit } from './find.ts';
import { moveAmongResults } from './keys.ts';
import { countedFacets, narrowed, type Sort, sorted } from './narrow.ts';
import { openIndex, type SearchIndex } from './open-index.ts';
import { readFrom } from './read-file.ts';
import { rememberSearch } from './recent.ts';
import { nameElement, resultElement } from './result-element.ts';
import { clear, drawRecent, drawResults, drawSuggestions, type SearchView, searchView } from './search-view.ts';
import { type SearchState, searchOf, stateOf } from './state.ts';

/** Wires the page; the search of its address is made at once. */
export function startSearch(): void {
  const view = searchView(document);
  if (!view) return;
  const page = new SearchPage(view);
  page.listen();
  page.restore();
}

/** Results are drawn as many at a time. */
const PAGE = 12;
/** Names that are what was typed. */
const NAMES = 6;

class SearchPage {
  #view: SearchView;
  #lang = document.documentElement.lang;
  #say = siteWords(document.documentElement.lang).search;
  #state: SearchState = { typed: '', choices: new Map(), sort: 'relevance' };
  #index: Promise<SearchIndex> | undefined;
  #answered: { typed: string; answer: Answer } | undefined;
  /** A slower answer to an older question is dropped. */
  #turn = 0;
  #shown = PAGE;

  constructor(view: SearchView) {
    this.#view = view;
  }

  listen(): void {
    const { form, input, facets, more, results, root } = this.#view;
    let timer: ReturnType<typeof setTimeout> | undefined;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => this.#change({ typed: input.value }, 'replace'), 80);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(timer);
      rememberSearch(input.value);
      this.#change({ typed: input.value }, 'replace');
    });
    facets.addEventListener('change', () => this.#change(this.#chosen(), 'push'));
    facets.addEventListener('reset', () => setTimeout(() => this.#change(this.#chosen(), 'push')));
    more.addEventListener('click', () => void this.#showMore());
    results.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) rememberSearch(input.value);
    });
    root.addEventListener('click', (event) => this.#follow(event));
    addEventListener('popstate', () => this.restore());
    moveAmongResults(root, input);
  }

  /** Shows what the address says. */
  restore(): void {
    const { input, facets } = this.#view;
    const names = [...facets.querySelectorAll('select')].map(({ name }) => name).filter((name) => name !== 'tri');
    this.#state = stateOf(location.search, names as SearchFacet[]);
    input.value = this.#state.typed;
    if (this.#state.typed === '') input.focus();
    this.#shown = Number((history.state as { shown?: number } | null)?.shown ?? PAGE);
    void this.#search();
  }

  #change(change: Partial<SearchState>, how: 'push' | 'replace'): void {
    this.#state = { ...this.#state, ...change };
    this.#shown = PAGE;
    const address = location.pathname + searchOf(this.#state);
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
    void this.#search();
  }

  #chosen(): Partial<SearchState> {
    const said = [...new FormData(this.#view.facets)].filter(([, value]) => value !== '');
    const sort = (said.find(([name]) => name === 'tri')?.[1] ?? 'relevance') as Sort;
    return { sort, choices: new Map(said.filter(([name]) => name !== 'tri') as [SearchFacet, string][]) };
  }

  /** A search that is offered is made here, without leaving the page. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-search]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#view.input.value = link.dataset.search ?? '';
    this.#view.input.focus();
    this.#change({ typed: this.#view.input.value }, 'push');
  }

  async #search(): Promise<void> {
    const { typed } = this.#state;
    const turn = ++this.#turn;
    if (typed.trim() === '') return this.#rest();
    try {
      if (!this.#index) this.#view.status.textContent = this.#say.searching;
      this.#index ??= openIndex(readFrom(this.#view.folder), this.#lang);
      const index = await this.#index;
      const answer = this.#answered?.typed === typed ? this.#answered.answer : await find(typed, index);
      if (turn !== this.#turn) return;
      this.#answered = { typed, answer };
      await this.#draw(index, answer, turn);
    } catch {
      this.#index = undefined;
      if (turn === this.#turn) clear(this.#view, this.#say.unreachable);
    }
  }

  /** Nothing is asked: what was searched before, on this device. */
  #rest(): void {
    clear(this.#view, '');
    drawRecent(this.#view, this.#say);
  }

  async #draw(index: SearchIndex, { query, hits, unknown }: Answer, turn: number): Promise<void> {
    const { choices, sort, typed } = this.#state;
    if (hits.length === 0) return this.#drawNothing(unknown, index, turn);
    const left = sorted(narrowed(hits, choices, index.facts), sort, index.facts);
    const names = sort === 'relevance' && !choices.has('sorte') ? namesAmong(left, index) : [];
    const others = left.filter((hit) => !names.includes(hit));
    const [named, texts] = await Promise.all([
      this.#results(names, index, query),
      this.#results(others.slice(0, this.#shown), index, query),
    ]);
    if (turn !== this.#turn) return;
    drawResults(this.#view, {
      said: this.#say.results(left.length),
      named: named.map(nameElement),
      texts: texts.map((text) => resultElement(text, foundBy(typed))),
      hasMore: others.length > this.#shown,
    });
    drawFacets(this.#view.facets, countedFacets(hits, choices, index.facts), choices, sort);
  }

  #results(hits: readonly Hit[], index: SearchIndex, query: Answer['query']): Promise<ShownResult[]> {
    return Promise.all(
      hits.map(async ({ document }) => shownResult(await index.text(document), query, index.stem, this.#view.base)),
    );
  }

  async #drawNothing(unknown: readonly string[], index: SearchIndex, turn: number): Promise<void> {
    const { typed } = this.#state;
    const { none, notTogether } = this.#say;
    clear(this.#view, (unknown.length > 0 ? none : notTogether)(typed.trim()));
    const near = await didYouMean(typed, unknown, index);
    if (turn === this.#turn) drawSuggestions(this.#view, near, this.#say);
  }

  async #showMore(): Promise<void> {
    const { results } = this.#view;
    const before = results.childElementCount;
    this.#shown += PAGE;
    history.replaceState({ shown: this.#shown }, '');
    await this.#search();
    results.children[before]?.querySelector('a')?.focus();
  }
}

/** People, places, books whose name is what was typed. */
function namesAmong(hits: readonly Hit[], { facts }: SearchIndex): Hit[] {
  return hits
    .filter(({ document, isNamed }) => isNamed && !['story', 'page'].includes(facts.kinds[document]!))
    .slice(0, NAMES);
}
