// One question of a series a screen. Answers are written in the text itself, at once: there is nothing to bring back when one leaves.
import { Node } from 'prosemirror-model';
import { schema } from '../../document/schema.ts';
import type { DraftInterview } from '../../draft/draft.ts';
import type { Editor } from '../../editor/editor.ts';
import { answering } from '../../interview/answering.ts';
import { answered } from '../../interview/answers.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { writingSurface } from '../writing-surface.ts';
import { endScreen } from './end-screen.ts';
import { questionList } from './question-list.ts';

export interface InterviewMode {
  element: HTMLElement;
  /** Whether it stands in the place of the whole text. */
  isOpen(): boolean;
  /** Where its writer is, or was; from 0, the end after the last one. */
  at(): number;
  /** From the question where its writer was, or from that one. Nothing where the text has no such question. */
  enter(at?: number): void;
  leave(): void;
}

/** @param whole the editor of the whole text, which has to show what was answered here */
export function interviewMode(app: App, whole: Editor): InterviewMode {
  const say = app.words.interview;
  const element = h('section', { class: 'interview' });
  let box: Editor | undefined;
  /** Read again only where somebody else wrote: this is asked at each letter. */
  let read = { json: app.draft.document, document: Node.fromJSON(schema, app.draft.document) };
  const documentNow = () => {
    const json = app.draft.document;
    if (read.json !== json) read = { json, document: Node.fromJSON(schema, json) };
    return read.document;
  };
  const isOpen = () => app.draft.interview?.isOpen === true && app.draft.interview.questions.length > 0;

  const at = () => app.draft.interview?.at ?? 0;

  function note(change: Partial<DraftInterview>): void {
    if (app.draft.interview) app.mark({ interview: { ...app.draft.interview, ...change } });
  }

  function leave(): void {
    app.arrivals.leave(() => {
      if (!isOpen()) return;
      note({ isOpen: false });
      whole.replace(app.draft.document, false);
      whole.showRemarks(app.remarks ?? []);
      app.show('text');
    });
  }

  /** Each question is a screen of its own. */
  function go(at: number): void {
    app.arrivals.leave(() => {
      note({ at, isOpen: true });
      draw();
      app.show('text');
      element.querySelector<HTMLElement>('h2')?.focus();
    });
  }

  function draw(): void {
    box?.view.destroy();
    box = undefined;
    const { interview } = app.draft;
    if (!interview || !isOpen()) return;
    element.setAttribute('aria-label', say.label(interview.title));
    const isEnd = interview.at >= interview.questions.length;
    element.replaceChildren(
      h('p', { class: 'section-label interview-series' }, interview.title),
      ...(isEnd
        ? [endScreen(app, interview, answered(documentNow(), interview.questions), { go, leave })]
        : asked(interview)),
    );
  }

  function asked({ questions, at }: DraftInterview): HTMLElement[] {
    const question = questions[at] as string;
    const list = questionList(say, go);
    const isLast = at === questions.length - 1;
    const next = h('button', { type: 'button', class: 'main-button', onclick: () => go(at + 1) });
    const drawProgress = () => {
      const given = answered(documentNow(), questions);
      list.draw(given, at);
      next.textContent = isLast ? say.finish : given[at] ? say.next : say.skip;
    };
    let answer = answering(documentNow(), questions, at);
    const surface = writingSurface(app, {
      document: answer.first.toJSON(),
      words: { ...app.words.text, label: question, placeholder: say.placeholder },
      onChange(json) {
        if (app.draft.document !== read.json) answer = answering(documentNow(), questions, at);
        const { text, left } = answer.take(Node.fromJSON(schema, json));
        read = { json: text.toJSON(), document: text };
        app.write(read.json);
        drawProgress();
        if (left) box?.settle(left.toJSON());
      },
    });
    box = surface.editor;
    drawProgress();
    return [
      list.element,
      h('p', { class: 'label' }, say.progress(at + 1, questions.length)),
      h('h2', { class: 'interview-question', tabindex: -1 }, question),
      h('div', { class: 'interview-answer' }, surface.elements),
      h('p', { class: 'soft' }, say.hint),
      h(
        'p',
        { class: 'step-ways' },
        at > 0 && h('button', { type: 'button', class: 'plain-button', onclick: () => go(at - 1) }, say.previous),
        next,
        h('button', { type: 'button', class: 'plain-button', onclick: leave }, say.whole),
      ),
    ];
  }

  app.on('document', draw);
  draw();
  return {
    element,
    ...{ isOpen, at, leave },
    enter(asked = at()) {
      if (asked <= (app.draft.interview?.questions.length ?? 0)) go(asked);
    },
  };
}
