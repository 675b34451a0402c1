// « Mes textes »: a list of the drafts of the device, over the page.
import type { InterviewWords } from '../../../words/atelier/interview/fr.ts';
import type { Draft } from '../../draft/draft.ts';
import { isReadable, toldOf } from '../../keep/draft-facts.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import type { Desk } from './desk.ts';
import { saveDraftFile } from './save-file.ts';

/** The button that opens it. */
export function draftsDoor(app: App, desk: Desk): HTMLButtonElement {
  const say = app.words.interview.drafts;
  const told = h('p', { class: 'drafts-told', role: 'status' });
  const list = h('ul', { class: 'drafts' });
  const close = () => dialog.close();
  const picked = h('input', {
    type: 'file',
    class: 'visually-hidden',
    accept: '.json,application/json',
    onchange: () => void bring(),
  });
  const dialog = h(
    'dialog',
    { class: 'drafts-dialog', 'aria-labelledby': 'atelier_drafts' },
    h('h2', { id: 'atelier_drafts', tabindex: -1 }, say.title),
    h('p', { class: 'soft' }, say.promise),
    told,
    list,
    h(
      'p',
      { class: 'step-ways' },
      h('button', { type: 'button', class: 'main-button', onclick: () => void leaveBy(desk.begin()) }, say.begin),
    ),
    h(
      'div',
      { class: 'drafts-bring' },
      h('label', { class: 'plain-button drafts-bring-button' }, say.bring, picked),
      h('p', { class: 'soft' }, say.bringHint),
    ),
    h('p', { class: 'step-ways' }, h('button', { type: 'button', class: 'plain-button', onclick: close }, say.close)),
  );

  async function leaveBy(way: Promise<unknown>): Promise<void> {
    await way;
    close();
  }

  async function bring(): Promise<void> {
    const [file] = picked.files ?? [];
    if (!file) return;
    picked.value = '';
    const draft = await file
      .text()
      .then((text) => desk.bring(text))
      .catch(() => 'unread' as const);
    told.textContent = draft === 'unread' ? say.notRead : draft ? say.brought : say.notOne;
    if (draft && draft !== 'unread') close();
  }

  async function erase(key: string): Promise<void> {
    const isGone = await desk.erase(key);
    await draw();
    told.textContent = isGone ? say.erased : say.notErased;
    dialog.querySelector<HTMLElement>('h2')?.focus();
  }

  async function draw(): Promise<void> {
    const drafts = await desk.list();
    list.replaceChildren(...drafts.map((draft) => item(draft)));
    told.textContent = drafts.length === 0 ? say.none : '';
  }

  function item(draft: Draft): HTMLLIElement {
    const { name, words, pictures } = toldOf(draft);
    const title = name || say.untitled;
    const isShown = isReadable(draft);
    const isHere = draft.key === app.draft.key;
    const actions = h('p', { class: 'draft-actions' });
    const button = (label: string, words: string, onclick: () => void, kind = 'plain-button') =>
      h('button', { type: 'button', class: kind, 'aria-label': label, onclick }, words);
    const ask = () => {
      const keep = button(say.keep, say.keep, () => actions.replaceChildren(...usual()));
      actions.replaceChildren(
        h('span', { class: 'draft-sure', role: 'alert' }, say.sure(words, pictures)),
        button(say.erase(title), say.eraseNow, () => void erase(draft.key), 'main-button'),
        keep,
      );
      keep.focus();
    };
    const usual = () => [
      ...(isHere || !isShown ? [] : [button(say.take(title), say.takeShort, () => void leaveBy(desk.open(draft)))]),
      button(say.save(title), say.saveShort, () => saveDraftFile(draft)),
      button(say.erase(title), say.eraseShort, ask),
    ];
    actions.append(...usual());
    return h(
      'li',
      {},
      h('h3', {}, title, isHere && h('span', { class: 'label' }, ` ${say.here}`)),
      h('p', { class: 'label' }, toldWords(say, app.lang, draft, words, pictures)),
      !isShown && h('p', { class: 'soft' }, say.unreadable),
      actions,
    );
  }

  return h(
    'button',
    {
      type: 'button',
      class: 'plain-button',
      'aria-haspopup': 'dialog',
      onclick: () => {
        if (!dialog.isConnected) document.querySelector('#atelier')?.append(dialog);
        void draw().then(() => dialog.showModal());
      },
    },
    say.open,
  );
}

function toldWords(say: InterviewWords['drafts'], lang: string, { changed }: Draft, words: number, pictures: number) {
  const date = new Date(changed);
  const day = date.toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' });
  const hour = date.toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' });
  return say.told(day, hour, words, pictures);
}
