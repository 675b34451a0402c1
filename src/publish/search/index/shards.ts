// The words of all documents → files of words that begin alike, none of them heavy.
import { folded } from '../french/letters.ts';
import type { Shard } from './format.ts';
import type { IrregularForms } from './irregular-forms.ts';

/** A word → the documents that hold it, each with its places, as steps: {@link Shard.held} */
export type Held = ReadonlyMap<string, number[]>;

/** @returns shards under the letters with which all their words begin, in the order of these */
export function shardsOf(held: Held, forms: IrregularForms): [letters: string, shard: Shard][] {
  const entries = [
    ...[...held].map(([word, places]): Entry => ({ key: folded(word), word, places })),
    ...[...forms].map(([key, others]): Entry => ({ key, others })),
  ].sort((a, b) => compare(a.key, b.key) || compare(a.word ?? '', b.word ?? ''));
  return cut(entries, 1).map(([letters, within]) => [letters, shardOf(within)]);
}

interface Entry {
  key: string;
  word?: string;
  places?: number[];
  others?: string[];
}

/** Groups by a letter more as long as a group is heavy. */
function cut(entries: readonly Entry[], depth: number): [string, Entry[]][] {
  const groups = Map.groupBy(entries, ({ key }) => [...key].slice(0, depth).join(''));
  return [...groups].flatMap(([letters, group]): [string, Entry[]][] =>
    depth < DEEPEST && weight(group) > HEAVY && group.some(({ key }) => key !== letters)
      ? cut(group, depth + 1)
      : [[letters, group]],
  );
}

const DEEPEST = 4;
/** In numbers: about 12 kB once compressed. */
const HEAVY = 8000;

function weight(entries: readonly Entry[]): number {
  return entries.reduce((sum, { places, others }) => sum + (places?.length ?? 0) + 4 * (others?.length ?? 0) + 4, 0);
}

function shardOf(entries: readonly Entry[]): Shard {
  const words = entries.filter(({ word }) => word !== undefined);
  return {
    words: words.map(({ word }) => word as string),
    held: words.map(({ places }) => places as number[]),
    forms: Object.fromEntries(entries.flatMap(({ key, others }) => (others ? [[key, others]] : []))),
  };
}

/** The same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
