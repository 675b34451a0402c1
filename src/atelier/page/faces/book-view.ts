// The chapter of the draft in a page of the size of a phone, with the book's own style sheet and none of the site's.
import type { App } from '../app.ts';
import { h } from '../h.ts';
import { blobAddresses, pictureType } from './blob-addresses.ts';
import { loadBookFonts, withBookFonts } from './book-fonts.ts';
import type { Face } from './face.ts';
import { holdLinks } from './hold-links.ts';

export function bookView(app: App): Face {
  const { bookLabel } = app.words.faces;
  const page = h('div', { class: 'face-book', role: 'region', 'aria-label': bookLabel, tabindex: 0 });
  const holder = page.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  holder.adoptedStyleSheets = [sheet];
  const addresses = blobAddresses();
  holdLinks(holder);
  return {
    id: 'book',
    element: page,
    async draw(draft) {
      const [face] = await Promise.all([app.engine.ask('book', draft), loadBookFonts()]);
      if (!face) return false;
      const { documentElement } = new DOMParser().parseFromString(face.xhtml, 'application/xhtml+xml');
      const body = document.adoptNode(documentElement.querySelector('body') as HTMLBodyElement);
      addresses.begin();
      for (const image of body.querySelectorAll('img')) {
        const src = image.getAttribute('src') ?? '';
        const bytes = face.pictures.get(src);
        if (bytes) image.src = addresses.of(bytes, pictureType(src));
      }
      sheet.replaceSync(withBookFonts(face.css));
      page.lang = documentElement.getAttribute('lang') ?? '';
      page.dir = documentElement.getAttribute('dir') ?? 'auto';
      holder.replaceChildren(body);
      page.scrollTop = 0;
      return true;
    },
  };
}
