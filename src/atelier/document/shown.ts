// How the document that is written in looks: the elements and classes of the site's own prose, so that one writes on the page to be.
import type { DOMOutputSpec, MarkSpec, Node, NodeSpec } from 'prosemirror-model';
import { scriptOf } from '../../model/letters/script.ts';
import { isAllowedUrl } from '../../read/url.ts';

type ShownNode = Pick<NodeSpec, 'toDOM' | 'parseDOM'>;
type ShownMark = Pick<MarkSpec, 'toDOM' | 'parseDOM'>;

/** What is read back is what keyboards and this page's own clipboard make: all else that is pasted goes through `paste/`. */
export const SHOWN_NODES: Record<string, ShownNode> = {
  paragraph: { toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
  heading: {
    toDOM: ({ attrs }) => [`h${attrs.depth}`, 0],
    parseDOM: [2, 3, 4, 5, 6].map((depth) => ({ tag: `h${depth}`, attrs: { depth } })),
  },
  blockquote: { toDOM: () => ['blockquote', 0], parseDOM: [{ tag: 'blockquote' }] },
  list: {
    toDOM: ({ attrs: { ordered, start } }) => (ordered ? ['ol', start === 1 ? {} : { start }, 0] : ['ul', 0]),
    parseDOM: [
      { tag: 'ul', attrs: { ordered: false } },
      {
        tag: 'ol',
        getAttrs: (list) => ({ ordered: true, start: Number((list as HTMLElement).getAttribute('start') ?? 1) }),
      },
    ],
  },
  listItem: {
    toDOM: ({ attrs: { checked } }) => ['li', checked === null ? {} : { 'data-checked': String(checked) }, 0],
    parseDOM: [{ tag: 'li', getAttrs: (item) => ({ checked: checkedOf(item as HTMLElement) }) }],
  },
  table: {
    toDOM: ({ attrs }) => [
      'div',
      { class: 'table', 'data-align': JSON.stringify(attrs.align) },
      ['table', ['tbody', 0]],
    ],
    parseDOM: [{ tag: 'div.table', getAttrs: (table) => ({ align: alignOf(table as HTMLElement) }) }],
  },
  tableRow: { toDOM: () => ['tr', 0], parseDOM: [{ tag: 'tr' }] },
  tableCell: { toDOM: () => ['td', 0], parseDOM: [{ tag: 'td' }] },
  code: {
    toDOM: ({ attrs: { lang } }) => ['pre', lang === null ? {} : { 'data-lang': lang }, ['code', 0]],
    parseDOM: [
      {
        tag: 'pre',
        preserveWhitespace: 'full',
        getAttrs: (code) => ({ lang: (code as HTMLElement).getAttribute('data-lang') }),
      },
    ],
  },
  thematicBreak: { toDOM: () => ['hr'], parseDOM: [{ tag: 'hr' }] },
  footnoteDefinition: {
    toDOM: ({ attrs }) => ['div', { class: 'note-definition', 'data-note': attrs.identifier }, 0],
    parseDOM: [{ tag: 'div[data-note]', getAttrs: noteOf }],
  },
  break: { toDOM: () => ['br'], parseDOM: [{ tag: 'br' }] },
  footnoteReference: {
    toDOM: ({ attrs }) => ['sup', { class: 'note-call', 'data-note': attrs.identifier }, attrs.identifier],
    parseDOM: [{ tag: 'sup[data-note]', getAttrs: noteOf }],
  },
};

/** @param attributes of the closed list */
export function shownElement(name: string, attributes: readonly string[]): ShownNode {
  return {
    toDOM: ({ attrs }) => ['div', { class: CLASSES[name], ...said(name, attributes, attrs) }, 0],
    parseDOM: [
      {
        tag: `div[data-element="${name}"]`,
        getAttrs: (element) =>
          Object.fromEntries(
            attributes.map((key) => [key, (element as HTMLElement).getAttribute(`data-${key}`)] as const),
          ),
      },
    ],
  };
}

export const SHOWN_MARKS: Record<string, ShownMark> = {
  link: {
    toDOM: ({ attrs: { url } }) => ['a', { 'data-url': url, ...(isAllowedUrl(url) && { href: url }) }, 0],
    parseDOM: [{ tag: 'a[data-url]', getAttrs: (link) => ({ url: (link as HTMLElement).getAttribute('data-url') }) }],
  },
  Foreign: {
    toDOM: ({ attrs: { lang } }): DOMOutputSpec => {
      const { direction, leans } = scriptOf(lang, '');
      return leans ? ['i', { class: 'foreign', lang }, 0] : ['bdi', { class: 'foreign', lang, dir: direction }, 0];
    },
    parseDOM: [{ tag: '.foreign[lang]', getAttrs: (words) => ({ lang: (words as HTMLElement).lang }) }],
  },
  strong: { toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
  emphasis: { toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i:not(.foreign)' }] },
  delete: { toDOM: () => ['del', 0], parseDOM: [{ tag: 'del' }, { tag: 's' }] },
  inlineCode: { toDOM: () => ['code', 0], parseDOM: [{ tag: 'code' }] },
};

/** Of styles/elements.css. */
const CLASSES: Record<string, string> = {
  ...{ Question: 'question', PullQuote: 'pull-quote', Aside: 'box', Figure: 'picture', GroupPhoto: 'group-photo' },
  ...{ KeyFigure: 'key-figure', Dialogue: 'dialogue', Postscript: 'postscript' },
};

function said(name: string, keys: readonly string[], attrs: Node['attrs']): Record<string, string> {
  const given = keys.flatMap((key) => (attrs[key] === null ? [] : [[`data-${key}`, String(attrs[key])] as const]));
  return { 'data-element': name, ...Object.fromEntries(given) };
}

function noteOf(element: HTMLElement): { identifier: string } {
  return { identifier: element.dataset.note ?? '' };
}

function checkedOf({ dataset }: HTMLElement): boolean | null {
  return dataset.checked === undefined ? null : dataset.checked === 'true';
}

function alignOf({ dataset }: HTMLElement): unknown[] {
  try {
    const align: unknown = JSON.parse(dataset.align ?? '[]');
    return Array.isArray(align) ? align : [];
  } catch {
    return [];
  }
}
