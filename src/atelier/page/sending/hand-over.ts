// The ways to hand a text over, by what its writer has: a share sheet, a mail, a clipboard, an account.
import type { Prepared } from '../../sending/prepared.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { copyDoor } from './copy-door.ts';
import { fileDoor } from './file-door.ts';
import type { Handing } from './handing.ts';
import { mailboxDoor } from './mailbox-door.ts';
import type { Now, Part } from './part.ts';
import { receiptLine } from './receipt-line.ts';
import { repositoryDoor } from './repository-door.ts';

export function handOver(app: App, handed: () => void): Part {
  const { handOver: say } = app.words.sending;
  const status = h('p', { class: 'soft', role: 'status' });
  const doors = h('div', { class: 'doors' });
  const element = h(
    'section',
    { class: 'hand-over', 'aria-labelledby': 'atelier_hand_over' },
    h('h2', { id: 'atelier_hand_over' }, say.title),
    ...[status, doors],
  );
  let drawn: Prepared | undefined;

  function words({ readiness, prepared, hasFailed }: Now): string {
    if (readiness.state === 'blocked') return say.waiting;
    if (prepared || readiness.state === 'unchecked') return '';
    return hasFailed ? say.failed : say.preparing;
  }

  return {
    element,
    draw(now) {
      status.textContent = words(now);
      element.hidden = now.readiness.state === 'unchecked';
      doors.hidden = now.readiness.state !== 'ready' || !now.prepared;
      const { receipt } = app.draft;
      if (!now.prepared || !receipt || now.prepared === drawn) return;
      drawn = now.prepared;
      doors.replaceChildren(...doorsOf({ app, receipt, prepared: now.prepared, handed }));
    },
  };
}

function doorsOf(handing: Handing): HTMLElement[] {
  const { handOver: say } = handing.app.words.sending;
  const doors = [mailboxDoor(handing), fileDoor(handing), copyDoor(handing), repositoryDoor(handing)];
  return [
    h(
      'div',
      { class: 'receipt' },
      receiptLine(handing.app, handing.receipt),
      h('p', { class: 'soft' }, say.receiptHint),
    ),
    ...doors.filter((door) => door !== undefined),
    h(
      'div',
      { class: 'door-end' },
      h('button', { type: 'button', class: 'outline-button', onclick: handing.handed }, say.sent),
      h('p', { class: 'soft' }, say.sentHint),
    ),
  ];
}
