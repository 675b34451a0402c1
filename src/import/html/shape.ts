// HTML as editors write it → HTML that says what it is: lists in their items, tables that are tables, figures, quotations set apart.
import type { Element } from 'hast';
import type { Loss } from '../arrival.ts';
import { lengthInWords, oneLine } from '../plain-words.ts';
import { joinCaption, shapeFigure, shapeQuote } from './figures.ts';
import { countedLists, intoItems, shapeBoxes, shapeDefinitions } from './items.ts';
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
  shapeBoxes(tree, losses);
  for (const { node, parent } of elementsOf(tree)) if (hasClass(node, /^picture-caption$/)) joinCaption(node, parent);
  for (const { node, parent } of elementsOf(tree).reverse()) {
    if (isElement(node, 'menu', 'dir')) node.tagName = 'ul';
    if (isElement(node, 'wbr')) replace(parent, node, []);
    if (isElement(node, 'kbd', 'samp')) node.tagName = 'code';
    if (isElement(node, 'q'))
      replace(parent, node, [{ type: 'text', value: '«\u00A0' }, ...node.children, { type: 'text', value: '\u00A0»' }]);
    if (isElement(node, 'caption')) node.tagName = 'p';
    if (/^(?:o:p|st1:|w:|font$|center$)/.test(node.tagName)) node.tagName = node.tagName === 'center' ? 'div' : 'span';
    if (
      isElement(node, 'aside', 'details', 'summary', 'fieldset', 'legend', 'dialog', 'noframes', 'option', 'optgroup')
    )
      node.tagName = 'div';
    if (isElement(node, 'pre', 'listing', 'plaintext', 'xmp', 'code')) withoutOwn(node);
    if (isElement(node, 'rp', 'noembed')) node.tagName = 'span';
    if (isElement(node, 'ul', 'ol')) node.children = intoItems(node.children);
    if (isElement(node, 'ol')) replace(parent, node, countedLists(node, losses));
    if (isElement(node, 'dl')) shapeDefinitions(node);
    if (isElement(node, 'table')) shapeTable(node, parent, losses);
    if (isElement(node, 'figure') || hasClass(node, /^wp-caption$/)) shapeFigure(node, parent);
    if (isElement(node, 'blockquote')) shapeQuote(node, parent);
    if (isElement(node, 'p') && /^(?:mso)?quote|^intensequote/i.test(said(node, 'className').replace(/^Mso/, '')))
      replace(parent, node, [element('blockquote', [{ ...node, properties: {} }])]);
    if (styleOf(node, 'column-count') !== '' || hasClass(node, /^wp-block-columns$/))
      losses.push({ kind: 'layout', words: '', place: 'colonnes' });
  }
}

/** Bare characters hold no element of the dialect. */
function withoutOwn(verbatim: Element): void {
  for (const { node } of elementsOf(verbatim)) if (isElement(node, 'pull-quote', 'captioned')) node.tagName = 'div';
}

/** One column, one cell, blocks and tables in cells: a table that lays out a page is its cells, in order. */
function shapeTable(table: Element, parent: Holder, losses: Loss[]): void {
  const rows = ownRows(table);
  const cells = rows.map(cellsOf);
  if (holdsSmallTable(cells)) {
    losses.push({ kind: 'table', words: oneLine(wordsIn(table)).slice(0, 300) });
    for (const cell of cells.flat()) setInLine(cell);
  }
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
      words: oneLine(wordsIn(table)).slice(0, 300),
    });
    const held = cells.flat().map((cell) => element('div', cell.children));
    replace(parent, table, [element('div', [...captions, ...held])]);
    return;
  }
  if (
    cells
      .flat()
      .some(
        (cell) =>
          /^[2-9]|\d\d/.test(said(cell, 'colSpan') + said(cell, 'rowSpan')) ||
          cell.children.filter(isBlock).length > 1 ||
          hasLines(cell),
      )
  )
    losses.push({ kind: 'table', words: oneLine(wordsIn(table)).slice(0, 300) });
  const pieces = withTextsOut(rows);
  // Words of two paragraphs of a cell stay apart.
  for (const cell of pieces
    .filter((piece) => piece.tagName === 'table')
    .flatMap(ownRows)
    .flatMap(cellsOf))
    for (const { node, parent: holder } of elementsOf(cell))
      if (isBlock(node) || node.tagName === 'br')
        replace(holder, node, [...node.children, { type: 'text', value: ' ' }]);
  replace(parent, table, [...captions, ...pieces]);
}

/** Rows of as many cells, of which some hold a table too: it is one of figures or names, and lays out no page. */
function holdsSmallTable(cells: readonly Element[][]): boolean {
  const [first = []] = cells;
  const all = cells.flat();
  const holding = all.filter((cell) => elementsOf(cell).some(({ node }) => isElement(node, 'table')));
  const isGrid = cells.length > 1 && first.length > 1 && cells.every((row) => row.length === first.length);
  const isSmall = all.every((cell) => lengthInWords(wordsIn(cell)) <= MOST_IN_CELL);
  return isGrid && isSmall && holding.length > 0 && holding.length * 2 <= all.length;
}

/** The tables of a cell as its words. */
function setInLine(cell: Element): void {
  const apart = { type: 'text' as const, value: ' ' };
  for (const { node, parent } of elementsOf(cell).reverse())
    if (isElement(node, 'table'))
      replace(parent, node, [
        apart,
        ...ownRows(node)
          .flatMap(cellsOf)
          .flatMap((held) => [...held.children, apart]),
      ]);
}

/** A picture, which stands after the table, or words on two lines. */
function hasLines(cell: Element): boolean {
  return elementsOf(cell).some(({ node, parent }) => {
    if (node.tagName === 'img') return true;
    const after = parent.children.slice(parent.children.indexOf(node) + 1);
    return node.tagName === 'br' && after.some((one) => !isElement(one, 'br') && /\S/.test(wordsIn(one)));
  });
}

/** Tables, and between them the cells of rows in which somebody wrote a text of several paragraphs. */
function withTextsOut(rows: readonly Element[]): Element[] {
  const pieces: Element[] = [];
  for (const row of rows) {
    const last = pieces.at(-1);
    if (cellsOf(row).some(holdsText)) pieces.push(...cellsOf(row).map((cell) => element('div', cell.children)));
    else if (last?.tagName === 'table') last.children.push(row);
    else {
      for (const cell of cellsOf(row)) cell.tagName = 'th';
      pieces.push(element('table', [row]));
    }
  }
  return pieces;
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => isElement(child, 'td', 'th'));
}

/** More than an answer. */
function holdsText(cell: Element): boolean {
  return cell.children.filter(isBlock).length > 1 && lengthInWords(wordsIn(cell)) > MOST_IN_CELL;
}

const MOST_IN_CELL = 40;

/** Not those of a table in a cell. */
function ownRows(holder: Element): Element[] {
  return holder.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child];
    return isElement(child, 'thead', 'tbody', 'tfoot') ? ownRows(child) : [];
  });
}
