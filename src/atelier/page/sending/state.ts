// What still stands in the way of the sending, each with a button that goes there; or what the editors will complete.
import { listInWords } from '../../../model/in-words.ts';
import type { Missing } from '../../sending/missing.ts';
import type { Readiness } from '../../sending/readiness.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { inAskedWords } from '../told.ts';
import { copyAlone } from './copy-door.ts';
import type { Now, Part, ShowPlace } from './part.ts';

/** @param again asks the check once more */
export function state(app: App, show: ShowPlace, again: () => void): Part {
  const { state: say } = app.words.sending;
  const status = h('p', { role: 'status', class: 'state-said' });
  const list = h('ul', { class: 'remarks' });
  const element = h(
    'section',
    { class: 'state', 'aria-labelledby': 'atelier_state' },
    h('h2', { id: 'atelier_state' }, say.title),
    ...[status, list],
  );
  const go = (label: string, onclick: () => void) =>
    h('p', { class: 'remark-actions' }, h('button', { type: 'button', class: 'plain-button', onclick }, label));
  const goTo = ({ field }: Missing) => {
    if (field) show({ field });
    else app.show('text');
  };
  const item = (missing: Missing, label: string) =>
    h(
      'li',
      {},
      h('p', {}, sentence(say.answers[missing.answer])),
      go(label, () => goTo(missing)),
    );

  function items(readiness: Readiness): HTMLElement[] {
    if (readiness.state === 'ready') return readiness.left.map((missing) => item(missing, say.complete));
    if (readiness.state === 'unchecked') return [];
    return [
      ...readiness.missing.map((missing) => item(missing, say.goTo)),
      ...readiness.errors.map((remark) => {
        const { message, remedy } = inAskedWords(remark, app.words);
        return h(
          'li',
          { class: 'error' },
          h('p', {}, message),
          remedy !== '' && h('p', { class: 'soft' }, remedy),
          (remark.place || remark.field) && go(say.goTo, () => show(remark)),
        );
      }),
    ];
  }

  function words({ readiness, hasFailed }: Now): string {
    if (hasFailed) return say.unchecked;
    if (readiness.state === 'blocked') return say.blocked(readiness.missing.length + readiness.errors.length);
    if (readiness.state === 'unchecked') return say.checking;
    const left = readiness.left.map(({ answer }) => say.answers[answer]);
    return left.length > 0 ? say.draft(listInWords(left, app.lang)) : say.ready;
  }

  let drawn = '';
  return {
    element,
    draw(now) {
      const next = JSON.stringify([now.readiness, now.hasFailed]);
      if (next === drawn) return;
      drawn = next;
      status.textContent = words(now);
      list.replaceChildren(...items(now.readiness));
      if (now.hasFailed) list.prepend(h('li', {}, go(say.again, again), copyAlone(app)));
    },
  };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
