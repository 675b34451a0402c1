// Paragraphs that word processors number by themselves → lists, nested and started as their numbers say.
import type { Element, ElementContent, Text } from 'hast';
import type { Loss } from '../arrival.ts';
import {
  element,
  elementsOf,
  type Holder,
  hasClass,
  isElement,
  markAs,
  replace,
  said,
  styleOf,
  wordsIn,
} from './nodes.ts';

interface Numbered {
  node: Element;
  /** From 1. */
  level: number;
  ordered: boolean;
  number: number;
  /** As it was shown: « 1. », « b) », « · ». */
  shown: string;
}

/** Finds what shows the number of each paragraph, so that it is not taken for words. */
export function markListNumbers(tree: Holder): void {
  takeApart(tree);
  for (const { node } of elementsOf(tree)) {
    if (isElement(node, 'p') && hasClass(node, /^MsoListParagraph/) && !MSO.test(said(node, 'style')))
      takeTypedNumber(node);
    if (!isNumbered(node)) continue;
    for (const { node: part } of elementsOf(node)) if (/mso-list:\s*ignore/i.test(said(part, 'style'))) markAs(part);
  }
}

/** Items that stand in lists of their own become paragraphs that are numbered, beside those of the boxes around. */
function takeApart(tree: Holder): void {
  const all = elementsOf(tree);
  const parents = new Map(all.map(({ node, parent }) => [node, parent]));
  for (const { node, parent } of all) {
    const items = isElement(node, 'ul', 'ol') ? apartItems(node) : [];
    if (items.length === 0) continue;
    const box = parent.type === 'element' && parent.children.every((child) => child === node || isBlank(child));
    const outer = box ? parents.get(parent) : undefined;
    if (outer) replace(outer, parent, items);
    else replace(parent, node, items);
  }
}

/**
 * Word in a browser gives each item a list of its own in a box of its own, and how deep it stands as a number:
 * https://github.com/microsoft/roosterjs/pull/2340. None where it is a list like others.
 */
function apartItems(list: Element): Element[] {
  const items = list.children.filter((child) => isElement(child, 'li'));
  const levels = items.map((item) => said(item, 'dataAriaLevel') || levelInDocs(list));
  if (items.length === 0 || levels.includes('')) return [];
  const start = Number.parseInt(said(list, 'start'), 10) || 1;
  const isLettered = /alpha|latin|roman/.test(styleOf(list, 'list-style-type'));
  return items.map((item, index) => {
    const sort = list.tagName === 'ol' ? 'o' : 'u';
    const shown = isLettered ? 'a.' : `${start + index}.`;
    const [only, other] = item.children.filter((child) => child.type !== 'text' || /\S/.test(child.value));
    const words = isElement(only, 'p') && other === undefined ? only.children : item.children;
    return element('div', words, { dataNumbered: `${levels[index]} ${sort} ${start + index} ${shown}` });
  });
}

/** Google Docs saves a list in a list beside it: `lst-kix_x7abc1-2` is the third level of one. */
function levelInDocs(list: Element): string {
  const [, level] = /(?:^| )lst-kix_\S+-(\d)(?= |$)/.exec(said(list, 'className')) ?? [];
  return level === undefined ? '' : String(Number(level) + 1);
}

function isBlank(node: Holder['children'][number]): boolean {
  return node.type === 'comment' || (node.type === 'text' && !/\S/.test(node.value));
}

/** Mails keep Word's classes and lose the rest: the number is then the first words, with the gap after it. */
function takeTypedNumber(node: Element): void {
  const [, lead = '', shown = ''] = /^([\s\u00A0]*(\S{1,6})[\s\u00A0]{2,})\S/u.exec(wordsIn(node)) ?? [];
  const number = numberIn(shown);
  if (shown === '' || (number === undefined && !/^[·•o§▪\uF0B7\uF0A7-]$/u.test(shown))) return;
  // `wordsIn` sets a line before a block.
  let left = lead.replace(/^\n/, '').length;
  for (const text of textsOf(node)) {
    const taken = Math.min(left, text.value.length);
    text.value = text.value.slice(taken);
    left -= taken;
  }
  const margin = Number.parseFloat(/margin-left:\s*([\d.]+)pt/i.exec(said(node, 'style'))?.[1] ?? '36');
  const level = Math.min(9, Math.max(1, Math.round(margin / 36)));
  node.properties.dataNumbered = `${level} ${number === undefined ? 'u' : 'o'} ${number ?? 0} ${shown}`;
}

function textsOf(node: Element): Text[] {
  return node.children.flatMap((child) =>
    child.type === 'text' ? [child] : child.type === 'element' ? textsOf(child) : [],
  );
}

/** Runs of numbered paragraphs become lists, in place. */
export function buildLists(tree: Holder, losses: Loss[]): void {
  const holders = new Set(
    elementsOf(tree)
      .filter(({ node }) => isNumbered(node))
      .map(({ parent }) => parent),
  );
  for (const holder of holders) holder.children = withLists(holder.children as ElementContent[], losses);
}

/** A heading that is numbered stays a heading, a real item an item. */
function isNumbered(node: Element): boolean {
  return isElement(node, 'p', 'div') && (MSO.test(said(node, 'style')) || said(node, 'dataNumbered') !== '');
}

const MSO = /mso-list:\s*l\d+\s+level(\d+)/i;

function withLists(children: readonly ElementContent[], losses: Loss[]): ElementContent[] {
  const out: ElementContent[] = [];
  let run = new Lists();
  for (const child of children) {
    const numbered = isElement(child) && isNumbered(child) ? numberedOf(child) : undefined;
    if (numbered) {
      run.add(numbered, losses);
      continue;
    }
    if (run.roots.length > 0 && (child.type === 'comment' || (child.type === 'text' && !/\S/.test(child.value))))
      continue;
    out.push(...run.roots, child);
    run = new Lists();
  }
  return [...out, ...run.roots];
}

/** Lists that are open, one within the other. */
class Lists {
  readonly roots: Element[] = [];
  #open: { list: Element; level: number; ordered: boolean; next: number }[] = [];

  add(item: Numbered, losses: Loss[]): void {
    while ((this.#open.at(-1)?.level ?? 0) > item.level) this.#open.pop();
    const last = this.#open.at(-1);
    const goesOn =
      last?.level === item.level && last.ordered === item.ordered && (!item.ordered || last.next === item.number);
    if (last?.level === item.level && !goesOn) this.#open.pop();
    const list = goesOn && last ? last : this.#start(item, losses);
    list.next = item.number + 1;
    list.list.children.push(element('li', [element('p', item.node.children)]));
  }

  #start({ level, ordered, number, shown }: Numbered, losses: Loss[]) {
    const list = element(ordered ? 'ol' : 'ul', [], ordered && number !== 1 ? { start: number } : {});
    const holder = this.#open.at(-1)?.list.children.at(-1);
    if (isElement(holder)) holder.children.push(list);
    else this.roots.push(list);
    if (ordered && !/\d/.test(shown)) losses.push({ kind: 'look', words: shown, place: 'liste' });
    const open = { list, level, ordered, next: number };
    this.#open.push(open);
    return open;
  }
}

function numberedOf(node: Element): Numbered {
  const given = said(node, 'dataNumbered');
  if (given) {
    const [level, sort, number, shown = ''] = given.split(' ');
    return { node, level: Number(level), ordered: sort === 'o', number: Number(number), shown };
  }
  const level = Number(MSO.exec(said(node, 'style'))?.[1] ?? 1);
  const marker = elementsOf(node).find(({ node: part }) => /mso-list:\s*ignore/i.test(said(part, 'style')))?.node;
  const shown = marker ? wordsIn(...marker.children).replace(/[\s\u00A0]+/g, '') : '';
  for (const { node: part, parent } of elementsOf(node))
    if (part === marker) parent.children = parent.children.filter((one) => one !== part);
  const number = numberIn(shown);
  return { node, level, ordered: number !== undefined, number: number ?? 0, shown };
}

/** « 3. », « 2.1.4 », « c) », « iv. », « (2) »: the number of the last of them. A circle of Word is an « o » without a sign. */
function numberIn(shown: string): number | undefined {
  const [, word = ''] = /^\(?(?:\d+\.)*(\d+|[a-z]{1,5})(?:[.):°\]-]|\/)*$/i.exec(shown) ?? [];
  if (word === '' || /^o$/.test(shown)) return undefined;
  if (/^\d/.test(word)) return Number(word);
  if (/[.):]/.test(shown) === false) return undefined;
  const roman = romanOf(word.toLowerCase());
  // « i. » starts a list of Roman numbers far more often than it follows « h. ».
  if (roman !== undefined && (word.length > 1 || /[ivx]/i.test(word))) return roman;
  return word.length === 1 ? word.toLowerCase().charCodeAt(0) - 96 : undefined;
}

function romanOf(word: string): number | undefined {
  if (!/^(?:x{0,3})(?:ix|iv|v?i{0,3})$/.test(word) || word === '') return undefined;
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  return [...word].reduce((sum, letter, index) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[word[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
