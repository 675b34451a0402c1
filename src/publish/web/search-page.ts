// The search page in the browser: what is typed → results from Pagefind's index, the query kept in the address.
import { wordsAsked } from './search/confirm.ts';
import { find } from './search/find.ts';
import { resultElement } from './search/result-element.ts';
import { stemOf } from './search/stem.ts';
import { stringsFor } from './strings.ts';

/** Wires the form of the page; the query of the address is searched at once. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('main .search-form');
  const input = form?.querySelector('input');
  const list = document.querySelector<HTMLOListElement>('#search-results');
  const status = document.querySelector('#search-status');
  const more = document.querySelector<HTMLButtonElement>('#search-more');
  if (!form || !input || !list || !status || !more) return;
  const { lang } = document.documentElement;
  const strings = stringsFor(lang).search;
  let latest = 0;
  /** Draw the results, in their order; the list holds the first ones. */
  let drawings: (() => HTMLLIElement)[] = [];
  let wanted = 0;

  async function search(): Promise<void> {
    const query = input!.value.trim();
    keepInAddress(query);
    const turn = ++latest;
    status!.textContent = query && strings.searching;
    if (!query) return begin();
    try {
      // A slower answer to an older question is dropped.
      if (await answer(query, () => turn === latest))
        status!.textContent = drawings.length > 0 ? strings.results(drawings.length) : strings.none(query);
    } catch {
      if (turn !== latest) return;
      begin();
      status!.textContent = import.meta.env.DEV ? strings.noIndex : strings.unreachable;
    }
  }

  /** @returns whether it was still asked when the last page was read */
  async function answer(query: string, isAsked: () => boolean): Promise<boolean> {
    const stem = await stemOf(lang);
    const asked = wordsAsked(query);
    let isFirst = true;
    for await (const pages of find(query, asked, list!.dataset.pagefind ?? '', stem)) {
      if (!isAsked()) return false;
      if (isFirst) begin();
      isFirst = false;
      drawings.push(...pages.map((page) => () => resultElement(page, asked, stem)));
      show();
    }
    return true;
  }

  function begin(): void {
    list!.replaceChildren();
    drawings = [];
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
