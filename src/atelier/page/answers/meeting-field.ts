// The first meeting that a text tells, in as many answers as its writer has.
import { labelWords } from '../../../words/labels/label-words.ts';
import type { Choice } from '../../choices-of.ts';
import type { DraftMeeting } from '../../draft/draft.ts';
import { irlWith } from '../../draft/said.ts';
import type { Guesses } from '../../guess.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { oneOf } from './choices.ts';
import { follow, textArea, textInput } from './field.ts';

type Form = NonNullable<DraftMeeting['irl']>['form'] | undefined;

export function meetingField(app: App, networks: readonly Choice[], guessed: () => Guesses | undefined): HTMLElement {
  const { meeting: say } = app.words.answers;
  const labels = labelWords(app.lang);
  const read = (): DraftMeeting => app.draft.facts.meeting ?? { with: [] };
  const set = (change: { [Key in keyof DraftMeeting]?: DraftMeeting[Key] | undefined }) => {
    const entries = Object.entries({ ...read(), ...change }).filter(([, value]) => value !== undefined);
    app.answer({ meeting: Object.fromEntries(entries) as unknown as DraftMeeting });
  };
  const setIrl = (said: Parameters<typeof irlWith>[1]) => set({ irl: irlWith(read().irl, said) });
  const labelled = (words: string, control: HTMLElement, hint?: string) =>
    h('label', { class: 'sub-field' }, h('span', {}, words), hint && h('span', { class: 'soft' }, hint), control);
  const choices = (words: Record<string, string>): Choice[] =>
    Object.entries(words).map(([value, label]) => ({ value, label }));

  const who = h('div', { class: 'choices' });
  const drawWho = () => {
    const people = app.draft.facts.people ?? [];
    const boxes = people.map(({ name }, index) => {
      const box = h('input', {
        type: 'checkbox',
        onchange: () => {
          const others = read().with.filter((at) => at !== index);
          set({ with: (box.checked ? [...others, index] : others).toSorted((a, b) => a - b) });
        },
      });
      box.checked = read().with.includes(index);
      return h('label', { class: 'choice' }, box, ` ${name}`);
    });
    who.replaceChildren(...(boxes.length > 0 ? boxes : [h('p', { class: 'soft' }, say.nobody)]));
  };
  let shown = '';
  app.on('draft', () => {
    const now = JSON.stringify([app.draft.facts.people, read().with]);
    if (now !== shown) drawWho();
    shown = now;
  });
  drawWho();
  const followed = <Control extends HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    control: Control,
    said: () => string | undefined,
  ): Control => {
    follow(app, control, () => said() ?? '');
    return control;
  };
  /** The dates that the text tells are offered. */
  const dated = (words: string, said: () => string | undefined, change: (value: string | undefined) => void) =>
    labelled(words, followed(textInput(said() ?? '', change, { list: dates.id }), said), say.dateHint);
  const offer = (list: HTMLDataListElement, values: readonly string[] = []) =>
    list.replaceChildren(...values.map((value) => h('option', { value })));
  const dates = h('datalist', { id: 'atelier_dates' });
  const places = h('datalist', { id: 'atelier_places' });
  app.on('around', () => {
    offer(dates, guessed()?.dates);
    offer(places, guessed()?.places);
  });
  const { via, direction, irl, evidence = '' } = read();
  return h(
    'div',
    {},
    h('div', { class: 'sub-field' }, h('span', {}, say.with), who),
    labelled(
      say.via,
      followed(
        oneOf([...networks, ...choices(labels.channels)], say.unsaid, via, (value) => set({ via: value })),
        () => read().via,
      ),
    ),
    labelled(
      say.direction,
      followed(
        oneOf(choices(labels.directions), say.unsaid, direction, (value) =>
          set({ direction: value as DraftMeeting['direction'] }),
        ),
        () => read().direction,
      ),
    ),
    dated(
      say.online,
      () => read().online,
      (value) => set({ online: value }),
    ),
    labelled(
      say.irl,
      followed(
        oneOf(choices(labels.forms), say.never, irl?.form, (form) => setIrl({ form: form as Form })),
        () => read().irl?.form,
      ),
    ),
    dated(
      say.date,
      () => read().irl?.date,
      (date) => setIrl({ date }),
    ),
    labelled(
      say.place,
      followed(
        textInput(irl?.place ?? '', (place) => setIrl({ place }), { list: places.id }),
        () => read().irl?.place,
      ),
    ),
    labelled(
      say.evidence,
      followed(
        textArea(evidence, 2, (value) => set({ evidence: value })),
        () => read().evidence,
      ),
      say.evidenceHint,
    ),
    ...[dates, places],
  );
}
