// Documents that answer, and what a reader chooses among them → those that are left, in an order, and how many each other choice would leave.
import type { SearchFacet } from '../documents.ts';
import type { FacetColumn, Facts } from '../index/format.ts';
import type { Hit } from './find.ts';

export const SORTS = ['relevance', 'date', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** A value of each facet that was chosen. */
export type Choices = ReadonlyMap<SearchFacet, string>;

export function narrowed(hits: readonly Hit[], choices: Choices, { facets }: Facts): Hit[] {
  const asked = facets.flatMap((column) =>
    choices.has(column.name) ? [{ column, id: choices.get(column.name)! }] : [],
  );
  return hits.filter(({ document }) => asked.every(({ column, id }) => hasValue(column, document, id)));
}

export interface CountedFacet {
  name: SearchFacet;
  values: { id: string; label: string; count: number }[];
}

/** Of each facet, the values that results have, with how many are left once it is chosen with all the other choices. */
export function countedFacets(hits: readonly Hit[], choices: Choices, facts: Facts): CountedFacet[] {
  return facts.facets.map((column) => {
    const others = new Map([...choices].filter(([name]) => name !== column.name));
    const counts = new Array<number>(column.values.length).fill(0);
    for (const { document } of narrowed(hits, others, facts)) for (const rank of column.of[document]!) counts[rank]!++;
    const values = column.values.map((value, rank) => ({ ...value, count: counts[rank]! }));
    return {
      name: column.name,
      values: values.filter(({ id, count }) => count > 0 || choices.get(column.name) === id),
    };
  });
}

export function sorted(hits: readonly Hit[], sort: Sort, { dates, byTitle }: Facts): Hit[] {
  const byRank = (a: Hit, b: Hit) => a.document - b.document;
  const orders: Record<Sort, (a: Hit, b: Hit) => number> = {
    relevance: (a, b) => b.score - a.score || byRank(a, b),
    date: (a, b) => dates[b.document]! - dates[a.document]! || byRank(a, b),
    title: (a, b) => byTitle[a.document]! - byTitle[b.document]!,
  };
  return [...hits].sort(orders[sort]);
}

function hasValue({ values, of }: FacetColumn, document: number, id: string): boolean {
  return of[document]!.some((rank) => values[rank]!.id === id);
}
