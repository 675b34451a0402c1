// A document of Word before it is read: what no story holds leaves it and is told.
import type { Loss, LossKind } from '../arrival.ts';
import { oneLine } from '../plain-words.ts';
import { tellSetOut } from './set-out.ts';
import { textOf } from './text-of.ts';
import { all, child, childrenOf, isOn, remove, value, within } from './xml.ts';

/** @returns the words that left */
export function prepare(document: Document, losses: Loss[]): string[] {
  const left: string[] = [];
  let looks = 0;
  const tell = (kind: LossKind, words: string, place?: string) => {
    if (kind === 'look' && ++looks > MOST) return;
    losses.push({ kind, words: oneLine(words), ...(place && { place }) });
  };
  const leave = (node: Element, kind: LossKind, place?: string) => {
    const words = textOf(node);
    if (/\S/.test(words)) tell(kind, words, place);
    left.push(words);
    takeOut(node);
  };
  for (const node of all(document, 'w:tr')) if (child(child(node, 'w:trPr'), 'w:del')) leave(node, 'deleted');
  for (const name of ['w:del', 'w:moveFrom']) for (const node of all(document, name)) leave(node, 'deleted');
  for (const node of all(document, 'w:r')) if (isOn(child(child(node, 'w:rPr'), 'w:vanish'))) leave(node, 'hidden');
  for (const node of all(document, 'w:sdt'))
    if (/table of contents/i.test(value(all(node, 'w:docPartGallery')[0]))) leave(node, 'page', 'table des matières');
  for (const node of all(document, 'w:p'))
    if (/^(?:TOC|TM)\d/i.test(value(child(child(node, 'w:pPr'), 'w:pStyle'))))
      leave(node, 'page', 'table des matières');
  for (const node of [...all(document, 'm:oMathPara'), ...all(document, 'm:oMath')])
    if (node.parentNode) leave(node, 'formula');
  // Charts and diagrams are told with their own parts.
  for (const _ of all(document, 'w:object')) tell('embed', '', 'objet');
  for (const node of all(document, 'w:cols')) if (Number(value(node, 'w:num')) > 1) tell('layout', '', 'colonnes');
  for (const node of all(document, 'w:p')) tellLooks(node, tell);
  tellSetOut(document, losses);
  if (looks > MOST) losses.push({ kind: 'look', words: '', place: `+${looks - MOST}` });
  return left;
}

/** What is kept of them says enough. */
const MOST = 500;

function takeOut(node: Element): void {
  // A paragraph of a cell stays, without its words.
  if (node.tagName === 'w:p' && (node.parentNode as Element | null)?.tagName === 'w:tc')
    for (const run of childrenOf(node)) remove(run);
  else remove(node);
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
      isOn(child(set, 'w:caps')) ||
      isOn(child(set, 'w:smallCaps')) ||
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
