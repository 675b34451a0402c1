// Whom the reader chose ↔ the address of the page: ?de=ana, or ?de=ana&a=bo for a path.

/** Indices of people. Without `from`, nobody is chosen. */
export interface Choice {
  from?: number | undefined;
  /** Where a path is asked for. */
  to?: number | undefined;
}

/** The choice that an address holds. Whoever is not in the sky is left out; somebody alone is where to start. */
export function choiceOf(query: URLSearchParams, ids: readonly string[]): Choice {
  const [from, to] = ['de', 'a'].map((key) => {
    const index = ids.indexOf(query.get(key) ?? '');
    return index < 0 ? undefined : index;
  });
  return from === undefined ? { from: to } : { from, to };
}

/** The address of a choice, from the page's own: `?de=ana&a=bo`, or the page without a query. */
export function choiceAddress({ from, to }: Choice, ids: readonly string[], page: string): string {
  const query = new URLSearchParams();
  if (from !== undefined) query.set('de', ids[from]!);
  if (from !== undefined && to !== undefined) query.set('a', ids[to]!);
  return query.size > 0 ? `${page}?${query}` : page;
}
