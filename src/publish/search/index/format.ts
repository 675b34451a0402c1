// What the build writes for the search, and the browser reads: three kinds of files, JSON under gzip.
import type { FoundKind } from '../../../model/reading/found-kinds.ts';
import type { SearchDocument, SearchFacet } from '../documents.ts';

/** `faits.bin`: what is known of every document, in columns; a document is its rank in them. */
export interface Facts {
  /** Changes with any file of the index. */
  version: string;
  kinds: FoundKind[];
  /** 20260314, or 0. */
  dates: number[];
  /** Its rank among the titles, in the order of the reader's dictionary. */
  byTitle: number[];
  /** How many places its title takes, then its title and its labels together. */
  titles: number[];
  heads: number[];
  /** Of each facet: its values in the order of the reader's dictionary, and those that each document has, by rank. */
  facets: FacetColumn[];
  /** The first document of each file of texts. */
  texts: number[];
  /** What the words of each file of words begin with. */
  shards: string[];
}

export interface FacetColumn {
  name: SearchFacet;
  values: { id: string; label: string }[];
  of: number[][];
}

/** `m12.bin`: words that begin alike. */
export interface Shard {
  /** As `lowered` writes them. */
  words: string[];
  /** For each word, its documents as steps, in each how often, and its places as steps: `[4, 2, 7, 3]` is document 4, places 7 and 10. */
  held: number[][];
  /** Irregular forms of what may be asked: {@link IrregularForms} */
  forms: Record<string, string[]>;
}

/** `t3.bin`: what results show of some documents. */
export type Texts = ShownText[];

export interface ShownText {
  path: string;
  title: string;
  author?: string;
  kind?: string;
  /** A block a line. */
  text: string[];
}

export function shownText({ path, title, facts, text }: SearchDocument): ShownText {
  return { path, title, ...facts, text };
}

/** A file of the index under its folder. */
export const indexFiles = {
  facts: 'faits.bin',
  vocabulary: 'vocabulaire.bin',
  shard: (rank: number): string => `m${rank}.bin`,
  texts: (rank: number): string => `t${rank}.bin`,
} as const;

/**
 * The shards where words may stand that begin with some letters, by rank: shards are cut at one to four letters.
 * @param letters folded
 */
export function shardsFor(letters: string, shards: readonly string[]): number[] {
  return shards.flatMap((shard, rank) => (shard.startsWith(letters) || letters.startsWith(shard) ? [rank] : []));
}
