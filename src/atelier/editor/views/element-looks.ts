// How each element that says more than its words is drawn around them.
import type { Node } from 'prosemirror-model';
import { keyFigureText } from '../../../model/prose/key-figure.ts';
import type { TextWords } from '../../../words/atelier/text/fr.ts';
import { h } from '../../page/h.ts';
import type { AskingElement } from './fields.ts';
import { naming, toGroup } from './group-photo.ts';
import type { ElementTools, PictureUrl, ViewPlace } from './view-place.ts';

export interface ElementLook {
  name: AskingElement;
  words: TextWords;
  class: string;
  /** The element that holds its words. */
  holds: 'div' | 'blockquote' | 'figcaption';
  draw(node: Node): { before?: HTMLElement[]; after?: HTMLElement[] };
  tools?(place: ViewPlace): ElementTools;
}

export function asideLook(words: TextWords): ElementLook {
  return {
    ...{ name: 'Aside', words, class: 'box', holds: 'div' },
    draw: ({ attrs: { title } }) => ({ before: [h('p', { class: 'box-title' }, ...saidOr(title, words))] }),
  };
}

export function pullQuoteLook(words: TextWords): ElementLook {
  return {
    ...{ name: 'PullQuote', words, class: 'pull-quote', holds: 'blockquote' },
    draw: ({ attrs: { by } }) => ({ after: by === null ? [] : [h('figcaption', {}, by)] }),
  };
}

export function keyFigureLook(words: TextWords): ElementLook {
  return {
    ...{ name: 'KeyFigure', words, class: 'key-figure', holds: 'div' },
    draw: ({ attrs: { value, unit, source, year } }) => ({
      before: [
        h('p', { class: 'key-figure-value' }, ...saidOr(value && keyFigureText(value, unit ?? undefined), words)),
      ],
      after: [h('figcaption', {}, ...saidOr([source, year].filter(Boolean).join(', ') || null, words))],
    }),
  };
}

export function pictureLook(name: 'Figure' | 'GroupPhoto', words: TextWords, urlOf: PictureUrl): ElementLook {
  return {
    ...{ name, words, class: name === 'Figure' ? 'picture' : 'group-photo', holds: 'figcaption' },
    tools: (place) => (name === 'Figure' ? toGroup(place, words) : naming(place, words, urlOf)),
    draw: ({ attrs: { src, alt, credit } }) => {
      const url = urlOf(src);
      const image = url === undefined ? undefined : h('img', { src: url, alt: alt ?? '', draggable: 'false' });
      return {
        before: [image ?? h('p', { class: 'soft absent' }, words.picture.absent)],
        after: credit === null ? [] : [h('small', { class: 'credit' }, credit)],
      };
    },
  };
}

function saidOr(value: unknown, words: TextWords): (string | HTMLElement)[] {
  const said = typeof value === 'string' && value.trim() !== '' ? value : undefined;
  return [said ?? h('span', { class: 'missing' }, words.element.missing)];
}
