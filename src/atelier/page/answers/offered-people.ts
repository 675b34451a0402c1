// Whom a draft names, offered wherever somebody is asked: those whom its writer described have no sheet on the site yet.
import type { DraftFacts } from '../../draft/draft.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';

/** The list of the text: under a quotation that is set apart, on a photo of people. */
export const TEXT_PEOPLE = 'atelier_text_people';

/** Each once, the draft's own first. @param known names of those who have a sheet */
export function namesOffered({ people = [], author }: DraftFacts, known: readonly string[]): string[] {
  const own = [...people, ...(author ? [author] : [])].map(({ name }) => name.trim());
  return [...new Set([...own, ...known])].filter((name) => name !== '');
}

/** A list that follows the draft. @param id by which fields name it */
export function offeredPeople(app: App, id: string, known: readonly string[] = []): HTMLDataListElement {
  const list = h('datalist', { id });
  let shown = '';
  const draw = () => {
    const names = namesOffered(app.draft.facts, known);
    // At each letter of the text: nothing changes here.
    if (names.join('\n') === shown) return;
    shown = names.join('\n');
    list.replaceChildren(...names.map((value) => h('option', { value })));
  };
  for (const change of ['draft', 'document'] as const) app.on(change, draw);
  draw();
  return list;
}
