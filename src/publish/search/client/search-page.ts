// The search page in the browser: what is typed → results from Pagefind's index, the query kept in the address.
import { siteWords } from '../../../words/site/site-words.ts';
import { wordsAsked } from './confirm.ts';
import { type FoundPage, type FoundPages, find } from './find.ts';
import { resultElement } from './result-element.ts';
import { stemOf } from './stem.ts';

/** Wires the form of the page; the query of the address is searched at once. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('main .search-form');
  const input = form?.querySelector('input');
  const list = document.querySelector<HTMLOListElement>('#search-results');
  const status = document.querySelector('#search-status');
  const more = document.querySelector<HTMLButtonElement>('#search-more');
  if (!form || !input || !list || !status || !more) return;
  const { lang } = document.documentElement;
  const said = siteWords(lang).search;
  let latest = 0;
  /** Draw the results, in their order; the list holds the first ones. */
  let drawings: (() => HTMLLIElement)[] = [];
  let wanted = 0;
  let draw: (page: FoundPage) => () => HTMLLIElement;
  /** What is left to read of the latest question. */
  let rest: ReturnType<typeof find> | undefined;

  async function search(): Promise<void> {
    const query = input!.value.trim();
    keepInAddress(query);
    const turn = ++latest;
    status!.textContent = query && said.searching;
    if (!query) return begin();
    await attempt(turn, async () => {
      const stem = await stemOf(lang);
      const asked = wordsAsked(query);
      const batches = find(query, asked, list!.dataset.pagefind ?? '', stem);
      const first = await batches.next();
      if (turn !== latest) return;
      begin();
      draw = (page) => () => resultElement(page, asked, stem);
      rest = batches;
      take(first);
      await readOn(turn, query);
    });
  }

  async function attempt(turn: number, reading: () => Promise<void>): Promise<void> {
    try {
      await reading();
    } catch {
      if (turn !== latest) return;
      begin();
      status!.textContent = said.unreachable;
    }
  }

  /** Reads until more results are known than are shown, or there is nothing left; a slower answer to an older question is dropped. */
  async function readOn(turn: number, query: string): Promise<void> {
    while (rest && drawings.length <= wanted) {
      const batch = await rest.next();
      if (turn !== latest) return;
      take(batch);
    }
    const { length } = drawings;
    status!.textContent = length === 0 ? said.none(query) : rest ? said.atLeast(length) : said.results(length);
  }

  function take({ value, done }: IteratorResult<FoundPages, void>): void {
    if (done || value.left === 0) rest = undefined;
    drawings.push(...(value?.pages ?? []).map(draw));
    show();
  }

  function begin(): void {
    list!.replaceChildren();
    drawings = [];
    rest = undefined;
    wanted = PAGE;
    show();
  }

  function show(): void {
    list!.append(...drawings.slice(list!.childElementCount, wanted).map((draw) => draw()));
    more!.hidden = drawings.length <= wanted;
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), 180);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
  });
  more.addEventListener('click', () => {
    wanted += PAGE;
    show();
    const turn = latest;
    void attempt(turn, () => readOn(turn, input.value.trim()));
  });
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  if (input.value) void search();
  else input.focus();
}

const PAGE = 12;

function keepInAddress(query: string): void {
  const address = new URL(location.href);
  if (query) address.searchParams.set('q', query);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}
