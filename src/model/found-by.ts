// The address of a page ⇄ the search that it was found by, whose words are marked in it: /recits/un-cafe/?cherche=café

const FOUND_BY = 'cherche';

/** What follows the address of a page. */
export function foundBy(typed: string): string {
  return `?${new URLSearchParams({ [FOUND_BY]: typed.trim() })}`;
}

/** @param search of an address; nothing where the page was not found by a search */
export function searchThatFound(search: string): string | undefined {
  return new URLSearchParams(search).get(FOUND_BY) || undefined;
}

/** The address without it. */
export function withoutSearch(address: string): string {
  const url = new URL(address);
  url.searchParams.delete(FOUND_BY);
  return url.href;
}
