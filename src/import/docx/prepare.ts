// A document of Word before it is read: its numbers are written down, what no story holds leaves it and is told.
import type { Loss, LossKind } from '../arrival.ts';
import type { Numbering } from './numbering.ts';
import { all, child, childrenOf, remove, value, within } from './xml.ts';

/** Before the first word of a numbered paragraph: level, sort, number, what was shown. No text holds these characters. */
export const NUMBER_OPEN = '\u{F0000}';
export const NUMBER_CLOSE = '\u{F0001}';

/** @param headings ids of the styles whose numbers are of a plan, not of a list */
export function prepare(document: Document, numbering: Numbering, headings: ReadonlySet<string>, losses: Loss[]): void {
  const tell = (kind: LossKind, words: string, place?: string) => {
    if (losses.length < MOST) losses.push({ kind, words: words.replace(/\s+/g, ' ').trim(), ...(place && { place }) });
  };
  for (const name of ['w:del', 'w:moveFrom'])
    for (const node of all(document, name)) leave(node, (words) => tell('deleted', words));
  for (const node of all(document, 'w:r'))
    if (isOn(child(child(node, 'w:rPr'), 'w:vanish'))) leave(node, (words) => tell('hidden', words));
  for (const node of all(document, 'w:sdt'))
    if (/table of contents/i.test(value(all(node, 'w:docPartGallery')[0])))
      leave(node, (words) => tell('page', words, 'table des matières'));
  for (const node of all(document, 'w:p'))
    if (/^(?:TOC|TM)\d/i.test(value(child(child(node, 'w:pPr'), 'w:pStyle'))))
      leave(node, (words) => tell('page', words, 'table des matières'));
  for (const node of [...all(document, 'm:oMathPara'), ...all(document, 'm:oMath')])
    if (node.parentNode) leave(node, (words) => tell('formula', words));
  for (const node of [...all(document, 'w:object'), ...all(document, 'c:chart'), ...all(document, 'dgm:relIds')])
    tell('embed', '', node.tagName === 'w:object' ? 'objet' : 'graphique');
  for (const node of all(document, 'w:txbxContent'))
    if (!within(node, 'mc:Choice')) tell('layout', textOf(node), 'zone de texte');
  for (const node of all(document, 'w:cols')) if (Number(value(node, 'w:num')) > 1) tell('layout', '', 'colonnes');
  for (const node of all(document, 'w:p')) tellLooks(node, tell);
  for (const node of all(document, 'w:p')) {
    if (within(node, 'mc:Choice')) continue;
    const number = numbering.next(node);
    if (!number || headings.has(value(child(child(node, 'w:pPr'), 'w:pStyle')))) continue;
    write(
      node,
      `${NUMBER_OPEN}${number.level} ${number.ordered ? 'o' : 'u'} ${number.number} ${number.ordered ? number.shown || '1.' : ''}${NUMBER_CLOSE}`,
    );
  }
}

const MOST = 500;

/** What a reader sees of a part, paragraphs apart. */
export function textOf(holder: Document | Element): string {
  const words: string[] = [];
  const visit = (node: Node): void => {
    const name = (node as Element).tagName ?? '';
    if (UNREAD.has(name)) return;
    if (name === 'w:t' || name === 'w:delText' || name === 'm:t') words.push(node.textContent ?? '');
    else if (name === 'w:tab' && (node.parentNode as Element).tagName === 'w:r') words.push(' ');
    else if (name === 'w:br' || name === 'w:cr') words.push('\n');
    else if (name === 'w:noBreakHyphen') words.push('\u2011');
    else for (const one of Array.from(node.childNodes ?? [])) visit(one);
    if (name === 'w:p' || name === 'w:tc') words.push('\n');
  };
  visit(holder);
  return words.join('');
}

const UNREAD = new Set(['mc:Choice', 'w:pPr', 'w:rPr', 'w:instrText', 'w:sectPr', 'w:tblPr', 'wp:docPr']);

function leave(node: Element, tell: (words: string) => void): void {
  const words = textOf(node);
  if (/\S/.test(words)) tell(words);
  // A paragraph of a cell stays, without its words.
  if (node.tagName === 'w:p' && (node.parentNode as Element | null)?.tagName === 'w:tc')
    for (const run of childrenOf(node)) remove(run);
  else remove(node);
}

function isOn(property: Element | undefined): boolean {
  return property !== undefined && !/^(?:0|false|off)$/.test(value(property));
}

function tellLooks(paragraph: Element, tell: (kind: LossKind, words: string) => void): void {
  let words = '';
  const end = () => {
    if (/\S/.test(words)) tell('look', words);
    words = '';
  };
  for (const run of all(paragraph, 'w:r')) {
    const set = child(run, 'w:rPr');
    const under = value(child(set, 'w:u'));
    const light = value(child(set, 'w:highlight'));
    const isLook =
      (under !== '' && under !== 'none' && !within(run, 'w:hyperlink')) ||
      (light !== '' && light !== 'none') ||
      isTint(value(child(set, 'w:color'))) ||
      isTint(value(child(set, 'w:shd'), 'w:fill'));
    if (isLook && !within(run, 'w:hyperlink')) words += textOf(run);
    else end();
  }
  end();
}

function isTint(colour: string): boolean {
  const parts = /^([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
    .exec(colour)
    ?.slice(1)
    .map((pair) => Number.parseInt(pair, 16));
  return parts !== undefined && Math.max(...parts) - Math.min(...parts) > 48;
}

function write(paragraph: Element, words: string): void {
  const { ownerDocument: document } = paragraph;
  const run = document.createElement('w:r');
  const text = document.createElement('w:t');
  text.appendChild(document.createTextNode(words));
  run.appendChild(text);
  const properties = child(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}
