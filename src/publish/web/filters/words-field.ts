// What is typed above a list narrows it: entries without these words go, and the heads under which nothing is left.
import { countInWords } from './count-in-words.ts';
import { hasWords, wordsAsked } from './words-asked.ts';

/** Each field stands in an element with `data-narrowed`: its entries are `li`, in groups that are `section` or `details`. */
export function startWordsFields(page: ParentNode): void {
  for (const list of page.querySelectorAll<HTMLElement>('[data-narrowed]')) {
    const form = list.querySelector<HTMLFormElement>('.words-field');
    if (form) start(form, list);
  }
}

function start(form: HTMLFormElement, list: HTMLElement): void {
  const field = form.querySelector('input')!;
  const status = form.querySelector<HTMLElement>('[role="status"]')!;
  const entries = [...list.querySelectorAll('li')].filter((entry) => !form.contains(entry));
  const groups = [...list.querySelectorAll<HTMLElement>('section, details')].filter((group) =>
    group.querySelector('li'),
  );
  const folded = new Map<HTMLDetailsElement, boolean>();
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', () => {
    const asked = wordsAsked(field.value);
    for (const entry of entries) entry.hidden = !hasWords(entry, asked);
    for (const group of groups) {
      group.hidden = ![...group.querySelectorAll('li')].some((entry) => !entry.hidden);
      if (group instanceof HTMLDetailsElement) unfold(group, asked.length > 0, folded);
    }
    const left = entries.filter((entry) => !entry.hidden && entry.checkVisibility()).length;
    status.textContent = asked.length > 0 ? countInWords(left, status.dataset) : '';
  });
}

/** While something is looked for, all is open; then as it was. */
function unfold(group: HTMLDetailsElement, isLooking: boolean, folded: Map<HTMLDetailsElement, boolean>): void {
  if (isLooking && !folded.has(group)) folded.set(group, group.open);
  if (isLooking) group.open = true;
  else {
    group.open = folded.get(group) ?? group.open;
    folded.delete(group);
  }
}
