// A question of the toolbar, in a small form under it: the address of a link, the language of some words.
import type { EditorView } from 'prosemirror-view';
import { h } from '../../page/h.ts';

interface Question {
  title: string;
  close: string;
  fields: HTMLElement[];
  /** The words of its button; undefined where nothing can be answered now. */
  put: string | undefined;
  /** False where the answer cannot be taken: the form stays, and says why. */
  answer(): boolean;
  remove?: { words: string; act(): void } | undefined;
}

export interface Asker {
  element: HTMLElement;
  ask(question: Question): void;
  /** After each change of the text: a question about other words than those that are there is asked no more. */
  follow(): void;
}

export function asker(view: EditorView): Asker {
  const element = h('div', { class: 'ask', hidden: true });
  let asked = view.state.doc;
  const close = () => {
    element.hidden = true;
    element.replaceChildren();
  };
  const leave = () => {
    close();
    view.focus();
  };
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  });
  return {
    element,
    follow() {
      if (element.hidden || view.state.doc.eq(asked)) return;
      if (element.contains(document.activeElement)) leave();
      else close();
    },
    ask({ title, close: closing, fields, put, answer, remove }) {
      const onsubmit = (event: Event) => {
        event.preventDefault();
        if (answer()) leave();
      };
      const away = () => {
        remove?.act();
        leave();
      };
      const actions = h(
        'div',
        { class: 'element-actions' },
        put !== undefined && h('button', { type: 'submit', class: 'element-done' }, put),
        remove && h('button', { type: 'button', onclick: away }, remove.words),
        h('button', { type: 'button', onclick: leave }, closing),
      );
      asked = view.state.doc;
      element.replaceChildren(h('form', { 'aria-label': title, novalidate: true, onsubmit }, ...fields, actions));
      element.hidden = false;
      element.querySelector<HTMLElement>('input, select, button')?.focus();
    },
  };
}

/** A field with its label. */
export function field(label: string, input: HTMLInputElement | HTMLSelectElement): HTMLElement {
  input.id = `atelier_ask_${input.name}`;
  return h('p', { class: 'field' }, h('label', { for: input.id }, label), input);
}
