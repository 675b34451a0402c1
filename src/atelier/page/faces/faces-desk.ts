// The faces of the draft, one at a time: each is made when it is shown, from what the draft is then.
import type { FaceId } from '../../../words/atelier/faces/fr.ts';
import type { Draft } from '../../draft/draft.ts';
import { NotLoaded } from '../../loaded.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { bookView } from './book-view.ts';
import type { Face } from './face.ts';
import { pageView } from './page-view.ts';
import { resultView } from './result-view.ts';
import { shareView } from './share-view.ts';
import { tabList } from './tab-list.ts';

export interface FacesDesk {
  element: HTMLElement;
  /** The face that is shown, as it is now. */
  refresh(): Promise<void>;
}

export function facesDesk(app: App): FacesDesk {
  const words = app.words.faces;
  const faces = [pageView(app), bookView(app), shareView(app), resultView(app)];
  const state = h('p', { class: 'face-state', role: 'status' });
  const again = h(
    'button',
    { type: 'button', class: 'plain-button', hidden: true, onclick: () => void (isLost ? app.reopen() : refresh()) },
    words.again,
  );
  const about = h('p', { class: 'soft' });
  const notes = h('p', { class: 'soft', hidden: true });
  const panel = h('div', { class: 'face-panel', id: 'atelier_face', role: 'tabpanel', tabindex: -1 });
  const drawn = new Map<FaceId, Draft>();
  let face = faces[0] as Face;
  /** A part of this page did not come, and never will. */
  let isLost = false;
  const tabs = tabList(
    { label: words.label, panel, tabs: faces.map(({ id }) => ({ id, words: words.tab[id] })) },
    (id) => {
      face = faces.find((one) => one.id === id) as Face;
      void refresh();
    },
  );

  async function refresh(): Promise<void> {
    const { draft } = app;
    const here = face;
    tabs.select(here.id);
    about.textContent = words.about[here.id];
    const said = notesOn(draft, here.id);
    notes.textContent = said;
    notes.hidden = said === '';
    panel.replaceChildren(here.element);
    again.hidden = true;
    if (drawn.get(here.id) === draft) return say('');
    say(words.waiting, !drawn.has(here.id));
    try {
      const isMade = await here.draw(draft);
      if (isMade) drawn.set(here.id, draft);
      if (face === here) say(isMade ? '' : words.unreadable, !isMade);
    } catch (error) {
      isLost ||= error instanceof NotLoaded;
      if (face !== here) return;
      say(words.unreachable, !drawn.has(here.id));
      again.hidden = false;
    }
  }

  function say(words: string, isEmpty = false): void {
    state.textContent = words;
    panel.hidden = isEmpty;
  }

  function notesOn({ facts }: Draft, id: FaceId): string {
    const isWhole = [facts.title, facts.summary, facts.author?.name].every(Boolean);
    const isIn = (output: 'epub' | 'social') => !facts.outputs || facts.outputs.includes(output);
    const refused =
      (id === 'book' && !isIn('epub') && words.refused.book) ||
      (id === 'share' && !isIn('social') && words.refused.share);
    return [!isWhole && words.examples, refused].filter(Boolean).join(' ');
  }

  return {
    element: h(
      'div',
      { class: 'faces-desk' },
      h('p', {}, words.intro),
      tabs.element,
      about,
      notes,
      state,
      again,
      panel,
    ),
    refresh,
  };
}
