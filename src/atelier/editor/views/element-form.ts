// What an element asks besides its words, in a small form where it stands.
import type { Node } from 'prosemirror-model';
import type { TextWords } from '../../../words/atelier/text/fr.ts';
import { TEXT_PEOPLE } from '../../page/answers/offered-people.ts';
import { h } from '../../page/h.ts';
import type { AskedField } from './fields.ts';

export interface ElementForm {
  dom: HTMLElement;
  show(node: Node): void;
  toggle(isOpen: boolean): void;
}

interface ElementFormOptions {
  fields: readonly AskedField[];
  words: TextWords['element'];
  /** Null where nothing is said. */
  say(name: string, value: string | null): void;
  leave(): void;
  remove(): void;
  /** Of the element's own. */
  more?: readonly HTMLElement[];
}

let forms = 0;

export function elementForm({ fields, words, say, leave, remove, more = [] }: ElementFormOptions): ElementForm {
  const id = `element_${++forms}`;
  const inputs = new Map(fields.map((field) => [field.name, inputOf(field, words, `${id}_${field.name}`, say)]));
  const form = h(
    'div',
    { class: 'element-fields', id },
    [...inputs.values()].map(({ row }) => row),
  );
  const opener = h('button', { type: 'button', class: 'element-open', 'aria-controls': id }, words.edit);
  const done = h('button', { type: 'button', class: 'element-done', onclick: leave }, words.done);
  const away = h('button', { type: 'button', class: 'element-remove', onclick: remove }, words.remove);
  form.append(...more, h('div', { class: 'element-actions' }, done, away));
  const toggle = (isOpen: boolean) => {
    form.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
  };
  opener.addEventListener('click', () => {
    toggle(form.hidden === true);
    if (!form.hidden) form.querySelector<HTMLElement>('input, textarea')?.focus();
  });
  form.addEventListener('keydown', (event) => {
    const isLine = event.target instanceof HTMLInputElement && event.key === 'Enter' && !event.isComposing;
    if (!isLine && event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  });
  return {
    dom: h('div', { class: 'element-form', contenteditable: 'false' }, opener, form),
    show(node) {
      let isWhole = true;
      for (const [name, { input, row }] of inputs) {
        const value = String(node.attrs[name] ?? '');
        if (input.value !== value && input !== document.activeElement) input.value = value;
        const isMissing = input.required && input.value.trim() === '';
        row.classList.toggle('is-missing', isMissing);
        if (isMissing) isWhole = false;
      }
      opener.textContent = isWhole ? words.change : words.edit;
    },
    toggle,
  };
}

function inputOf(
  { name, key, required, type }: AskedField,
  words: TextWords['element'],
  id: string,
  say: ElementFormOptions['say'],
): { input: HTMLInputElement | HTMLTextAreaElement; row: HTMLElement } {
  const { label, example } = words.fields[key];
  const props = { id, name, placeholder: example, autocomplete: 'off', ...(required && { required: true }) };
  const input =
    type === 'words'
      ? h('textarea', { ...props, rows: 2 })
      : h('input', {
          ...props,
          type: type === 'url' ? 'url' : 'text',
          ...(type === 'person' && { list: TEXT_PEOPLE }),
          ...(type === 'year' && { inputmode: 'numeric', maxlength: 9 }),
        });
  input.addEventListener('input', () => say(name, input.value.trim() === '' ? null : input.value));
  const note = required ? undefined : h('span', { class: 'label' }, ` ${words.optional}`);
  return { input, row: h('p', { class: 'field' }, h('label', { for: id }, label, note), input) };
}
