// Questions to a tree of HTML, and the few changes that all who clean it make.
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';

export type Holder = Root | Element;

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));
}

export function isNamed(node: Element, ...names: string[]): boolean {
  return names.includes(node.tagName);
}

export function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/** Every element, from the first to the last, each with what holds it. The list is made before anything changes. */
export function elementsOf(holder: Holder): { node: Element; parent: Holder }[] {
  const found: { node: Element; parent: Holder }[] = [];
  const visit = (parent: Holder): void => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue;
      found.push({ node, parent });
      visit(node);
    }
  };
  visit(holder);
  return found;
}

/** An attribute as it was written: classes and such are lists in the tree. */
export function said(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

export function hasClass(node: Element, pattern: RegExp): boolean {
  return said(node, 'className')
    .split(' ')
    .some((name) => pattern.test(name));
}

/** A declaration of its own style, in lower case: `styleOf(node, 'font-weight')`. */
export function styleOf(node: Element, property: string): string {
  const { style } = node.properties;
  return style ? (declarationsOf(said(node, 'style')).get(property) ?? '') : '';
}

/** An editor gives the same style to a thousand parts, and each is asked about ten of its declarations. */
const READ = new Map<string, ReadonlyMap<string, string>>();
const MOST_READ = 200;

function declarationsOf(style: string): ReadonlyMap<string, string> {
  const known = READ.get(style);
  if (known) return known;
  const declarations = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const at = declaration.indexOf(':');
    const property = declaration.slice(0, Math.max(0, at)).trim();
    if (!declarations.has(property)) declarations.set(property, declaration.slice(at + 1).trim());
  }
  if (READ.size >= MOST_READ) READ.clear();
  READ.set(style, declarations);
  return declarations;
}

/** Puts others in the place of a node, or its own children. */
export function replace(parent: Parents, node: Nodes, others: readonly Nodes[]): void {
  const index = (parent.children as Nodes[]).indexOf(node);
  if (index >= 0) (parent.children as Nodes[]).splice(index, 1, ...others);
}

/** Takes a part away: the words around a block stay apart. */
export function remove(parent: Parents, node: Nodes): void {
  replace(parent, node, isBlock(node) ? [element('div', [])] : []);
}

/** What a reader sees of a part: blocks and lines apart. What is marked as a marker is not of the words. */
export function wordsIn(...nodes: readonly Nodes[]): string {
  return wordsBeside(() => undefined, nodes);
}

/** The same, with the words of some parts after all others: `standIn` gives what is left where such a part was. */
export function wordsBeside(standIn: (node: Element) => string | undefined, nodes: readonly Nodes[]): string {
  const words: string[] = [];
  const apart: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'text') words.push(node.value);
    if (!('children' in node)) return;
    const left = node.type === 'element' ? standIn(node) : undefined;
    if (left !== undefined) {
      words.push(left);
      apart.push(wordsIn({ ...(node as Element), tagName: 'div', properties: {} }));
      return;
    }
    if (node.type === 'element' && (UNSEEN.has(node.tagName) || isMarker(node) || isHidden(node))) return;
    const isBlock = node.type === 'element' && BLOCKS.has(node.tagName);
    if (isBlock) words.push('\n');
    for (const child of node.children) visit(child);
    if (isBlock) words.push('\n');
  };
  for (const node of nodes) visit(node);
  return [words.join(''), ...apart].join('\n');
}

const UNSEEN = new Set(
  'script style head template noscript title meta link xml colgroup col svg math iframe object audio video canvas select datalist'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'menu dir hgroup search listing xmp address article aside blockquote br body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr img input legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul multicol noframes optgroup option pull-quote captioned voice'.split(
    ' ',
  ),
);

export function isBlock(node: Nodes | undefined): boolean {
  return isElement(node) && BLOCKS.has(node.tagName) && !['br', 'img', 'input'].includes(node.tagName);
}

/** Numbers of lists and calls of notes are shown by the dialect itself. */
export function markAs(node: Element): void {
  node.properties.dataMarker = 'true';
}

function isMarker(node: Element): boolean {
  return node.properties.dataMarker === 'true';
}

export function isHidden(node: Element): boolean {
  return (
    node.properties.hidden !== undefined ||
    styleOf(node, 'display') === 'none' ||
    styleOf(node, 'visibility') === 'hidden' ||
    styleOf(node, 'mso-hide') === 'all' ||
    hasClass(node, /^(?:sr-only|screen-reader-text|visually-?hidden|a11y-text)$/)
  );
}
