// Lists as editors write them → lists that hold items alone, each with its box and the lists that are under it.
import type { Element, ElementContent } from 'hast';
import type { Loss } from '../arrival.ts';
import { element, elementsOf, type Holder, isElement, isNamed, replace } from './nodes.ts';

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
