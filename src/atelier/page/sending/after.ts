// Once a text has gone: its number, what happens next and when, how to correct it or take it back.
import { dateInWords } from '../../../model/in-words.ts';
import { waysToSend } from '../../../model/ways-to-send.ts';
import { linkOf } from '../../../publish/web/frame/way-link.ts';
import { welcomeWords } from '../../../words/welcome/welcome-words.ts';
import { withdrawalMessage } from '../../sending/sending-words.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import type { Part } from './part.ts';
import { receiptLine } from './receipt-line.ts';

export function after(app: App): Part {
  const { sending: words } = app.words;
  const element = h('section', { class: 'after', 'aria-labelledby': 'atelier_after', tabindex: -1, hidden: true });
  let drawn = '';
  return {
    element,
    draw() {
      const { receipt, handed, changed } = app.draft;
      element.hidden = !handed;
      const next = JSON.stringify([receipt, handed, handed?.version === changed]);
      if (!handed || !receipt || next === drawn) return;
      drawn = next;
      const { after: say } = words;
      const day = dateInWords(handed.day, app.lang);
      element.replaceChildren(
        h('h2', { id: 'atelier_after' }, say.title),
        receiptLine(app, receipt),
        handed.version === changed ? h('p', {}, say.lead(day)) : h('p', { class: 'notice' }, say.changed(day)),
        ...nextSteps(app, receipt),
      );
    },
  };
}

function nextSteps(app: App, receipt: string): HTMLElement[] {
  const { after: say } = app.words.sending;
  const { title, arrival, answer, steps } = welcomeWords(app.lang).after;
  const mail = waysToSend(app.site).find(({ kind }) => kind === 'email');
  const link = mail && linkOf(mail, app.site, withdrawalMessage(receipt, app.words.sending));
  return [
    h('h3', {}, title),
    h(
      'ol',
      { class: 'after-steps' },
      h('li', {}, `${arrival(app.site.publisher)} ${answer(app.site.contribute.answerWithin)}`),
      steps.map((step) => h('li', {}, step)),
    ),
    h('p', {}, say.correct),
    h('p', {}, say.withdraw, ...(link ? [' ', h('a', { href: link.href }, say.withdrawMail(link.words))] : [])),
    h('p', { class: 'soft' }, say.kept),
  ];
}
