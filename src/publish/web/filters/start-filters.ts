// The list's filters in the browser: the choice is kept in the address, and what it leaves is said aloud. CSS obeys the facets; here are
// words, orders, and a list of several pages.
import { countInWords } from './count-in-words.ts';
import { wholeList } from './whole-list.ts';
import { hasWords, wordsAsked } from './words-asked.ts';

/** @param list holds the form of filters, its entries and lines */
export function startFilters(list: HTMLElement): void {
  const form = list.querySelector<HTMLFormElement>('.filters')!;
  const status = form.querySelector<HTMLElement>('[role="status"]')!;
  const fields = [...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
  const chosen = (name: string) => fields.find((field) => field.name === name)?.value ?? '';
  const further = (form.dataset.further ?? '').split(' ').filter(Boolean);
  const whole = wholeList(list, further, authorsOf(form), { more: form.dataset.more ?? '' });
  takeAddress(fields);

  /** Which of several calls is the last: what comes too late is not shown. */
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const order = chosen('ordre');
    const isNarrowed = fields.some(({ name, value }) => name !== 'ordre' && value !== '');
    const isWhole = order !== '' || (isNarrowed && further.length > 0);
    if (isWhole && !whole.isHere()) status.textContent = status.dataset.loading ?? '';
    try {
      if (isWhole) await whole.load();
    } catch {
      if (mine === turn) tellUnreachable(status);
      return;
    }
    if (mine !== turn) return;
    status.classList.add('visually-hidden');
    whole.show(isWhole, order);
    const asked = wordsAsked(chosen('mots'));
    for (const entry of list.querySelectorAll<HTMLElement>('[data-facets]')) entry.hidden = !hasWords(entry, asked);
    whole.settle();
    status.textContent = countInWords(countShown(list), status.dataset);
  };
  const changed = (): void => {
    keepAddress(fields);
    void show();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', changed);
  form.addEventListener('input', ({ target }) => target instanceof HTMLInputElement && changed());
  // The event comes before the choices go.
  form.addEventListener('reset', () => setTimeout(changed));
  if (fields.some(({ value }) => value !== '')) void show();
}

/** Seen too: what is on the page is not all that was asked for. */
function tellUnreachable(status: HTMLElement): void {
  status.classList.remove('visually-hidden');
  status.textContent = status.dataset.unreachable ?? '';
}

/** An address may ask for what the anthology has not, or no longer. */
function takeAddress(fields: readonly (HTMLSelectElement | HTMLInputElement)[]): void {
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name);
    if (value === null) continue;
    if (field instanceof HTMLInputElement || [...field.options].some((option) => option.value === value))
      field.value = value;
  }
}

function keepAddress(fields: readonly (HTMLSelectElement | HTMLInputElement)[]): void {
  const address = new URL(location.href);
  for (const { name, value } of fields) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  history.replaceState(history.state, '', address);
}

/** Id → name, in the order of an index. */
function authorsOf(form: HTMLFormElement): Map<string, string> {
  const options = [...form.querySelectorAll<HTMLOptionElement>('[name="auteur"] option:not([value=""])')];
  return new Map(options.map(({ value, text }) => [value, text.replace(/ \(\d+\)$/, '')]));
}

/** What the style sheet leaves. */
function countShown(list: HTMLElement): number {
  return [...list.querySelectorAll('[data-facets]')].filter((entry) => entry.getClientRects().length > 0).length;
}
