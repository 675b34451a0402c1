// Lists of one point each, side by side, as Notion saves them → the lists that a reader sees.
import type { Element } from 'hast';
import { elementsOf, type Holder, hasClass, isElement, said } from './nodes.ts';

/** Where numbers go on; elsewhere, two lists side by side are two. */
export function joinLists(tree: Holder): void {
  for (const holder of [tree, ...elementsOf(tree).map(({ node }) => node)]) joinIn(holder);
}

function joinIn(holder: Holder): void {
  let last: Element | undefined;
  holder.children = (holder.children as Element['children']).filter((child) => {
    if (child.type === 'comment' || (child.type === 'text' && !/\S/.test(child.value))) return true;
    const list = isElement(child, 'ul', 'ol') ? child : undefined;
    if (list && last && goesOn(last, list)) {
      last.children.push(...list.children);
      return false;
    }
    last = list;
    return true;
  }) as typeof holder.children;
}

function goesOn(last: Element, next: Element): boolean {
  if (!hasClass(next, NOTION) || said(last, 'className') !== said(next, 'className')) return false;
  if (next.tagName === 'ul') return true;
  const count = last.children.filter((child) => isElement(child, 'li')).length;
  return numberOf(next) > 1 && numberOf(next) === numberOf(last) + count;
}

const NOTION = /^(?:bulleted|numbered|to-do)-list$/;

function numberOf(list: Element): number {
  return Number.parseInt(said(list, 'start'), 10) || 1;
}
