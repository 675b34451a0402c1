// Queries, and a way to search → how many find what they must, and what they must not, kind by kind.
import type { SearchDocument } from '../../../src/publish/search/documents.ts';
import { idOf } from './corpus.ts';
import { type AskedQuery, QUERIES, type QueryKind } from './queries.ts';

export interface QueryCounts {
  asked: number;
  /** That find all they must. */
  found: number;
  /** That find what they must not: anything, for an absent word. */
  wrong: number;
  /** Whose first result is one of those that they must find. */
  first: number;
}

export type Counts = Partial<Record<QueryKind, QueryCounts>>;

/** Finds the ranks of documents, the best first. */
export type Find = (typed: string) => Promise<readonly number[]>;

export async function countsOf(find: Find, documents: readonly SearchDocument[]): Promise<Counts> {
  const counts: Counts = {};
  for (const query of QUERIES) {
    const ids = (await find(query.typed)).map((rank) => idOf(documents[rank]!));
    const there = counts[query.kind] ?? { asked: 0, found: 0, wrong: 0, first: 0 };
    counts[query.kind] = there;
    there.asked++;
    if (query.finds.every((id) => ids.includes(id))) there.found++;
    if (isWrong(query, ids)) there.wrong++;
    if (query.finds.length === 0 || query.finds.includes(ids[0] ?? '')) there.first++;
  }
  return counts;
}

/** All of some kinds, and 95 of a hundred of all; nothing false; nothing at all for what is absent. */
export function holds(counts: Counts): boolean {
  const all = Object.entries(counts) as [QueryKind, QueryCounts][];
  const sum = (name: keyof QueryCounts) => all.reduce((total, [, one]) => total + one[name], 0);
  const isWhole = all.every(([kind, { asked, found }]) => found === asked || !WHOLE.has(kind));
  return isWhole && sum('found') >= 0.95 * sum('asked') && (counts.absent?.wrong ?? 0) === 0 && sum('wrong') === 0;
}

const WHOLE: ReadonlySet<QueryKind> = new Set(['elision', 'ligature', 'accent', 'hashtag', 'handle', 'name', 'place']);

function isWrong({ kind, not = [] }: AskedQuery, ids: readonly string[]): boolean {
  return kind === 'absent' ? ids.length > 0 : ids.some((id) => not.includes(id));
}
