// The people whom a text names: found among those of the site, or described; what they agreed to, and how to ask them.

import type { Choice } from '../../choices-of.ts';
import type { DraftPerson } from '../../draft/draft.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';

/** @param agreed '' takes back what was said */
export function withAgreement({ agreed: _, ...person }: DraftPerson, agreed: string): DraftPerson {
  return agreed === '' ? person : { ...person, agreed: agreed as NonNullable<DraftPerson['agreed']> };
}

export function peopleField(app: App, known: readonly Choice[]): HTMLElement {
  const { people: say } = app.words.answers;
  const names = h(
    'datalist',
    { id: 'atelier_known_people' },
    known.map(({ label }) => h('option', { value: label })),
  );
  const list = h('ul', { class: 'people-asked' });
  const add = h('button', { type: 'button', class: 'plain-button' }, say.add);
  const read = () => app.draft.facts.people ?? [];
  const change = (people: DraftPerson[]) => app.answer({ people: people.length > 0 ? people : undefined });

  function set(index: number, next: (own: DraftPerson) => DraftPerson): void {
    change(read().map((own, at) => (at === index ? next(own) : own)));
  }

  /** The meeting names people by their place in the list. */
  function remove(index: number): void {
    const { meeting } = app.draft.facts;
    const others = meeting?.with.filter((at) => at !== index).map((at) => (at > index ? at - 1 : at));
    app.answer({
      people: read().filter((_, at) => at !== index),
      meeting: meeting && { ...meeting, with: others ?? [] },
    });
    draw();
    (list.children[Math.min(index, list.childElementCount - 1)]?.querySelector('input') ?? add).focus();
  }

  function itemOf(person: DraftPerson, index: number): HTMLLIElement {
    const note = h('span', { class: 'soft', role: 'status' });
    const name = h('input', {
      ...{ type: 'text', value: person.name, list: names.id, autocomplete: 'off', 'aria-label': say.name },
      oninput: () => {
        const typed = name.value.trim();
        const id = known.find(({ label }) => label === typed)?.value;
        set(index, ({ id: _, ...own }) => ({ ...own, name: typed, ...(id && { id }) }));
        note.textContent = id ? say.known : '';
        away.textContent = say.remove(typed);
      },
    });
    note.textContent = person.id ? say.known : '';
    const advice = h('p', { class: 'soft' });
    const agreed = h(
      'select',
      {
        'aria-label': say.agreed,
        onchange: () => {
          set(index, (own) => withAgreement(own, agreed.value));
          advice.textContent = agreed.value === 'no' ? say.refused : '';
        },
      },
      h('option', { value: '' }, say.agreed),
      Object.entries(say.agreement).map(([value, label]) => h('option', { value }, label)),
    );
    agreed.value = person.agreed ?? '';
    advice.textContent = person.agreed === 'no' ? say.refused : '';
    const ask = h(
      'button',
      { type: 'button', class: 'plain-button', onclick: () => void copyMessage(index, note) },
      say.ask,
    );
    const away = h(
      'button',
      { type: 'button', class: 'plain-button', onclick: () => remove(index) },
      say.remove(person.name),
    );
    return h('li', {}, name, note, agreed, advice, h('p', { class: 'remark-actions' }, ask, away));
  }

  async function copyMessage(index: number, note: HTMLElement): Promise<void> {
    const { title = app.words.faces.stopgaps.title, author } = app.draft.facts;
    const site = app.site.name;
    const message = say.message(read()[index]?.name ?? '', author?.name ?? '', title, site);
    try {
      await navigator.clipboard.writeText(message);
      note.textContent = say.copied;
    } catch {
      note.replaceChildren(h('textarea', { rows: 6, readonly: true, class: 'to-copy' }, message));
    }
  }

  function draw(): void {
    list.replaceChildren(...read().map(itemOf));
  }

  add.addEventListener('click', () => {
    change([...read(), { name: '' }]);
    draw();
    list.lastElementChild?.querySelector('input')?.focus();
  });
  app.on('document', draw);
  app.on('draft', () => {
    if (list.childElementCount !== read().length) draw();
  });
  draw();
  return h('div', {}, names, list, add);
}
