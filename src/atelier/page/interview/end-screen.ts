// After the last question: how many were answered, and the way back to the others.
import type { DraftInterview } from '../../draft/draft.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';

export function endScreen(
  app: App,
  { questions }: DraftInterview,
  given: readonly boolean[],
  { go, leave }: { go(at: number): void; leave(): void },
): HTMLElement {
  const { end, previous } = app.words.interview;
  const skipped = questions.flatMap((question, index) => (given[index] ? [] : [{ question, index }]));
  return h(
    'div',
    { class: 'interview-end' },
    h('h2', { class: 'interview-question', tabindex: -1 }, end.title),
    h('p', {}, end.told(questions.length - skipped.length, questions.length)),
    skipped.length > 0 && [
      h('p', { class: 'soft' }, end.skipped),
      h(
        'ul',
        { class: 'interview-skipped' },
        skipped.map(({ question, index }) =>
          h('li', {}, h('button', { type: 'button', onclick: () => go(index) }, question)),
        ),
      ),
    ],
    h(
      'p',
      { class: 'step-ways' },
      h('button', { type: 'button', class: 'plain-button', onclick: () => go(questions.length - 1) }, previous),
      h('button', { type: 'button', class: 'main-button', onclick: leave }, end.read),
    ),
  );
}
