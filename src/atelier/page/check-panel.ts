// What the check says, a few at a time: what blocks the sending first, in the writer's words, with the mend as a button.
import type { Remark } from '../live/check-draft.ts';
import type { App } from './app.ts';
import { h } from './h.ts';
import { keyedList, setWords } from './keyed-list.ts';
import { mend } from './mend.ts';
import { toldRemarks } from './told.ts';

/** Of the worker that checks, compressed, in kilobytes: a test holds it to what is built. */
const WEIGHT = 700;

/** How many are shown at first. */
const FEW = 4;

interface CheckPanel {
  element: HTMLElement;
  unreachable(is: boolean): void;
}

/** @param show goes to what a remark is about */
export function checkPanel(app: App, show: (remark: Remark) => void): CheckPanel {
  const { check } = app.words.page;
  const status = h('p', { class: 'label', role: 'status' });
  const list = h('ol', { class: 'remarks' });
  const more = h('button', { type: 'button', class: 'more', onclick: () => showAll(), hidden: true });
  const title = h('h2', { id: 'atelier_check', class: 'section-label', tabindex: -1 }, check.title);
  const element = h(
    'section',
    { class: 'check-panel', 'aria-labelledby': 'atelier_check' },
    ...[title, status, list, more],
  );
  const items = keyedList(list, itemOf, focusOn);
  let most = FEW;

  function draw(): void {
    const remarks = inOrder(toldRemarks(app));
    const errors = remarks.filter(({ severity }) => severity === 'error').length;
    const counts = [
      errors > 0 && check.errors(errors),
      remarks.length > errors && check.advice(remarks.length - errors),
    ];
    setWords(status, counts.filter(Boolean).join(' · ') || (app.remarks ? check.none : ''));
    more.hidden = remarks.length <= most;
    setWords(more, more.hidden ? '' : check.more(remarks.length - FEW));
    items.draw(remarks.slice(0, most).map((told) => ({ key: keyOf(told), told })));
  }

  function showAll(): void {
    most = Number.POSITIVE_INFINITY;
    draw();
    focusOn(FEW);
  }

  /** The buttons of one, or of the last; the title where there is none. */
  function focusOn(index: number): void {
    const item = list.children[Math.min(index, list.childElementCount - 1)];
    (item?.querySelector('button') ?? title).focus();
  }

  function itemOf(now: () => Remark): HTMLLIElement {
    const { severity, message, remedy, fix, place, field } = now();
    return h(
      'li',
      { class: severity },
      h('p', {}, message),
      remedy !== '' && h('p', { class: 'soft' }, remedy),
      h(
        'p',
        { class: 'remark-actions' },
        (place || field) && h('button', { type: 'button', onclick: () => show(now()) }, check.show),
        fix && (place || field) && h('button', { type: 'button', onclick: () => void mend(app, now()) }, check.fix),
      ),
    );
  }

  let key = app.draft.key;
  app.on('document', () => {
    if (app.draft.key !== key) most = FEW;
    key = app.draft.key;
  });
  let isLoaded = false;
  app.on('remarks', () => {
    isLoaded ||= app.remarks !== undefined;
    draw();
  });
  app.on('draft', () => {
    if (!isLoaded && status.textContent === '') status.textContent = check.loading(WEIGHT);
  });
  return {
    element,
    unreachable(is) {
      if (is) setWords(status, check.unreachable);
    },
  };
}

/** All that is shown of it: places move as one types. */
function keyOf({ rule, severity, message, remedy, words, fix, place, field }: Remark): string {
  return JSON.stringify([rule, severity, message, remedy, words, field, Boolean(fix), Boolean(place)]);
}

function inOrder(remarks: readonly Remark[]): Remark[] {
  const rank = ({ severity }: Remark) => (severity === 'error' ? 0 : 1);
  return remarks.toSorted((a, b) => rank(a) - rank(b));
}
