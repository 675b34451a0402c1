// Above the text: what became of the last save, what another tab did, and a download at once where the device keeps nothing.
import { versionOf } from '../../draft/draft.ts';
import { isEmpty } from '../../keep/draft-facts.ts';
import type { OpenedApp } from '../app.ts';
import { h } from '../h.ts';
import { saveDraftFile } from './save-file.ts';

interface KeepingLine {
  element: HTMLElement;
  notice(words: string): void;
}

/** @param door opens the list of drafts */
export function keepingLine(app: OpenedApp, door: HTMLElement): KeepingLine {
  const { page, interview } = app.words;
  const say = interview.drafts;
  const saved = h('p', { class: 'label saved' });
  // Who hears the page is told what changed, not of each pause.
  const heard = h('p', { class: 'visually-hidden', role: 'status' });
  const noticed = h('p', { class: 'notice keeping-notice', role: 'status', hidden: true });
  const isUnkept = () => app.saved === 'full' || app.saved === 'denied';
  /** The version that a file holds already. */
  let downloaded = 0;
  const download = h(
    'button',
    {
      type: 'button',
      class: 'main-button',
      hidden: true,
      onclick: () => {
        saveDraftFile(app.draft);
        downloaded = versionOf(app.draft);
        noticed.textContent = say.downloaded;
        noticed.hidden = false;
      },
    },
    say.download,
  );
  app.on('saved', () => {
    const { saved: state } = app;
    if (!state) return;
    // A new try at each word says nothing new until it has been made.
    if (state === 'waiting' && !download.hidden) return;
    saved.textContent = page.saved[state];
    saved.classList.toggle('is-unkept', isUnkept());
    download.hidden = !isUnkept();
    if (state !== 'waiting' && heard.textContent !== page.saved[state]) heard.textContent = page.saved[state];
  });
  window.addEventListener('beforeunload', (event) => {
    if (isUnkept() && downloaded !== versionOf(app.draft) && !isEmpty(app.draft)) event.preventDefault();
  });
  return {
    element: h('div', { class: 'keeping' }, h('div', { class: 'keeping-line' }, saved, door), heard, download, noticed),
    notice(words) {
      noticed.textContent = words;
      noticed.hidden = words === '';
    },
  };
}
