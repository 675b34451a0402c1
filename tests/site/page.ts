// The pages of a built site, read as a browser reads them.
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5';
import { filesOf, read } from './build.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

export interface BuiltPage {
  /** The file in the site's folder: recits/un-cafe/index.html */
  file: string;
  /** Its path from the site's root: /recits/un-cafe/ */
  path: string;
  elements: PageElement[];
  /** The text nodes, without those of scripts and styles. */
  texts: PageText[];
}

export interface PageElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Its language, or that of the nearest element around it that says one. */
  lang: string;
  /** The text of the element and of all that it holds. */
  text: string;
}

export interface PageText {
  text: string;
  /** The names of the elements around it, the nearest first. */
  inside: string[];
  /** The language of the nearest element that says one. */
  lang: string;
}

/** Every page of a built site. */
export function pagesOf(out: string): BuiltPage[] {
  return filesOf(out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, path: `/${file.replace(/index\.html$/, '')}`, ...readPage(read(out, file)) }));
}

/** HTML → its elements in order, and its texts. */
export function readPage(html: string): Pick<BuiltPage, 'elements' | 'texts'> {
  const elements: PageElement[] = [];
  const texts: PageText[] = [];
  const walk = (node: Node, inside: string[], lang: string): string => {
    if (defaultTreeAdapter.isTextNode(node)) {
      if (!isCode(inside)) texts.push({ text: node.value, inside, lang });
      return node.value;
    }
    if (!('childNodes' in node)) return '';
    const within = defaultTreeAdapter.isElementNode(node) ? (attributesOf(node).get('lang') ?? lang) : lang;
    const around = defaultTreeAdapter.isElementNode(node) ? [node.tagName, ...inside] : inside;
    const place = elements.length;
    if (defaultTreeAdapter.isElementNode(node))
      elements.push({ name: node.tagName, attributes: attributesOf(node), lang: within, text: '' });
    const children = node.nodeName === 'template' && 'content' in node ? node.content.childNodes : node.childNodes;
    const text = children.map((child) => walk(child, around, within)).join('');
    if (defaultTreeAdapter.isElementNode(node)) (elements[place] as PageElement).text = text;
    return text;
  };
  walk(parse(html, { scriptingEnabled: false }), [], '');
  return { elements, texts };
}

function attributesOf(element: Element): Map<string, string> {
  return new Map(element.attrs.map(({ name, value }) => [name, value]));
}

function isCode(inside: string[]): boolean {
  return inside[0] === 'script' || inside[0] === 'style';
}
