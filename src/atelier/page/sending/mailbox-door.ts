// The mailbox of the site: one button, and the text has gone.
import { handToMailbox } from '../../../posting/hand-to-mailbox.ts';
import { parcelName } from '../../sending/sending-words.ts';
import { h } from '../h.ts';
import type { Handing } from './handing.ts';

/** Undefined where the site has none. */
export function mailboxDoor({ app, receipt, prepared, handed }: Handing): HTMLElement | undefined {
  const { mailbox } = app.site.contribute;
  if (!mailbox) return undefined;
  const { mailbox: say } = app.words.sending;
  const file = new File([prepared.zip], parcelName({ facts: app.draft.facts, receipt }), { type: 'application/zip' });
  const status = h('p', { class: 'soft', role: 'status' });
  const button = h('button', { type: 'button', class: 'main-button', onclick: () => void give() }, say.give);

  async function give(): Promise<void> {
    button.disabled = true;
    status.textContent = say.going;
    const answer = await handToMailbox(mailbox ?? '', { parcel: file }, (challenge, bits) =>
      app.engine.ask('prove', challenge, bits),
    );
    button.disabled = false;
    status.textContent = answer.state === 'unreached' ? say.unreached : answer.message;
    if (answer.state === 'received' || answer.state === 'kept') handed();
    else button.textContent = say.again;
  }

  return h('div', { class: 'door' }, button, h('p', { class: 'soft' }, say.hint), status);
}
