// The last screen: what is allowed, what is still missing, the ways to hand over, and what happens then.

import type { Prepared } from '../../sending/prepared.ts';
import { readinessOf } from '../../sending/readiness.ts';
import { newReceipt } from '../../sending/receipt.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { after } from '../sending/after.ts';
import { handOver } from '../sending/hand-over.ts';
import type { ShowPlace } from '../sending/part.ts';
import { rightsFields } from '../sending/rights-fields.ts';
import { state } from '../sending/state.ts';
import { statement } from '../sending/statement.ts';
import type { Step } from './step.ts';

export function sendingStep(app: App, show: ShowPlace): Step {
  let made: { prepared: Prepared; version: string } | undefined;
  let isMaking = false;
  let hasFailed = false;
  /** Of what is sent, which says its day: the facts of a sending change nothing of it. */
  const version = () => `${app.draft.key} ${app.draft.changed} ${app.today()}`;

  const end = after(app);
  const parts = [statement(app, show), state(app, show, again), handOver(app, handed), end];
  const [said, standing, doors] = parts.map((part) => part.element);
  const element = h(
    'div',
    { class: 'step-sending' },
    ...[end.element, h('p', {}, app.words.sending.intro), h('div', { class: 'rights' }, rightsFields(app))],
    ...[said, standing, doors],
  );

  function draw(): void {
    if (app.step !== 'sending') return;
    const readiness = readinessOf(app.draft, app.remarks);
    const prepared = made?.version === version() ? made.prepared : undefined;
    for (const part of parts) part.draw({ readiness, prepared, hasFailed });
    if (readiness.state === 'ready' && !prepared && !hasFailed) void prepare();
  }

  /** Before a button is touched: a share sheet and a clipboard open only at once. */
  async function prepare(): Promise<void> {
    if (isMaking) return;
    isMaking = true;
    const { receipt = newReceipt() } = app.draft;
    if (!app.draft.receipt) app.mark({ receipt });
    const own = version();
    try {
      const sending = { day: app.today(), receipt };
      made = { prepared: await app.engine.ask('sending', app.draft, sending, app.site), version: own };
    } catch {
      hasFailed = true;
    }
    isMaking = false;
    draw();
  }

  async function again(): Promise<void> {
    hasFailed = false;
    draw();
    const { draft } = app;
    try {
      const remarks = await app.engine.ask('check', draft);
      if (app.draft === draft) app.tell(remarks);
    } catch {
      hasFailed = true;
      draw();
    }
  }

  function handed(): void {
    app.mark({ handed: { day: app.today(), version: app.draft.changed } });
    end.element.focus();
  }

  app.on('draft', draw);
  app.on('remarks', () => {
    hasFailed = false;
    draw();
  });
  // Whoever comes back the next day sends it that day.
  for (const event of ['focus', 'visibilitychange']) window.addEventListener(event, draw);
  return { id: 'sending', element, entered: () => void again() };
}
