// The line by which the site's search shows the draft.
import { loaded } from '../../loaded.ts';
import type { App } from '../app.ts';
import { h } from '../h.ts';
import type { Face } from './face.ts';
import { holdLinks } from './hold-links.ts';

export function resultView(app: App): Face {
  const asked = h('p', { class: 'label' });
  const list = h('ol', { class: 'results' });
  holdLinks(list);
  return {
    id: 'result',
    element: h('div', { class: 'face-result' }, asked, list),
    async draw(draft) {
      const face = await app.engine.ask('result', draft);
      if (!face) return false;
      const { resultElement } = await loaded(() => import('../../../publish/search/client/result-element.ts'));
      asked.textContent = app.words.faces.asked(face.query);
      list.replaceChildren(resultElement(face.found));
      return true;
    },
  };
}
