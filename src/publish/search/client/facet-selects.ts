// The facets of what was found → a native control each, with counts; those between whose values nobody can choose are hidden.
import type { CountedFacet, Sort } from './narrow.ts';

/** Draws the values of each control anew, and keeps the focus where it is. */
export function drawFacets(
  form: HTMLFormElement,
  facets: readonly CountedFacet[],
  chosen: ReadonlyMap<string, string>,
  sort: Sort,
): void {
  const order = form.querySelector<HTMLSelectElement>('select[name="tri"]');
  if (order) order.value = sort === 'relevance' ? '' : sort;
  for (const { name, values } of facets) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    const label = select?.closest('label');
    if (!select || !label) continue;
    label.hidden = values.length < 2 && !chosen.has(name);
    const [all] = select.options;
    select.replaceChildren(...(all ? [all] : []), ...values.map(optionOf));
    select.value = chosen.get(name) ?? '';
  }
}

function optionOf({ id, label, count }: CountedFacet['values'][number]): HTMLOptionElement {
  return new Option(`${label} (${count})`, id);
}
