// A query → the pages that hold all its words, in Pagefind's order.
import { asCompared } from '../spelling.ts';
import { confirms, type Stem, wordsHeld } from './confirm.ts';

export interface FoundPage {
  url: string;
  /** HTML */
  excerpt: string;
  content: string;
  meta: Record<string, string>;
}

export interface FoundPages {
  pages: FoundPage[];
  /** How many pages are offered and not yet read. */
  left: number;
}

/**
 * A batch at a time, once at least: each page that Pagefind offers must be read before it is confirmed. Nothing is read
 * before it is asked for: a word of every text would fetch the whole site.
 * @param asked the words of the query
 * @param address of Pagefind's script
 * @throws where there is no network; it may be asked again
 */
export async function* find(
  query: string,
  asked: readonly string[],
  address: string,
  stem: Stem,
): AsyncGenerator<FoundPages, void> {
  const pagefind = await loadPagefind(address);
  // Between straight quotes, Pagefind looks for the words in their order.
  const { results } = await pagefind.search(/^".+"$/.test(query) ? asCompared(query) : asked.join(' '));
  let start = 0;
  do {
    const pages = await Promise.all(results.slice(start, start + BATCH).map((result) => result.data()));
    start += BATCH;
    const left = Math.max(0, results.length - start);
    yield { pages: pages.filter((page) => confirms(asked, heldBy(page), stem)), left };
  } while (start < results.length);
}

/** How many words of a page are shown of it. */
export const EXCERPT = 28;

/** Twice what a page of results shows. */
const BATCH = 24;

/** All that is searched of a page. */
function heldBy({ url, content, meta }: FoundPage): Set<string> {
  const held = known.get(url) ?? wordsHeld([content, ...Object.values(meta)].join(' '));
  known.set(url, held);
  return held;
}

const known = new Map<string, Set<string>>();

async function loadPagefind(address: string): Promise<Pagefind> {
  if (loaded) return loaded;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: EXCERPT, ranking: { metaWeights: { title: 5 } } });
  loaded = pagefind;
  return pagefind;
}

let loaded: Pagefind | undefined;

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}
