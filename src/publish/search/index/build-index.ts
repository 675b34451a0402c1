// What can be found → the files of the search index: what is known of all, words that begin alike, what results show, every word by itself.
import { gzipSync } from 'fflate';
import { collatorOf } from '../../../model/filing/alphabet.ts';
import { hexOf } from '../../../model/letters/bytes-as-text.ts';
import type { SearchDocument } from '../documents.ts';
import { stemOf } from '../french/stem.ts';
import { wordsOf } from '../french/words.ts';
import { type FacetColumn, type Facts, indexFiles, type ShownText, shownText } from './format.ts';
import { irregularForms } from './irregular-forms.ts';
import { shardsOf } from './shards.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A file of the index, from its folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array<ArrayBuffer>;
}

/**
 * The index of an anthology: the same documents give the same bytes.
 * @param lang of the site, whatever the language of a text: words are cut to their stems by the rules of one language
 * @param families each with all the forms of a word, {@link irregularForms}
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  lang: string,
  families: Iterable<readonly string[]>,
): Promise<IndexFile[]> {
  const cut = documents.map(cutDocument);
  const held = heldWords(cut);
  const shards = shardsOf(held, irregularForms(held.keys(), families, await stemOf(lang)));
  const texts = textFiles(documents);
  const files = [
    ...shards.map(([, shard], rank) => fileOf(indexFiles.shard(rank), shard)),
    ...texts.map(({ shown }, rank) => fileOf(indexFiles.texts(rank), shown)),
    fileOf(indexFiles.vocabulary, vocabularyOf(held)),
  ];
  const facts: Facts = {
    version: await digestOf(files),
    kinds: documents.map(({ kind }) => kind),
    dates: documents.map(({ date = '0' }) => Number(date.replaceAll('-', ''))),
    byTitle: ranksOf(documents, lang),
    titles: cut.map(({ titles }) => titles),
    heads: cut.map(({ heads }) => heads),
    facets: columnsOf(documents, lang),
    texts: texts.map(({ first }) => first),
    shards: shards.map(([letters]) => letters),
  };
  return [...files, fileOf(indexFiles.facts, facts)];
}

interface CutDocument {
  titles: number;
  heads: number;
  /** Words, each with its places. */
  places: Map<string, number[]>;
}

/** Blocks are as far from each other as no phrase reaches. */
const GAP = 2;

function cutDocument({ title, unseen, text, behind }: SearchDocument): CutDocument {
  const places = new Map<string, number[]>();
  let next = 0;
  const take = (block: string): void => {
    let last = next;
    for (const { text: word, place } of wordsOf(block)) {
      last = Math.max(last, next + place);
      const there = places.get(word);
      if (there) there.push(next + place);
      else places.set(word, [next + place]);
    }
    next = last + GAP;
  };
  take(title);
  const titles = next;
  for (const label of unseen) take(label);
  const heads = next;
  for (const block of [...text, ...behind]) take(block);
  return { titles, heads, places };
}

/** Every word → where it is held, as {@link Shard.held} writes it. */
function heldWords(cut: readonly CutDocument[]): Map<string, number[]> {
  const held = new Map<string, { numbers: number[]; last: number }>();
  for (const [rank, { places }] of cut.entries()) {
    for (const [word, there] of places) {
      const entry = held.get(word) ?? { numbers: [], last: 0 };
      held.set(word, entry);
      entry.numbers.push(rank - entry.last, there.length, ...stepsOf(there));
      entry.last = rank;
    }
  }
  return new Map([...held].map(([word, { numbers }]) => [word, numbers]));
}

function stepsOf(sorted: readonly number[]): number[] {
  return sorted.map((place, index) => place - (sorted[index - 1] ?? 0));
}

function ranksOf(documents: readonly SearchDocument[], lang: string): number[] {
  const { compare } = collatorOf(lang);
  const order = documents.map(({ title }, rank) => ({ title, rank })).sort((a, b) => compare(a.title, b.title));
  const ranks = new Array<number>(documents.length);
  for (const [place, { rank }] of order.entries()) ranks[rank] = place;
  return ranks;
}

function columnsOf(documents: readonly SearchDocument[], lang: string): FacetColumn[] {
  const names = new Set(documents.flatMap(({ choices }) => choices.map(({ facet }) => facet)));
  const { compare } = collatorOf(lang);
  return [...names].map((name) => {
    const chosen = documents.map(({ choices }) => choices.filter(({ facet }) => facet === name));
    const labels = new Map(chosen.flat().map(({ id, label }) => [id, label]));
    const values = [...labels].map(([id, label]) => ({ id, label })).sort((a, b) => compare(a.label, b.label));
    const rankOf = new Map(values.map(({ id }, rank) => [id, rank]));
    return { name, values, of: chosen.map((ones) => ones.map(({ id }) => rankOf.get(id) as number)) };
  });
}

/** A long text in a file of its own, short ones together. */
function textFiles(documents: readonly SearchDocument[]): { first: number; shown: ShownText[] }[] {
  const files: { first: number; shown: ShownText[]; size: number }[] = [];
  for (const [rank, document] of documents.entries()) {
    const shown = shownText(document);
    const size = shown.text.reduce((sum, block) => sum + block.length, 0);
    const last = files.at(-1);
    if (!last || last.size + size > MOST_LETTERS) files.push({ first: rank, shown: [shown], size });
    else {
      last.shown.push(shown);
      last.size += size;
    }
  }
  return files;
}

/** About 2 kB once compressed. */
const MOST_LETTERS = 4000;

function fileOf(path: string, value: unknown): IndexFile {
  const content = gzipSync(new TextEncoder().encode(JSON.stringify(value)), { level: 6, mtime: '1980-01-01T00:00:00' });
  return { path, content: content as Uint8Array<ArrayBuffer> };
}

async function digestOf(files: readonly IndexFile[]): Promise<string> {
  const digests = await Promise.all(files.map(({ content }) => crypto.subtle.digest('SHA-256', content)));
  const digest = await crypto.subtle.digest('SHA-256', await new Blob(digests).arrayBuffer());
  return hexOf(new Uint8Array(digest).subarray(0, 6));
}
