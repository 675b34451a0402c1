// HTML as editors write it → HTML that says what it is: lists in their items, tables that are tables, figures, quotations set apart.
import type { Element, ElementContent } from 'hast';
import type { Loss } from '../arrival.ts';
import {
  element,
  elementsOf,
  type Holder,
  hasClass,
  isBlock,
  isElement,
  replace,
  said,
  styleOf,
  wordsIn,
} from './nodes.ts';

export function shape(tree: Holder, losses: Loss[]): void {
  for (const { node, parent } of elementsOf(tree)) if (hasClass(node, /^picture-caption$/)) joinCaption(node, parent);
  for (const { node, parent } of elementsOf(tree).reverse()) {
    if (isElement(node, 'menu', 'dir')) node.tagName = 'ul';
    if (isElement(node, 'wbr')) replace(parent, node, []);
    if (isElement(node, 'kbd', 'samp')) node.tagName = 'code';
    if (isElement(node, 'q'))
      replace(parent, node, [{ type: 'text', value: '«\u00A0' }, ...node.children, { type: 'text', value: '\u00A0»' }]);
    if (isElement(node, 'caption')) node.tagName = 'p';
    if (/^(?:o:p|st1:|w:|font$|center$)/.test(node.tagName)) node.tagName = node.tagName === 'center' ? 'div' : 'span';
    if (isElement(node, 'aside', 'details', 'summary', 'fieldset', 'legend')) node.tagName = 'div';
    if (isElement(node, 'ul', 'ol')) node.children = intoItems(node.children);
    if (isElement(node, 'table')) shapeTable(node, parent, losses);
    if (isElement(node, 'figure') || hasClass(node, /^wp-caption$/)) shapeFigure(node, parent);
    if (isElement(node, 'blockquote')) shapeQuote(node, parent);
    if (isElement(node, 'p') && /^(?:mso)?quote|^intensequote/i.test(said(node, 'className').replace(/^Mso/, '')))
      replace(parent, node, [element('blockquote', [{ ...node, properties: {} }])]);
    if (styleOf(node, 'column-count') !== '' || hasClass(node, /^wp-block-columns$/))
      losses.push({ kind: 'layout', words: '', place: 'colonnes' });
  }
}

/** A paragraph in the style of captions, under its picture or above it. */
function joinCaption(caption: Element, parent: Holder): void {
  const around = (parent.children as ElementContent[]).filter((child) => child.type === 'element');
  const index = around.indexOf(caption);
  const isPicture = (node: ElementContent | undefined): node is Element =>
    isElement(node, 'p') &&
    !/\S/.test(wordsIn(node)) &&
    elementsOf(node).filter((held) => held.node.tagName === 'img').length === 1;
  const picture = [around[index - 1], around[index + 1]].find(isPicture);
  const image = picture && elementsOf(picture).find((held) => held.node.tagName === 'img')?.node;
  if (!picture || !image) return;
  replace(parent, picture, [element('captioned', [element('p', caption.children)], image.properties)]);
  replace(parent, caption, []);
}

/** Lists that stand right in a list are of the item before them. */
function intoItems(children: readonly ElementContent[]): ElementContent[] {
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

/** One column, one cell, blocks and tables in cells: a table that lays out a page is its cells, in order. */
function shapeTable(table: Element, parent: Holder, losses: Loss[]): void {
  const rows = ownRows(table);
  const cells = rows.map((row) => row.children.filter((child): child is Element => isElement(child, 'td', 'th')));
  const isLayout =
    Math.max(0, ...cells.map((row) => row.length)) < 2 ||
    cells
      .flat()
      .some((cell) =>
        elementsOf(cell).some(({ node }) =>
          isElement(node, 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'figure', 'hr', 'table'),
        ),
      );
  const captions = elementsOf(table)
    .filter(({ node, parent: holder }) => node.tagName === 'p' && holder === table)
    .map(({ node }) => node);
  if (isLayout) {
    losses.push({
      kind: cells.flat().length > 1 ? 'table' : 'layout',
      words: wordsIn(table).replace(/\s+/g, ' ').trim().slice(0, 300),
    });
    replace(parent, table, [...captions, ...cells.flat().map((cell) => element('div', cell.children))]);
    return;
  }
  if (
    cells
      .flat()
      .some(
        (cell) =>
          /^[2-9]|\d\d/.test(said(cell, 'colSpan') + said(cell, 'rowSpan')) || cell.children.filter(isBlock).length > 1,
      )
  )
    losses.push({ kind: 'table', words: wordsIn(table).replace(/\s+/g, ' ').trim().slice(0, 300) });
  for (const cell of cells[0] ?? []) cell.tagName = 'th';
  // Words of two paragraphs of a cell stay apart.
  for (const cell of cells.flat())
    for (const { node, parent: holder } of elementsOf(cell))
      if (isBlock(node) || node.tagName === 'br')
        replace(holder, node, [...node.children, { type: 'text', value: ' ' }]);
  replace(parent, table, [...captions, element('table', rows)]);
}

/** Not those of a table in a cell. */
function ownRows(holder: Element): Element[] {
  return holder.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? ownRows(child) : [];
  });
}

/** A picture and its caption. What else stands in a figure is itself, and the caption a paragraph after it. */
function shapeFigure(figure: Element, parent: Holder): void {
  const held = elementsOf(figure).map(({ node }) => node);
  const pictures = held.filter(({ tagName }) => tagName === 'img');
  const captions = held.filter(
    (node) => node.tagName === 'figcaption' || hasClass(node, /^(?:wp-caption-text|image-caption|imageCaption)$/),
  );
  const words = captions
    .flatMap((caption) => caption.children)
    .filter((child) => child.type !== 'text' || /\S/.test(child.value));
  if (hasClass(figure, /^wp-block-pullquote$/)) {
    replace(parent, figure, [element('pull-quote', figure.children)]);
    return;
  }
  const isPlain =
    pictures.length > 0 && !held.some(({ tagName }) => /^(?:table|blockquote|pre|ul|ol|h\d)$/.test(tagName));
  if (!isPlain || pictures.length > 1 || words.length === 0 || hasClass(figure, /kg-bookmark|kg-product/)) {
    for (const caption of captions) caption.tagName = 'p';
    figure.tagName = 'div';
    return;
  }
  replace(parent, figure, [element('captioned', words, pictures[0]?.properties ?? {})]);
}

/** A sentence that its page sets apart, with its voice. */
function shapeQuote(quote: Element, parent: Holder): void {
  const isHeld = parent.type === 'element' && hasClass(parent, /^wp-block-pullquote$/);
  const isPull = isHeld || hasClass(quote, /pullquote|kg-blockquote-alt/);
  if (isPull && !isHeld) quote.tagName = 'pull-quote';
  // Its voice stands on a line of its own.
  for (const { node } of elementsOf(quote))
    if (isElement(node, 'cite', 'footer')) node.tagName = isPull ? 'voice' : 'p';
}
