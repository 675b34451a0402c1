// What was searched on this device: kept there alone, and forgotten when its reader asks.

/** The latest first. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** @param typed a search that was followed to a result, or sent */
export function rememberSearch(typed: string): void {
  const words = typed.trim();
  if (words === '') return;
  const others = recentSearches().filter((one) => one !== words);
  store((storage) => storage.setItem(KEY, JSON.stringify([words, ...others].slice(0, MOST))));
}

export function forgetSearches(): void {
  store((storage) => storage.removeItem(KEY));
}

const KEY = 'reader-searches';
const MOST = 8;

/** Storage throws where it is forbidden: nothing is kept there. */
function store(change: (storage: Storage) => void): void {
  try {
    change(localStorage);
  } catch {}
}
