// One line under the buttons: what became of a paste or of a picture. What was lost is told by opening it, and all of it can be undone.
import { undo } from 'prosemirror-history';
import type { EditorView } from 'prosemirror-view';
import type { Loss } from '../../import/arrival.ts';
import type { TextWords } from '../../words/atelier/text/fr.ts';
import { lossWords } from '../../words/import/losses.ts';
import { h } from '../page/h.ts';

export interface PasteNotice {
  element: HTMLElement;
  say(words: string): void;
  /** @param also sentences of what went elsewhere; `taken` is taken back by the undo */
  pasted(outcome: { words: string; losses: readonly Loss[]; also: readonly string[]; takeBack(): void }): void;
  /** The text has changed since: an undo would no longer take back the paste alone. */
  changed(): void;
}

/** @param lang BCP 47, of the interface */
export function pasteNotice(words: TextWords, lang: string, view: () => EditorView): PasteNotice {
  const line = h('p', { class: 'notice-line', role: 'status' });
  const more = h('div', { class: 'notice-more' });
  const close = h('button', { type: 'button', class: 'plain-button', onclick: () => clear() }, words.close);
  const element = h('div', { class: 'notice-bar', hidden: true }, line, more, close);
  let undoButton: HTMLButtonElement | undefined;
  function clear(): void {
    element.hidden = true;
    line.textContent = '';
    more.replaceChildren();
    undoButton = undefined;
  }
  const say = (said: string) => {
    clear();
    element.hidden = said === '';
    line.textContent = said;
  };
  return {
    ...{ element, say },
    pasted({ words: said, losses, also, takeBack }) {
      say([said, ...also].join(' '));
      undoButton = h('button', { type: 'button', class: 'plain-button' }, words.paste.undo);
      undoButton.addEventListener('click', () => {
        undo(view().state, view().dispatch);
        takeBack();
        clear();
        view().focus();
      });
      more.replaceChildren(...(losses.length > 0 ? [lostList(losses, words, lang)] : []), undoButton);
    },
    changed() {
      undoButton?.remove();
      undoButton = undefined;
    },
  };
}

function lostList(losses: readonly Loss[], words: TextWords, lang: string): HTMLElement {
  const byKind = Map.groupBy(losses, ({ kind }) => kind);
  const items = [...byKind].map(([kind, lost]) => {
    const said = [...new Set(lost.map(({ words: own }) => own.trim()).filter(Boolean))];
    const shown = said.slice(0, MOST).join(' · ');
    const rest = said.length > MOST ? '…' : '';
    return h('li', {}, h('strong', {}, lossWords(kind, lang)), shown && ` : ${shown}${rest}`);
  });
  return h('details', {}, h('summary', {}, words.paste.lost(losses.length)), h('ul', {}, items));
}

/** Of each kind. */
const MOST = 8;
