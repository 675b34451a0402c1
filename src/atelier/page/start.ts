// The writing page, from the drafts of the device to its first screen.

import { invitationIn } from '../../model/addresses.ts';
import { atelierWords } from '../../words/atelier/atelier-words.ts';
import { createEngine } from '../engine/engine.ts';
import { lastOpen, takeStep } from '../keep/device-notes.ts';
import { isReadable } from '../keep/draft-facts.ts';
import { createSaver, type Saver } from '../keep/saver.ts';
import { openShelf } from '../keep/shelf.ts';
import type { Remark } from '../live/check-draft.ts';
import type { SendingSite } from '../sending/sending-site.ts';
import { today } from '../today.ts';
import { offeredPeople, TEXT_PEOPLE } from './answers/offered-people.ts';
import { createApp, type OpenedApp, type StepId } from './app.ts';
import { checkPanel } from './check-panel.ts';
import { createDesk, type Desk } from './drafts/desk.ts';
import { draftsDoor } from './drafts/drafts-door.ts';
import { firstDraft } from './drafts/first-draft.ts';
import { keepingLine } from './drafts/keeping-line.ts';
import { networkLine } from './drafts/network-line.ts';
import { focusWhenThere } from './focus-when-there.ts';
import { h } from './h.ts';
import { interviewDoor } from './interview/interview-door.ts';
import { interviewMode } from './interview/interview-mode.ts';
import { checkAsOneWrites } from './live-check.ts';
import { reopen } from './reopen.ts';
import { followHistory, type Screen } from './step-history.ts';
import { answersStep } from './steps/answers-step.ts';
import { facesStep } from './steps/faces-step.ts';
import { sendingStep } from './steps/sending-step.ts';
import type { Step } from './steps/step.ts';
import { textStep } from './steps/text-step.ts';

/** @param startWorker a new worker of `engine/worker.ts` */
export async function startAtelier(startWorker: () => Worker): Promise<void> {
  const root = document.querySelector<HTMLElement>('#atelier');
  if (!root) return;
  const { base = '/', knowledge = '', site = '{}' } = root.dataset;
  const { lang } = document.documentElement;
  const words = atelierWords(lang);
  const engine = createEngine(startWorker, { knowledge, lang, base }, today);
  const shelf = openShelf();
  const invitation = invitationIn(location.search);
  if (invitation) {
    root.replaceChildren(h('p', { class: 'soft', role: 'status' }, words.interview.loading));
    fetchItalics();
  }
  const { draft, told } = await firstDraft({
    ...{ drafts: (await soon(shelf.list(), [])).filter(isReadable), last: lastOpen(), invitation, now: Date.now() },
    interviews: () => engine.ask('interviews'),
  });
  const href = (path: `/${string}`) => base.replace(/\/+$/, '') + path;
  const saver: Saver = createSaver(shelf, {
    state: (state, changed) => desk.told.state(state, changed),
    aside: (from, to) => desk.told.aside?.(from, to),
  });
  const app: OpenedApp = createApp(
    {
      ...{ lang, words, engine, href, today, kept: shelf.read, reopen: () => reopen(app, saver) },
      site: JSON.parse(site) as SendingSite,
    },
    draft,
    () => saver,
    Date.now,
  );
  window.addEventListener('pagehide', () => {
    saver.hurry();
    // Words that were pasted and are still being read are set as they are, before the page is gone.
    app.arrivals.hurry();
    void app.arrivals.settled().then(saver.hurry);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') saver.hurry();
  });
  saver.follows(draft);
  const desk: Desk = createDesk(
    () => app,
    saver,
    shelf,
    (words) => line.notice(words),
  );
  const line = keepingLine(app, draftsDoor(app, desk));
  mount(app, root, line.element);
  const step = takeStep();
  if (step) app.show(step as StepId);
  if (told === 'unreachable') line.notice(words.interview.unreachable);
  if (told === 'unknown') line.notice(words.interview.unknown(invitation?.series ?? ''));
}

/** Of the questions, while they arrive: a face that comes late is not shown at all (`font-display: optional`). */
function fetchItalics(): void {
  const serif = getComputedStyle(document.documentElement).getPropertyValue('--serif');
  void document.fonts.load(`italic 1rem ${serif}`).catch(() => []);
}

/** Storage that does not answer keeps nobody from writing. */
function soon<Value>(asked: Promise<Value>, otherwise: Value): Promise<Value> {
  return Promise.race([asked, new Promise<Value>((settle) => setTimeout(settle, 4000, otherwise))]);
}

/** @param keeping what is said of the draft itself, above all the steps */
function mount(app: OpenedApp, root: HTMLElement, keeping: HTMLElement): void {
  const { page } = app.words;
  const text = textStep(app);
  const steps: Step[] = [text, answersStep(app), facesStep(app), sendingStep(app, show)];
  const panel = checkPanel(app, show);
  checkAsOneWrites(app, panel.unreachable);
  const interview = interviewMode(app, text.editor);
  const door = interviewDoor(app, interview);
  const main = h('div', { class: 'atelier-step', role: 'group', tabindex: -1 });
  const ways = h('p', { class: 'step-ways' });
  const tabs = steps.map(({ id }) => h('button', { type: 'button', onclick: () => app.show(id) }, page.step[id]));
  const list = h(
    'ol',
    { class: 'steps' },
    tabs.map((tab) => h('li', {}, tab)),
  );
  root.replaceChildren(
    h('nav', { 'aria-label': page.steps }, list),
    keeping,
    h('div', { class: 'atelier-desk' }, h('div', {}, main, ways), panel.element),
    h('p', { class: 'soft promise' }, page.promise),
    networkLine(app),
    offeredPeople(app, TEXT_PEOPLE),
  );

  function draw(): void {
    const index = steps.findIndex(({ id }) => id === app.step);
    const [before, here, after] = [steps[index - 1], steps[index] as Step, steps[index + 1]];
    const isAsked = here === text && interview.isOpen();
    main.replaceChildren(...(isAsked ? [interview.element] : here === text ? [text.element, door] : [here.element]));
    // It has its own.
    ways.hidden = isAsked;
    main.setAttribute('aria-label', page.step[app.step]);
    for (const [at, tab] of tabs.entries())
      if (at === index) tab.setAttribute('aria-current', 'step');
      else tab.removeAttribute('aria-current');
    const way = (id: StepId, label: (step: string) => string, kind: string) =>
      h('button', { type: 'button', class: kind, onclick: () => begin(id) }, label(page.step[id]));
    ways.replaceChildren(
      ...(before ? [way(before.id, page.back, 'plain-button')] : []),
      ...(after ? [way(after.id, page.next, 'main-button')] : []),
    );
    here.entered?.();
  }

  /** The button that was pressed, below, is gone: one goes on from the top of the screen. */
  function begin(step: StepId): void {
    app.show(step);
    main.focus();
  }

  function show({ place, field }: Pick<Remark, 'place' | 'field'>): void {
    if (place) {
      app.arrivals.leave(() => {
        interview.leave();
        app.show('text');
        text.editor.select(place);
      });
    } else if (field) {
      const asked = `[data-field="${field}"]`;
      app.show(steps.find(({ element }) => element.querySelector(asked))?.id ?? 'answers');
      focusWhenThere(main, asked);
    }
  }

  /** From the browser's history. */
  function comeBack({ step, question }: Screen): void {
    if (question !== undefined) interview.enter(question);
    else
      app.arrivals.leave(() => {
        if (step === 'text') interview.leave();
        begin(step);
      });
  }

  app.on('step', draw);
  followHistory(app, {
    here: () => ({ step: app.step, ...(app.step === 'text' && interview.isOpen() && { question: interview.at() }) }),
    show: comeBack,
  });
  app.on('document', () => {
    if (app.step === 'text' && interview.element.isConnected !== interview.isOpen()) draw();
  });
  draw();
}
