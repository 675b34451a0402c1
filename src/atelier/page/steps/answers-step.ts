// The second screen: what the story is, who is in it, what it is called. Guesses are offered, never taken for granted.
import { labelWords } from '../../../words/labels/label-words.ts';
import type { Choices } from '../../choices-of.ts';
import type { DraftFacts } from '../../draft/draft.ts';
import { authorWith } from '../../draft/said.ts';
import type { Guesses } from '../../guess.ts';
import { oneOf, radios, someOf } from '../answers/choices.ts';
import { field, follow, textArea, textInput } from '../answers/field.ts';
import { languageField } from '../answers/language-field.ts';
import { hashtagsIn, placesIn } from '../answers/list-input.ts';
import { meetingField } from '../answers/meeting-field.ts';
import { offeredPeople } from '../answers/offered-people.ts';
import { peopleField } from '../answers/people-field.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import type { Step } from './step.ts';

const NO_CHOICES: Choices = { series: [], networks: [], themes: [], people: [] };

export function answersStep(app: App): Step {
  const element = h('div', { class: 'step-answers' });
  let guesses: Guesses | undefined;
  let isDrawn = false;
  const guessed = () => guesses;
  const guess = async () => {
    const lang = app.draft.facts.lang ?? app.lang;
    guesses = await app.engine.ask('guess', app.draft.document, lang).catch(() => undefined);
    app.refresh();
  };
  const draw = async () => {
    isDrawn = true;
    const choices = await app.engine.ask('choices').catch(() => undefined);
    // Asked again at the next coming.
    if (!choices) isDrawn = false;
    element.replaceChildren(...(choices ? [] : [unreachable()]), ...fieldsOf(app, choices ?? NO_CHOICES, guessed));
    app.tellAgain();
  };
  /** Nothing of what the site has to choose from came. */
  const unreachable = () => {
    const { unreachable: words, again } = app.words.answers;
    const retry = h('button', { type: 'button', class: 'plain-button', onclick: () => void draw() }, again);
    return h('div', { class: 'notice' }, h('p', { role: 'status' }, words), retry);
  };
  app.on('document', () => {
    if (element.childElementCount > 0) void draw();
  });
  return {
    id: 'answers',
    element,
    entered() {
      if (!isDrawn) void draw();
      void guess();
    },
  };
}

function fieldsOf(app: App, choices: Choices, guessed: () => Guesses | undefined): HTMLElement[] {
  const { answers: say } = app.words;
  const facts = () => app.draft.facts;
  const meeting = h('div', {});
  const drawMeeting = () => {
    const isAsked = facts().kind === 'encounter';
    if (isAsked && meeting.childElementCount === 0)
      meeting.append(
        field(app, {
          key: 'encounters',
          label: say.meeting.label,
          hint: say.meeting.hint,
          control: meetingField(app, choices.networks, guessed),
        }),
      );
    meeting.hidden = !isAsked;
  };
  app.on('draft', drawMeeting);
  drawMeeting();
  /** A guess that is not the answer yet. */
  const offer =
    <Key extends 'title' | 'summary'>(key: Key) =>
    () => {
      const words = guessed()?.[key];
      return words === undefined || facts()[key] !== undefined
        ? undefined
        : { words: app.words.answers.quoted(words), take: () => app.answer({ [key]: words }) };
    };
  /** Guesses of a list that are not in it. */
  const offerMore = (key: 'networks' | 'places', labelOf: (value: string) => string) => () => {
    const own: readonly string[] = facts()[key] ?? [];
    const more = (guessed()?.[key] ?? []).filter((value) => !own.includes(value)).slice(0, 5 - own.length);
    return more.length === 0
      ? undefined
      : { words: more.map(labelOf).join(', '), take: () => app.answer({ [key]: [...own, ...more] }) };
  };
  const offerPeople = () => {
    const own = facts().people ?? [];
    const more = (guessed()?.people ?? []).filter(
      ({ id }) => !own.some((person) => person.id === id) && facts().author?.id !== id,
    );
    return more.length === 0
      ? undefined
      : { words: more.map(({ name }) => name).join(', '), take: () => app.answer({ people: [...own, ...more] }) };
  };
  const { kinds } = labelWords(app.lang);
  const kindChoices = Object.entries(say.kind.hints).map(([value, hint]) => ({
    ...{ value, hint },
    label: kinds[value as keyof typeof say.kind.hints],
  }));
  const offerKind = () => {
    const kind = guessed()?.kind;
    return kind === undefined || facts().kind !== undefined
      ? undefined
      : { words: kinds[kind], take: () => app.answer({ kind }) };
  };

  const title = textInput(facts().title ?? '', (value) => app.answer({ title: value }), { maxlength: 120 });
  follow(app, title, () => facts().title ?? '');
  const summary = textArea(facts().summary ?? '', 4, (value) => app.answer({ summary: value }));
  follow(app, summary, () => facts().summary ?? '');
  const count = h('span', { class: 'label' });
  const drawCount = () => {
    count.textContent = say.count([...summary.value].length, 300);
  };
  summary.addEventListener('input', drawCount);
  app.on('draft', drawCount);
  const places = textInput((facts().places ?? []).join(', '), (value) => app.answer({ places: placesIn(value ?? '') }));
  follow(app, places, () => (facts().places ?? []).join(', '));
  const hashtags = textInput((facts().hashtags ?? []).join(' '), (value) =>
    app.answer({ hashtags: hashtagsIn(value ?? '') }),
  );
  follow(app, hashtags, () => (facts().hashtags ?? []).join(' '));
  const series = oneOf(choices.series, say.series.none, facts().series, (value) => app.answer({ series: value }));
  follow(app, series, () => facts().series ?? '');

  return [
    h('p', {}, say.intro),
    field(app, {
      ...{ key: 'kind', label: say.kind.label, guess: offerKind },
      control: radios(
        app,
        'kind',
        kindChoices,
        () => facts().kind,
        (kind) => app.answer({ kind: kind as NonNullable<DraftFacts['kind']> }),
      ),
    }),
    field(app, { key: 'title', ...say.title, control: title, guess: offer('title') }),
    h('div', {}, field(app, { key: 'summary', ...say.summary, control: summary, guess: offer('summary') }), count),
    languageField(app),
    authorFields(app, choices),
    field(app, {
      ...{ key: 'people', label: say.people.label, hint: say.people.hint, isOptional: true, guess: offerPeople },
      control: peopleField(app, choices.people),
    }),
    meeting,
    field(app, {
      ...{ key: 'networks', ...say.networks, isOptional: true },
      control: someOf(
        app,
        choices.networks,
        () => facts().networks ?? [],
        (networks) => app.answer({ networks }),
      ),
      guess: offerMore('networks', (id) => choices.networks.find(({ value }) => value === id)?.label ?? id),
    }),
    field(app, {
      ...{ key: 'themes', ...say.themes },
      control: someOf(
        app,
        choices.themes,
        () => facts().themes ?? [],
        (themes) => app.answer({ themes }),
      ),
    }),
    field(app, {
      key: 'places',
      ...say.places,
      isOptional: true,
      control: places,
      guess: offerMore('places', (place) => place),
    }),
    field(app, {
      ...{ key: 'series', label: say.series.label, isOptional: true },
      control: series,
    }),
    field(app, { key: 'hashtags', ...say.hashtags, isOptional: true, control: hashtags }),
    originalFields(app),
  ];
}

function authorFields(app: App, { people }: Choices): HTMLElement {
  const { author: say } = app.words.answers;
  const own = () => app.draft.facts.author;
  const known = people.map(({ label }) => label);
  const names = offeredPeople(app, 'atelier_authors', known);
  const name = textInput(
    own()?.name ?? '',
    (value) => {
      const id = people.find(({ label }) => label === value)?.value;
      app.answer({ author: authorWith(own(), { name: value, id }) });
    },
    { autocomplete: 'name', list: names.id },
  );
  follow(app, name, () => own()?.name ?? '');
  const role = textInput(own()?.role ?? '', (value) => app.answer({ author: authorWith(own(), { role: value }) }));
  follow(app, role, () => own()?.role ?? '');
  return h(
    'div',
    { class: 'fields' },
    names,
    field(app, { key: 'authors', label: say.label, hint: say.hint, control: name }),
    field(app, { key: 'author-role', label: say.role, hint: say.roleHint, isOptional: true, control: role }),
  );
}

function originalFields(app: App): HTMLElement {
  const { original: say, optional } = app.words.answers;
  const own = () => app.draft.facts.original ?? {};
  const set = (key: 'url' | 'published') => (value: string | undefined) => {
    const next = Object.fromEntries(Object.entries({ ...own(), [key]: value }).filter(([, one]) => one !== undefined));
    app.answer({ original: Object.keys(next).length > 0 ? next : undefined });
  };
  const url = textInput(own().url ?? '', set('url'), { type: 'url', inputmode: 'url' });
  const published = textInput(own().published ?? '', set('published'), { type: 'date' });
  follow(app, url, () => own().url ?? '');
  follow(app, published, () => own().published ?? '');
  const control = h(
    'div',
    {},
    h('label', { class: 'sub-field' }, h('span', {}, say.url), url),
    h('label', { class: 'sub-field' }, h('span', {}, say.published), published),
  );
  return field(app, { key: 'original', label: `${say.label} (${optional})`, hint: say.hint, control });
}
