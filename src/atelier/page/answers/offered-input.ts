// An input under which answers stand, to be taken with one touch: what the text says, or the two days that were typed as one.
import { daysOf } from '../../../check/rules/schema-either-day.ts';
import { dateInWords } from '../../../model/in-words.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { follow, offer, textInput } from './field.ts';

interface OfferedInput {
  label: string;
  hint?: string;
  read(): string | undefined;
  change(value: string | undefined): void;
  /** In the order in which they are shown; asked again at each change of the draft, and of what is guessed of it. */
  offers(): readonly string[];
}

export function offeredInput(app: App, { label, hint, read, change, offers }: OfferedInput): HTMLElement {
  const input = textInput(read() ?? '', change);
  follow(app, input, () => read() ?? '');
  const offered = h('p', { class: 'field-guess' });
  const draw = () => offered.replaceChildren(...offers().map((value) => offer(app, value, () => change(value), input)));
  app.on('draft', draw);
  app.on('around', draw);
  draw();
  const about = hint && h('span', { class: 'soft' }, hint);
  return h('div', {}, h('label', { class: 'sub-field' }, h('span', {}, label), about, input), offered);
}

/**
 * What a date may be, in words: the days that were typed where they are two, else those that are known while none is typed.
 * @param known EDTF
 * @param said elsewhere, as typed or in words: not known to be of this answer
 */
export function offeredDates(
  typed: string | undefined,
  known: readonly string[],
  said: readonly (string | undefined)[],
  lang: string,
): string[] {
  const days = typed === undefined ? known : daysOf(typed);
  const inWords = (date: string) => dateInWords(date, lang).replaceAll('\u00a0', ' ');
  return days
    .filter((date) => !said.includes(date))
    .map(inWords)
    .filter((words) => !said.includes(words));
}
