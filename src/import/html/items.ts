// Lists as editors write them → lists that hold items alone, each with its box and the lists that are under it.
import type { Element, ElementContent } from 'hast';
import type { Loss } from '../arrival.ts';
import { element, elementsOf, type Holder, isElement, isNamed, replace, said, styleOf } from './nodes.ts';

/** Lists that stand right in a list are of the item before them. */
export function intoItems(children: readonly ElementContent[]): ElementContent[] {
  const items: ElementContent[] = [];
  for (const child of children) {
    const last = items.findLast((one) => isElement(one, 'li'));
    if (isElement(child, 'ul', 'ol') && isElement(last)) last.children.push(child);
    else if (isElement(child, 'ul', 'ol')) items.push(element('li', [child]));
    else if (isElement(child, 'li') || (child.type === 'text' && !/\S/.test(child.value))) items.push(child);
    else intoItem(items, child);
  }
  // An item that holds a list alone, as browsers paste it, goes on with the one before it.
  return items.reduce<ElementContent[]>((kept, item) => {
    const last = kept.findLast((one) => isElement(one, 'li'));
    const own = isElement(item, 'li')
      ? item.children.filter((child) => child.type !== 'text' || /\S/.test(child.value))
      : [];
    if (isElement(last) && own.length > 0 && own.every((child) => isElement(child, 'ul', 'ol')))
      last.children.push(...own);
    else kept.push(item);
    return kept;
  }, []);
}

/** What stands in a list without an item is one, with the words that it goes on with. */
function intoItem(items: ElementContent[], child: ElementContent): void {
  const last = items.at(-1);
  const isOpen = isElement(last) && last.properties.dataMade === 'true';
  if (isOpen) last.children.push(child);
  else items.push(element('li', [child], { dataMade: 'true' }));
}

/** What stands in a list of definitions, and is neither a term nor a definition, is a definition. */
export function shapeDefinitions(list: Element): void {
  list.children = intoDefinitions(list.children);
  if (list.children.length === 0) list.tagName = 'div';
}

function intoDefinitions(children: readonly ElementContent[]): Element[] {
  const parts: Element[] = [];
  let loose: Element | undefined;
  for (const child of children) {
    const own = isElement(child) ? definitionsIn(child) : [];
    if (own.length > 0) {
      parts.push(...own);
      loose = undefined;
    } else if (loose) loose.children.push(child);
    else if (child.type !== 'text' || /\S/.test(child.value)) {
      loose = element('dd', [child]);
      parts.push(loose);
    }
  }
  return parts;
}

function definitionsIn(node: Element): Element[] {
  if (isNamed(node, 'dt', 'dd')) return [node];
  const isGroup = isNamed(node, 'div') && node.children.some((held) => isElement(held, 'dt', 'dd'));
  return isGroup ? intoDefinitions(node.children) : [];
}

/** A box to tick before the first word of an item says whether it is done; elsewhere it is one of a form. */
export function shapeBoxes(tree: Holder, losses: Loss[]): void {
  const kept = new Set<Element>();
  for (const { node, parent } of elementsOf(tree)) {
    const box = isElement(node, 'li') ? leadingBox(node) : undefined;
    if (box) {
      replace(box.parent, box.node, []);
      node.children.unshift(box.node);
      kept.add(box.node);
    }
    if (!isElement(node, 'input') || kept.has(node)) continue;
    replace(parent, node, [{ type: 'text', value: ' ' }]);
    losses.push({ kind: 'control', words: '' });
  }
}

function leadingBox(parent: Element): { node: Element; parent: Element } | undefined {
  const first = parent.children.find((child) => child.type !== 'text' || /\S/.test(child.value));
  if (!isElement(first) || isElement(first, 'ul', 'ol', 'dl', 'table')) return undefined;
  return isElement(first, 'input') ? { node: first, parent } : leadingBox(first);
}

/** A list counts up, by figures, from its first number: another count starts another list, and another look is told. */
export function countedLists(list: Element, losses: Loss[]): Element[] {
  const items = list.children.filter((child) => isElement(child, 'li'));
  const look = SIGNS.get(said(list, 'type')) ?? STYLES.get(listStyle(list) || listStyle(items[0]));
  if (look !== undefined && items.length > 0) losses.push({ kind: 'look', words: look, place: 'liste' });
  const isDown = list.properties.reversed === true;
  const lists: Element[] = [];
  let next = Number.parseInt(said(list, 'start'), 10);
  if (Number.isNaN(next)) next = isDown ? items.length : 1;
  const numbers: number[] = [];
  for (const child of list.children) {
    const own = isElement(child, 'li') ? Number.parseInt(said(child, 'value'), 10) : Number.NaN;
    const number = Number.isNaN(own) ? next : own;
    const last = lists.at(-1);
    if (!last || (!isDown && isElement(child, 'li') && numbers.length > 0 && number !== next && number >= 0))
      lists.push(element('ol', [child], { ...list.properties, start: number }));
    else if (last) {
      if (numbers.length === 0) last.properties.start = number;
      last.children.push(child);
    }
    if (!isElement(child, 'li')) continue;
    numbers.push(number);
    next = number + (isDown ? -1 : 1);
  }
  if (isDown && numbers.length > 1) {
    losses.push({ kind: 'look', words: numbers.join(', ').slice(0, 100), place: 'liste' });
    for (const one of lists) one.properties.start = 1;
  }
  return lists.length > 0 ? lists : [list];
}

function listStyle(node: Element | undefined): string {
  return node ? styleOf(node, 'list-style-type') || styleOf(node, 'list-style') : '';
}

// A page may ask for any look, « constructor » too.
const SIGNS = new Map([...'aAiI'].map((sign) => [sign, `${sign}.`]));
const STYLES = new Map(
  Object.entries({
    ...{ 'lower-alpha': 'a.', 'lower-latin': 'a.', 'upper-alpha': 'A.', 'upper-latin': 'A.' },
    ...{ 'lower-roman': 'i.', 'upper-roman': 'I.' },
  }),
);
