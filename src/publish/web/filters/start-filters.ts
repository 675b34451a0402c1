// The list's filters in the browser: the choice is kept in the address, and what it leaves is said aloud. CSS does the filtering.

/**
 * Wires the form of filters and the status beside it.
 * @param status says the count; `data-one`, `data-many` and `data-nothing` hold its words
 */
export function startFilters(form: HTMLFormElement, status: HTMLElement): void {
  const choices = [...form.querySelectorAll('select')];
  const asked = new URLSearchParams(location.search);
  for (const choice of choices) {
    const value = asked.get(choice.name);
    // An address may ask for what the anthology has not, or no longer.
    if (value !== null && [...choice.options].some((option) => option.value === value)) choice.value = value;
  }
  const changed = (): void => {
    const address = new URL(location.href);
    for (const { name, value } of choices) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
    status.textContent = wordsFor(countShown(), status.dataset);
  };
  form.addEventListener('change', changed);
  // The event comes before the choices go.
  form.addEventListener('reset', () => setTimeout(changed));
}

/** What the style sheet leaves. */
function countShown(): number {
  return [...document.querySelectorAll('[data-facets]')].filter((entry) => entry.getClientRects().length > 0).length;
}

function wordsFor(count: number, { one, many, nothing }: DOMStringMap): string {
  if (count === 0) return nothing ?? '';
  return `${count}${(count === 1 ? one : many) ?? ''}`;
}
