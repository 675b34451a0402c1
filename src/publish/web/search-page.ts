// The search page in the browser: what is typed → results from Pagefind's index, the query kept in the address.
import { stringsFor } from './strings.ts';

/** Wires the form of the page; the query of the address is searched at once. */
export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('main .search-form');
  const input = form?.querySelector('input');
  const list = document.querySelector<HTMLOListElement>('#search-results');
  const status = document.querySelector('#search-status');
  const more = document.querySelector<HTMLButtonElement>('#search-more');
  if (!form || !input || !list || !status || !more) return;
  const strings = stringsFor(document.documentElement.lang).search;
  let latest = 0;
  let pending: Result[] = [];

  async function show(count: number): Promise<void> {
    const turn = latest;
    const shown = pending.splice(0, count);
    more!.hidden = pending.length === 0;
    const found = await Promise.all(shown.map((result) => result.data()));
    if (turn === latest) list!.append(...found.map(resultElement));
  }

  async function search(): Promise<void> {
    const query = input!.value.trim();
    const turn = ++latest;
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!query) return say(turn, '', []);
    status!.textContent = strings.searching;
    try {
      const pagefind = await loadPagefind(list!.dataset.pagefind ?? '');
      const { results } = await pagefind.search(straight(query));
      say(turn, results.length > 0 ? strings.results(results.length) : strings.none(query), results);
    } catch {
      say(turn, import.meta.env.DEV ? strings.noIndex : strings.unreachable, []);
    }
  }

  function say(turn: number, words: string, results: Result[]): void {
    // A slower answer to an older question is dropped.
    if (turn !== latest) return;
    status!.textContent = words;
    list!.replaceChildren();
    pending = [...results];
    void show(PAGE);
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
  more.addEventListener('click', () => void show(PAGE));
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  if (input.value) void search();
  else input.focus();
}

const PAGE = 12;

/** The index is made with straight apostrophes, and readers are shown curly ones. */
const straight = (text: string) => text.replaceAll('’', "'");
const curly = (text: string) => text.replaceAll("'", '’');

let loaded: Pagefind | undefined;

/** @throws where there is no index, as in development, or no network; it may be asked again */
async function loadPagefind(address: string): Promise<Pagefind> {
  if (loaded) return loaded;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 28, ranking: { metaWeights: { title: 5 } } });
  loaded = pagefind;
  return pagefind;
}

function resultElement({ url, excerpt, meta }: ResultData): HTMLLIElement {
  const item = document.createElement('li');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = curly(meta.title ?? url);
  title.append(link);
  const { title: _, image: __, image_alt: ___, variantes: ____, ...facts } = meta;
  const label = document.createElement('p');
  label.className = 'label';
  label.textContent = Object.values(facts).map(curly).join(' · ');
  const words = document.createElement('p');
  words.append(...marked(excerpt));
  item.append(title, label, words);
  return item;
}

/** The excerpt comes as HTML: only its text and its marks are kept. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = curly(node.textContent ?? '');
    if (!(node instanceof Element) || node.localName !== 'mark') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: Result[] }>;
}

interface Result {
  data(): Promise<ResultData>;
}

interface ResultData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}
