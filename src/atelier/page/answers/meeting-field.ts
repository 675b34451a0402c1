// The first meeting that a text tells, in as many answers as its writer has.
import { labelWords } from '../../../words/labels/label-words.ts';
import type { Choice } from '../../choices-of.ts';
import type { DraftMeeting } from '../../draft/draft.ts';
import { irlWith } from '../../draft/said.ts';
import type { Guesses } from '../../guess.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { oneOf } from './choices.ts';
import { follow, textArea } from './field.ts';
import { offeredDates, offeredInput } from './offered-input.ts';

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
  /** @param other date, which is not offered twice */
  const dated = (
    label: string,
    own: () => string | undefined,
    other: () => string | undefined,
    change: (value: string | undefined) => void,
  ) =>
    offeredInput(app, {
      ...{ label, hint: say.dateHint, read: own, change },
      offers: () => offeredDates(own(), guessed()?.dates ?? [], [other()], app.lang),
    });
  const online = () => read().online;
  const met = () => read().irl?.date;
  const place = () => read().irl?.place;
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
    dated(say.online, online, met, (value) => set({ online: value })),
    labelled(
      say.irl,
      followed(
        oneOf(choices(labels.forms), say.never, irl?.form, (form) => setIrl({ form: form as Form })),
        () => read().irl?.form,
      ),
    ),
    dated(say.date, met, online, (date) => setIrl({ date })),
    offeredInput(app, {
      ...{ label: say.place, read: place, change: (value) => setIrl({ place: value }) },
      offers: () => (place() === undefined ? (guessed()?.places ?? []) : []),
    }),
    labelled(
      say.evidence,
      followed(
        textArea(evidence, 2, (value) => set({ evidence: value })),
        () => read().evidence,
      ),
      say.evidenceHint,
    ),
  );
}
