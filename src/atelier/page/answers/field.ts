// One thing that is asked: its label, a hint, what the check says of it, and the guess that can be taken.
import { seenCharacters } from '../../../import/dialect/characters.ts';
import type { Remark } from '../../live/check-draft.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { mend } from '../mend.ts';
import { toldRemarks } from '../told.ts';

interface FieldOptions {
  /** The key of the front matter that it answers. */
  key: string;
  label: string;
  hint?: string;
  isOptional?: boolean;
  /** The elements that are filled; a group of several has a legend. */
  control: HTMLElement;
  /** Undefined where nothing was guessed, or where the guess is the answer already. */
  guess?: () => { words: string; take: () => void } | undefined;
}

let ids = 0;

export function field(app: App, { key, label, hint, isOptional, control, guess }: FieldOptions): HTMLElement {
  const id = `atelier_${key}_${++ids}`;
  const isGroup = !/^(?:INPUT|TEXTAREA|SELECT)$/.test(control.tagName);
  const said = h('p', { class: 'field-said', id: `${id}_said`, role: 'status' });
  const offered = h('p', { class: 'field-guess' });
  const mends = h('p', { class: 'remark-actions field-mends' });
  const optional = isOptional ? h('span', { class: 'soft' }, ` (${app.words.answers.optional})`) : undefined;
  const described = [hint && `${id}_hint`, `${id}_said`].filter(Boolean).join(' ');
  const about = hint && h('p', { class: 'soft field-hint', id: `${id}_hint` }, hint);
  const element = isGroup
    ? h('fieldset', { class: 'field' }, h('legend', {}, label, optional), about, control, offered, said, mends)
    : h('div', { class: 'field' }, h('label', { for: id }, label, optional), about, control, offered, said, mends);
  /** Whoever comes into it hears its label, its hint and what is said of it. */
  const told = isGroup ? element : control;
  told.setAttribute('aria-describedby', described);
  told.dataset.field = key;
  if (isGroup) told.tabIndex = -1;
  else told.id = id;
  const drawGuess = () => {
    const found = guess?.();
    offered.replaceChildren(...(found ? [offer(app, found.words, found.take, told)] : []));
  };
  /** What is gone under a finger leaves it on what it mended. */
  const drawMends = (own: readonly Remark[]) => {
    const isPressed = mends.contains(document.activeElement);
    const fixed = own.filter(({ fix }) => fix);
    const props = { type: 'button', 'aria-describedby': `${id}_said` };
    const buttons = fixed.map((remark) =>
      h('button', { ...props, onclick: () => void mend(app, remark) }, app.words.page.check.fix),
    );
    mends.replaceChildren(...buttons);
    if (isPressed) (buttons[0] ?? told).focus();
  };
  app.on('remarks', () => {
    const own = toldRemarks(app).filter((remark) => remark.field === key);
    said.replaceChildren(...own.slice(0, 2).map(({ message, remedy }) => h('span', {}, `${message} ${remedy}`.trim())));
    drawMends(own.slice(0, 2));
    // A group has no state of its own: what is said of it is its description.
    if (isGroup) return;
    if (own.some(({ severity }) => severity === 'error')) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  });
  app.on('draft', drawGuess);
  app.on('around', drawGuess);
  drawGuess();
  return element;
}

/**
 * The button that takes a guess, and goes away with it: a keyboard goes on from what was filled, a finger wants none.
 * @param filled has the focus then
 */
export function offer(app: App, words: string, take: () => void, filled: HTMLElement): HTMLButtonElement {
  const onclick = (event: Event) => {
    take();
    if ((event as UIEvent).detail === 0) filled.focus();
  };
  return h('button', { type: 'button', class: 'guess', onclick }, app.words.answers.take(words));
}

/** An input whose words are an answer; `read` gives what is kept of them, undefined for none. */
export function textInput(
  value: string,
  change: (value: string | undefined) => void,
  props: Record<string, string | number | boolean> = {},
): HTMLInputElement {
  const input = h('input', {
    ...{ type: 'text', value, autocomplete: 'off', ...props },
    oninput: () => change(answered(input.value)),
  });
  return input;
}

/** Words of several lines, with their count. */
export function textArea(
  value: string,
  rows: number,
  change: (value: string | undefined) => void,
): HTMLTextAreaElement {
  const area = h('textarea', {
    rows,
    oninput: () => change(answered(area.value)),
  });
  area.value = value;
  return area;
}

/** Without what no eye sees, which is pasted with words. */
function answered(typed: string): string | undefined {
  return seenCharacters(typed, []).trim() || undefined;
}

/** What an answer from elsewhere changes of a control, unless it is being typed in. */
export function follow(
  app: App,
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  read: () => string,
): void {
  app.on('draft', () => {
    if (document.activeElement !== control && control.value.trim() !== read()) control.value = read();
  });
}
