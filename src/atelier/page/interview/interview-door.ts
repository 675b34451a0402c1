// Under the whole text, the way to the questions of a series: those of this text, or a choice among those of the site.
import type { Interview } from '../../interview/interviews-of.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import type { InterviewMode } from './interview-mode.ts';

export function interviewDoor(app: App, mode: InterviewMode): HTMLElement {
  const { door, unreachable } = app.words.interview;
  const element = h('div', { class: 'interview-door' });
  const told = h('p', { class: 'soft', role: 'status' });

  function begin({ series, title, questions }: Interview): void {
    app.answer({ series, kind: app.draft.facts.kind ?? 'portrait' });
    app.mark({ interview: { series, title, questions, at: 0, isOpen: true } });
    mode.enter();
  }

  async function choose(): Promise<void> {
    const interviews = await app.engine.ask('interviews').catch(() => undefined);
    told.textContent = interviews === undefined ? unreachable : interviews.length === 0 ? door.none : '';
    if (!interviews || interviews.length === 0) return;
    const list = h(
      'ul',
      { class: 'interview-choices' },
      interviews.map((interview) =>
        h(
          'li',
          {},
          h('button', { type: 'button', onclick: () => begin(interview) }, interview.title),
          ' ',
          h('span', { class: 'label' }, door.count(interview.questions.length)),
        ),
      ),
    );
    element.replaceChildren(list);
    list.querySelector('button')?.focus();
  }

  function draw(): void {
    const isBegun = (app.draft.interview?.questions.length ?? 0) > 0;
    const open = () => (isBegun ? mode.enter() : void choose());
    const button = h(
      'button',
      { type: 'button', class: 'plain-button', onclick: open },
      isBegun ? door.resume : door.open,
    );
    element.replaceChildren(button, told);
  }

  let key = '';
  app.on('step', () => draw());
  app.on('document', () => {
    if (app.draft.key !== key) draw();
    key = app.draft.key;
  });
  draw();
  return element;
}
