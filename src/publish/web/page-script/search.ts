// From any page to the search, by its key; and from a result to the words that it was found by.
import { searchThatFound } from '../../../model/found-by.ts';

/** `/` puts the caret where one searches, or opens the page where one does. */
export function openSearch(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented || isWrittenIn(target)) return;
  const way = document.querySelector<HTMLElement>('main .search-form input, a[aria-keyshortcuts="/"]');
  if (!way) return;
  event.preventDefault();
  if (way instanceof HTMLAnchorElement) location.assign(way.href);
  else way.focus();
}

/** @param script the address of what marks the words of `?cherche=`, which is loaded only where there are some */
export function markAsked(script: string): void {
  if (searchThatFound(location.search)) void import(/* @vite-ignore */ script);
}

function isWrittenIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
