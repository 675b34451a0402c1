// What the check says, a few at a time: what blocks the sending first, in the writer's words, with the mend as a button.
import type { Remark } from '../live/check-draft.ts';
import type { App } from './app.ts';
import { h } from './h.ts';
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
  const more = h('button', {
    type: 'button',
    class: 'more',
    onclick: () => draw(Number.POSITIVE_INFINITY),
    hidden: true,
  });
  const element = h(
    'section',
    { class: 'check-panel', 'aria-labelledby': 'atelier_check' },
    ...[h('h2', { id: 'atelier_check', class: 'section-label' }, check.title), status, list, more],
  );

  const mend = async ({ fix }: Remark) => {
    const document = fix && (await app.engine.ask('mend', app.draft, [fix]).catch(() => undefined));
    if (document) app.replace(document);
  };

  function draw(most = FEW): void {
    const remarks = inOrder(toldRemarks(app));
    const errors = remarks.filter(({ severity }) => severity === 'error').length;
    const counts = [
      errors > 0 && check.errors(errors),
      remarks.length > errors && check.advice(remarks.length - errors),
    ];
    status.textContent = counts.filter(Boolean).join(' · ') || (app.remarks ? check.none : '');
    list.replaceChildren(...remarks.slice(0, most).map(itemOf));
    more.hidden = remarks.length <= most;
    more.textContent = more.hidden ? '' : check.more(remarks.length - FEW);
  }

  function itemOf(remark: Remark): HTMLLIElement {
    const { severity, message, remedy, fix, place, field } = remark;
    return h(
      'li',
      { class: severity },
      h('p', {}, message),
      remedy !== '' && h('p', { class: 'soft' }, remedy),
      h(
        'p',
        { class: 'remark-actions' },
        (place || field) && h('button', { type: 'button', onclick: () => show(remark) }, check.show),
        fix && place && h('button', { type: 'button', onclick: () => void mend(remark) }, check.fix),
      ),
    );
  }

  app.on('remarks', () => draw());
  app.on('draft', () => {
    if (!app.remarks && status.textContent === '') status.textContent = check.loading(WEIGHT);
  });
  return {
    element,
    unreachable(is) {
      if (is) status.textContent = check.unreachable;
    },
  };
}

function inOrder(remarks: readonly Remark[]): Remark[] {
  const rank = ({ severity }: Remark) => (severity === 'error' ? 0 : 1);
  return remarks.toSorted((a, b) => rank(a) - rank(b));
}
