// The page of the draft, in the styles of the site: this page has them already.
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { blobAddresses, pictureType } from './blob-addresses.ts';
import type { Face } from './face.ts';
import { holdLinks } from './hold-links.ts';

export function pageView(app: App): Face {
  const held = h('div', { class: 'face-page', role: 'group', 'aria-label': app.words.faces.pageLabel });
  const margin = new CSSStyleSheet();
  document.adoptedStyleSheets.push(margin);
  const addresses = blobAddresses();
  holdLinks(held);
  return {
    id: 'page',
    element: held,
    async draw(draft) {
      const face = await app.engine.ask('page', draft);
      if (!face) return false;
      const { content } = h('template');
      // What was typed is only ever a text or the value of an attribute in it (prose-to-html.ts).
      content.append(document.createRange().createContextualFragment(face.html));
      addresses.begin();
      for (const image of content.querySelectorAll('img')) {
        const name = face.pictures[image.getAttribute('src') ?? ''];
        const picture = name === undefined ? undefined : draft.pictures[name];
        image.removeAttribute('srcset');
        image.removeAttribute('sizes');
        if (picture && name) image.src = addresses.of(picture.bytes, pictureType(name));
      }
      margin.replaceSync(face.css);
      held.className = ['face-page', face.class].filter(Boolean).join(' ');
      held.replaceChildren(content);
      return true;
    },
  };
}
