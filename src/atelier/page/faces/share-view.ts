// What is seen of the draft where its address is shared: the picture, then the words beside it. The picture is drawn when it is
// asked for, since what draws it is heavy.
import { type CardFormat, FORMATS } from '../../../publish/card/card.ts';
import type { Draft } from '../../draft/draft.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { blobAddresses } from './blob-addresses.ts';
import type { Face } from './face.ts';

export function shareView(app: App): Face {
  const { card } = app.words.faces;
  const wholes = FORMATS.map((format) => picture('face-card', format));
  const smalls = FORMATS.map((format) => picture('face-card-small', format));
  const [wide, ...others] = smalls;
  const state = h('p', { class: 'soft', role: 'status' });
  const ask = h('button', { type: 'button', class: 'plain-button', onclick: () => void asked() });
  const [host, title, description] = [
    h('p', { class: 'label' }),
    h('p', { class: 'feed-title' }),
    h('p', { class: 'feed-words soft' }),
  ];
  const addresses = blobAddresses();
  let latest: Draft | undefined;
  let isWanted = false;

  async function drawCard(draft: Draft): Promise<void> {
    ask.hidden = true;
    state.textContent = card.drawing;
    const faces = await app.engine.ask('card', draft);
    state.textContent = '';
    if (!faces || latest !== draft) return;
    addresses.begin();
    for (const [index, { svg, alt }] of faces.entries()) {
      const address = addresses.of(new TextEncoder().encode(svg), 'image/svg+xml');
      const [whole, small] = [wholes[index], smalls[index]];
      if (!whole || !small) continue;
      whole.src = small.src = address;
      whole.hidden = small.hidden = false;
      whole.alt = alt;
    }
  }

  /** The reader's wish holds for the next ones: what draws them is there. */
  async function asked(): Promise<void> {
    isWanted = true;
    if (!latest) return;
    await drawCard(latest).catch(() => {
      state.textContent = app.words.faces.unreachable;
      ask.hidden = false;
    });
  }

  const feed = h('div', { class: 'feed' }, wide, h('div', { class: 'feed-text' }, host, title, description));
  return {
    id: 'share',
    element: h(
      'div',
      { class: 'face-share' },
      h('section', {}, h('h2', { class: 'section-label' }, card.title), ask, state, wholes),
      h('section', {}, h('h2', { class: 'section-label' }, card.feed), feed, others),
    ),
    async draw(draft) {
      latest = draft;
      const [face, weight] = await Promise.all([app.engine.ask('share', draft), app.engine.ask('cardWeight', draft)]);
      if (!face || weight === undefined) return false;
      host.textContent = new URL(face.url).host;
      title.textContent = face.title;
      description.textContent = face.description;
      isWanted &&= weight === 0;
      ask.textContent = weight > 0 ? card.load(weight) : card.show;
      ask.hidden = isWanted;
      for (const image of [...wholes, ...smalls]) image.hidden = !isWanted;
      if (isWanted) await drawCard(draft);
      return true;
    },
  };
}

/** In the proportions of its format: it keeps its place before it comes. */
function picture(name: string, { width, height }: CardFormat): HTMLImageElement {
  return h('img', { class: name, alt: '', width, height, hidden: true });
}
