// Calls of notes and the notes that answer them, in every software's own way: two links that lead to each other.
import type { Element, ElementContent, Nodes, Text } from 'hast';
import type { Loss } from '../arrival.ts';
import {
  element,
  elementsOf,
  type Holder,
  isElement,
  isNamed,
  markAs,
  remove,
  replace,
  said,
  wordsIn,
} from './nodes.ts';

interface Note {
  call: Element;
  /** What holds the words of the note. */
  held: Element;
  /** Links from the note back to its call. */
  backs: Element[];
  isComment: boolean;
}

/** Notes found, in the order of their calls; what shows their numbers is not of the words any more. */
export function findNotes(tree: Holder): Note[] {
  const all = elementsOf(tree);
  const links = all.filter(({ node }) => node.tagName === 'a' && anchorOf(node) !== '');
  if (links.length === 0) return [];
  const parents = new Map<Nodes, Holder>(all.map(({ node, parent }) => [node, parent]));
  const order = new Map<Nodes, number>(all.map(({ node }, index) => [node, index]));
  const named = new Map<string, Element>();
  for (const { node } of all) for (const id of namesOf(node)) if (!named.has(id)) named.set(id, node);
  const pairs = links.flatMap(({ node: call }): { call: Element; target: Element }[] => {
    const target = named.get(anchorOf(call));
    const isShort = wordsIn(call).trim().length <= 8;
    return target &&
      isShort &&
      (order.get(target) ?? 0) > (order.get(call) ?? 0) &&
      (leadsBack(target, call, parents) || isNumberedAs(target, call, parents))
      ? [{ call, target }]
      : [];
  });
  for (const { call, target } of pairs) takeTypedCall(call, target);
  const stops = new Set<Nodes>(pairs.flatMap(({ call, target }) => [call, target]));
  const within = new Map<Nodes, number>();
  for (const stop of stops)
    for (let at = parents.get(stop); at; at = parents.get(at)) within.set(at, (within.get(at) ?? 0) + 1);
  const notes = pairs.map(({ call, target }): Note => {
    const held = heldBy(target, parents, within);
    const backs = elementsOf(held).flatMap(({ node }) =>
      node.tagName === 'a' && isBackTo(node, call, parents) ? [node] : [],
    );
    if (target.tagName === 'a' && !backs.includes(target)) backs.push(target);
    return { call, held, backs, isComment: /cmnt|comment/i.test(anchorOf(call)) };
  });
  for (const { call, backs } of notes) for (const node of [call, ...backs]) markAs(node);
  return notes;
}

/** Calls and notes become elements of their own, which the dialect knows; comments are told and left out. */
export function placeNotes(tree: Holder, notes: readonly Note[], losses: Loss[]): void {
  const written: Element[] = [];
  const numbers = new Map<Element, number>();
  const parents = new Map<Nodes, Holder>(elementsOf(tree).map(({ node, parent }) => [node, parent]));
  for (const { call, held, backs, isComment } of notes) {
    const known = numbers.get(held);
    const number = known ?? numbers.size + 1;
    if (!isComment) numbers.set(held, number);
    const outer = soleHolder(call, parents);
    const holder = parents.get(outer);
    if (holder) replace(holder, outer, isComment ? [] : [element('note-call', [], { number })]);
    if (known !== undefined) continue;
    for (const back of backs) {
      const mark = soleHolder(back, parents);
      const around = mark === held ? undefined : parents.get(mark);
      if (around) replace(around, mark, []);
    }
    const place = parents.get(held);
    if (place) remove(place, held);
    if (isComment) losses.push({ kind: 'comment', words: wordsIn(held).trim() });
    else written.push(element('note', withoutLead(held), { number }));
  }
  if (notes.length > 0) removeEmpty(tree);
  (tree.children as ElementContent[]).push(...written);
}

function anchorOf(node: Element): string {
  const [, id = ''] = /^[^#]*#(.+)$/.exec(said(node, 'href')) ?? [];
  return id;
}

function namesOf(node: Element): string[] {
  return [said(node, 'id'), said(node, 'name')]
    .filter((id) => id !== '')
    .map((id) => id.replace(/^user-content-(?=fn)/, 'user-content-'));
}

function leadsBack(target: Element, call: Element, parents: ReadonlyMap<Nodes, Holder>): boolean {
  if (
    /noteref|footnote-ref/.test(`${said(call, 'epubType')} ${said(call, 'role')} ${said(call, 'className')}`) ||
    call.properties.dataFootnoteRef !== undefined
  )
    return true;
  if (isElement(target, 'a') && isBackTo(target, call, parents)) return true;
  return elementsOf(target).some(({ node }) => node.tagName === 'a' && isBackTo(node, call, parents));
}

/** « <sup><a href=#n1>1</a></sup> » and « <p id=n1>1. … »: nothing leads back, and the number says it. */
function isNumberedAs(target: Element, call: Element, parents: ReadonlyMap<Nodes, Holder>): boolean {
  const [number] = /\d+/.exec(wordsIn(call)) ?? [];
  const isRaised = isElement(parents.get(call), 'sup') || elementsOf(call).some(({ node }) => node.tagName === 'sup');
  return (
    number !== undefined &&
    isRaised &&
    isElement(target, 'p', 'li', 'div') &&
    new RegExp(`^\\s*[[(]?${number}(?!\\d)`).test(wordsIn(target))
  );
}

/** The number that is typed before a note is shown by the dialect itself. */
function takeTypedCall(call: Element, target: Element): void {
  const [number] = /\d+/.exec(wordsIn(call)) ?? [];
  const first = target.children.find((child) => child.type === 'text' && /\S/.test(child.value));
  if (number === undefined || !isNamed(target, 'p', 'li', 'div') || first?.type !== 'text') return;
  if (target.children.indexOf(first) === 0)
    first.value = first.value.replace(new RegExp(`^\\s*[[(]?${number}(?!\\d)[\\]).:]*\\s*`), '');
}

/** By the name of the call, of what it holds, or of the raised letters around it. */
function isBackTo(link: Element, call: Element, parents: ReadonlyMap<Nodes, Holder>): boolean {
  const id = anchorOf(link);
  if (id === '') return false;
  const above: Element[] = [];
  for (let at = parents.get(call); isElement(at, 'sup', 'span', 'b', 'i') && above.length < 4; at = parents.get(at))
    above.push(at);
  return [call, ...above, ...elementsOf(call).map(({ node }) => node)].some((node) => namesOf(node).includes(id));
}

/** The block of the target, and what holds it as long as it holds nothing of another note or of the text. @param within how many calls and notes each part holds */
function heldBy(target: Element, parents: ReadonlyMap<Nodes, Holder>, within: ReadonlyMap<Nodes, number>): Element {
  let held = target;
  for (;;) {
    const above = parents.get(held);
    if (!isElement(above) || isElement(above, 'body', 'html', 'article', 'main')) return held;
    const isInline = isElement(held, 'a', 'sup', 'span', 'b', 'i', 'em', 'strong', 'u', 'font');
    // The target itself is one.
    const others = (within.get(above) ?? 0) > 1;
    if (!isInline && (others || isElement(above, 'ol', 'ul') || isElement(held, 'li'))) return held;
    held = above;
  }
}

/** The raised letters and spans that hold a mark and nothing else. */
function soleHolder(node: Element, parents: ReadonlyMap<Nodes, Holder>): Element {
  let outer = node;
  for (
    let above = parents.get(outer);
    isElement(above, 'sup', 'span', 'b', 'i', 'font', 'strong', 'em');
    above = parents.get(outer)
  ) {
    const others = above.children.filter(
      (child) =>
        child !== outer && !(child.type === 'comment' || (child.type === 'text' && !/[^\s[\]()]/.test(child.value))),
    );
    if (others.length > 0) break;
    outer = above;
  }
  return outer;
}

/** A note starts with its first word. */
function withoutLead(held: Element): ElementContent[] {
  for (const { node, parent } of elementsOf(held)) if (isNamed(node, 'hr')) replace(parent, node, []);
  const first = textsIn(held).find(({ value }) => /\S/.test(value));
  if (first) first.value = first.value.replace(/^[\s\u00A0]+/, '');
  return isNamed(held, 'p') ? [held] : held.children;
}

/** In the order in which they are read. */
function textsIn({ children }: Element): Text[] {
  return children.flatMap((child) => (child.type === 'text' ? [child] : isElement(child) ? textsIn(child) : []));
}

/** The lists, rules and headings that held notes alone. */
function removeEmpty(tree: Holder): void {
  for (const { node, parent } of elementsOf(tree).reverse()) {
    if (
      isElement(node, 'ol', 'ul', 'section', 'div', 'aside', 'footer', 'li', 'p') &&
      !/\S/.test(wordsIn(node)) &&
      elementsOf(node).every(({ node: held }) => !KEPT.has(held.tagName))
    )
      remove(parent, node);
  }
}

const KEPT = new Set([
  'img',
  'note-call',
  'note',
  'table',
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'svg',
  'math',
  'input',
  'br',
]);
