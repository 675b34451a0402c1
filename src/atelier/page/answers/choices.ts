// Answers that are chosen among those that the site knows.
import type { Choice } from '../../choices-of.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';

/** One of them, as a list that opens; the first line is none. */
export function oneOf(
  choices: readonly Choice[],
  none: string,
  value: string | undefined,
  change: (value: string | undefined) => void,
): HTMLSelectElement {
  const select = h(
    'select',
    { onchange: () => change(select.value || undefined) },
    h('option', { value: '' }, none),
    choices.map((choice) => h('option', { value: choice.value }, choice.label)),
  );
  select.value = value ?? '';
  return select;
}

/** Some of them, each with its box. @param most the others wait once as many are ticked */
export function someOf(
  app: App,
  choices: readonly Choice[],
  read: () => readonly string[],
  change: (values: string[] | undefined) => void,
  most = 5,
): HTMLElement {
  const boxes = choices.map(({ value }) =>
    h('input', {
      type: 'checkbox',
      value,
      onchange: () => {
        const values = boxes.filter(({ checked }) => checked).map((box) => box.value);
        change(values.length > 0 ? values : undefined);
      },
    }),
  );
  const draw = () => {
    const values = read();
    for (const box of boxes) {
      box.checked = values.includes(box.value);
      box.disabled = !box.checked && values.length >= most;
    }
  };
  app.on('draft', draw);
  draw();
  const labels = choices.map(({ label, hint }, index) =>
    h('label', { class: 'choice' }, boxes[index], h('span', {}, label, hint && h('span', { class: 'soft' }, hint))),
  );
  return h('div', { class: 'choices' }, labels);
}

/** One of a few, each with what it means. */
export function radios(
  app: App,
  name: string,
  choices: readonly Choice[],
  read: () => string | undefined,
  change: (value: string) => void,
): HTMLElement {
  const inputs = choices.map(({ value }) =>
    h('input', { type: 'radio', name: `atelier_${name}`, value, onchange: () => change(value) }),
  );
  const draw = () => {
    for (const input of inputs) input.checked = input.value === read();
  };
  app.on('draft', draw);
  draw();
  const labels = choices.map(({ label, hint }, index) =>
    h('label', { class: 'choice' }, inputs[index], h('span', {}, label, hint && h('span', { class: 'soft' }, hint))),
  );
  return h('div', { class: 'choices choices-one' }, labels);
}
