// The archive: through the share sheet of the device, or downloaded beside a message that is ready.
import { takesTexts, waysToSend } from '../../../model/ways-to-send.ts';
import { linkOf } from '../../../publish/web/frame/way-link.ts';
import { messageWithFile, parcelName } from '../../sending/sending-words.ts';
import { h } from '../h.ts';
import { canShareArchive, download, share } from './device.ts';
import type { Handing } from './handing.ts';

export function fileDoor({ app, receipt, prepared, handed }: Handing): HTMLElement {
  const { sending: words } = app.words;
  const { handOver: say } = words;
  const sent = { facts: app.draft.facts, receipt };
  const message = messageWithFile(sent, app.site, words);
  const file = new File([prepared.zip], parcelName(sent), { type: 'application/zip' });
  const ways = waysToSend(app.site);
  const mail = ways.find(({ kind }) => kind === 'email');
  const form = ways.find(({ kind }) => kind === 'form');
  const address = mail && linkOf(mail, app.site, message);
  const status = h('p', { class: 'soft', role: 'status' });
  const isShared = canShareArchive(file);

  const save = () => {
    download(file);
    saving.textContent = say.downloadAgain;
    status.textContent = say.downloaded(file.name);
  };
  const saving = h(
    'button',
    { type: 'button', class: isShared ? 'outline-button' : 'main-button', onclick: save },
    say.download,
  );
  const send = async () => {
    const became = await share(message, file);
    if (became === 'shared') handed();
    if (became !== 'refused') return;
    save();
    status.textContent = say.notShared;
  };
  return h(
    'div',
    { class: 'door' },
    isShared && [
      h('button', { type: 'button', class: 'main-button', onclick: () => void send() }, say.share),
      h('p', { class: 'soft' }, say.shareHint(address?.words)),
    ],
    saving,
    status,
    address && [
      h('a', { class: 'button outline-button', href: address.href }, say.mail),
      h('p', { class: 'soft' }, say.mailHint(address.words)),
    ],
    form && h('a', { class: 'button plain-button', ...OUTSIDE, href: linkOf(form, app.site).href }, say.form),
    !takesTexts(app.site) && h('p', { class: 'notice' }, say.noWay),
  );
}

/** The draft stays where it is. */
const OUTSIDE = { target: '_blank', rel: 'noopener' };
