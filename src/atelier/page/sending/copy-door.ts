// For who attaches nothing: the text in the clipboard, to be pasted into a mail.
import { waysToSend } from '../../../model/ways-to-send.ts';
import { linkOf } from '../../../publish/web/frame/way-link.ts';
import { wordsOf } from '../../sending/document-words.ts';
import { messageToPasteInto, textToPaste } from '../../sending/sending-words.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { canShareWords, copy, share } from './device.ts';
import type { Handing } from './handing.ts';

export function copyDoor({ app, receipt, prepared, handed }: Handing): HTMLElement {
  const { sending: words } = app.words;
  const { copy: say } = words;
  const sent = { facts: app.draft.facts, receipt };
  const mail = waysToSend(app.site).find(({ kind }) => kind === 'email');
  const text = () => textToPaste(sent, prepared.words, app.lang, words);
  const { subject } = messageToPasteInto(sent, app.site, words);
  const send = async () => {
    if ((await share({ subject, text: text() })) === 'shared') handed();
  };
  return h(
    'details',
    { class: 'door' },
    h('summary', {}, say.title),
    h('p', { class: 'soft' }, say.intro),
    copyButtons(app, [
      { label: say.text, words: text },
      { label: say.story, words: () => prepared.story },
    ]),
    h('p', { class: 'soft' }, say.storyHint),
    canShareWords() &&
      h('p', {}, h('button', { type: 'button', class: 'plain-button', onclick: () => void send() }, say.share)),
    mail &&
      h(
        'p',
        {},
        h(
          'a',
          {
            class: 'button plain-button',
            href: linkOf(mail, app.site, messageToPasteInto(sent, app.site, words)).href,
          },
          say.mail,
        ),
      ),
  );
}

/** Where nothing else answers: the words of the document, as they are. */
export function copyAlone(app: App): HTMLElement {
  const { sending: words } = app.words;
  const text = () => {
    const { facts, receipt = '' } = app.draft;
    return textToPaste({ facts, receipt }, wordsOf(app.draft), app.lang, words);
  };
  return copyButtons(app, [{ label: words.copy.text, words: text }]);
}

/** Where the browser copies nothing, the words stand in a box, selected. */
export function copyButtons(app: App, choices: readonly { label: string; words: () => string }[]): HTMLElement {
  const { copy: say } = app.words.sending;
  const status = h('p', { class: 'soft', role: 'status' });
  const box = h('textarea', { rows: 8, readonly: true, class: 'to-copy', 'aria-label': say.box, hidden: true });
  const give = async (words: string) => {
    const isCopied = await copy(words);
    status.textContent = isCopied ? say.copied : say.byHand;
    box.hidden = isCopied;
    if (isCopied) return;
    box.value = words;
    box.focus();
    box.select();
  };
  const buttons = choices.map(({ label, words }) =>
    h('button', { type: 'button', class: 'outline-button', onclick: () => void give(words()) }, label),
  );
  return h('div', { class: 'copying' }, h('div', { class: 'copy-buttons' }, buttons), status, box);
}
