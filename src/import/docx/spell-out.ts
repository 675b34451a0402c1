// What Word shows and its reader, mammoth, passes over → plain runs and paragraphs: signs of one font, fields, boxes to tick, breaks of a page, drop caps, words drawn.
import { hex } from 'dingbat-to-unicode';
import type { Loss } from '../arrival.ts';
import { oneLine } from '../plain-words.ts';
import { textOf } from './text-of.ts';
import { all, child, childrenOf, isOn, remove, value, within } from './xml.ts';

/** Before anything is counted: no word leaves the document here. */
export function spellOut(document: Document, losses: Loss[]): void {
  for (const sign of all(document, 'w:sym')) become(sign, 'w:t', signOf(sign));
  for (const field of all(document, 'w:fldSimple')) unwrap(field, losses);
  for (const name of ['w:bdo', 'w:dir']) for (const node of all(document, name)) unwrap(node, losses);
  for (const box of all(document, 'w14:checkbox')) remove(box);
  for (const field of all(document, 'w:ffData')) answer(field);
  for (const code of all(document, 'w:instrText'))
    if (/^\s*FORM(?:CHECKBOX|DROPDOWN)\s*$/.test(code.textContent ?? '')) remove(code);
  for (const node of all(document, 'w:cr')) become(node, 'w:br');
  for (const node of all(document, 'w:ptab')) become(node, 'w:tab');
  for (const node of all(document, 'w:ruby')) unfold(node);
  // Two line breaks are the end of a paragraph.
  for (const node of all(document, 'w:br')) {
    if (!/^(?:page|column)$/.test(value(node, 'w:type'))) continue;
    node.removeAttribute('w:type');
    node.parentNode?.insertBefore(node.cloneNode(true), node);
  }
  for (const node of all(document, 'w:framePr')) if (/drop|margin/.test(value(node, 'w:dropCap'))) joinDropCap(node);
  for (const node of all(document, 'wp:anchor')) setAtEnd(node);
  setDrawnWords(document, losses);
}

/** A picture that floats stands in no word, wherever in one Word has tied it. */
function setAtEnd(anchor: Element): void {
  const [drawing, paragraph] = [innermost(anchor, 'w:drawing'), innermost(anchor, 'w:p')];
  if (!drawing || !paragraph || within(anchor, 'mc:AlternateContent', 'w:del', 'w:moveFrom')) return;
  const run = paragraph.ownerDocument.createElement('w:r');
  run.appendChild(drawing);
  paragraph.appendChild(run);
}

/** Blocks that stand in a drawing follow the paragraph that holds it. */
function setDrawnWords(document: Document, losses: Loss[]): void {
  const last = new Map<Element, Element>();
  const setAfter = (drawn: Element, blocks: readonly Element[]) => {
    const outer = outermost(drawn, 'w:p');
    for (const block of outer ? blocks : []) {
      const before = last.get(outer as Element) ?? (outer as Element);
      before.parentNode?.insertBefore(block, before.nextSibling);
      last.set(outer as Element, block);
    }
    const words = oneLine(blocks.map(textOf).join(''));
    if (words !== '') losses.push({ kind: 'layout', words, place: 'zone de texte' });
  };
  for (const node of all(document, 'v:textpath'))
    if (value(node, 'string').trim() !== '') setAfter(node, [paragraphOf(node, value(node, 'string'))]);
  for (const node of all(document, 'w:txbxContent')) if (!isSaidAgain(node)) setAfter(node, childrenOf(node));
}

/** « ☺ », « → »; a sign that no other font has stays one of that font, and is told further on. */
function signOf(sign: Element): string {
  const code = value(sign, 'w:char').toUpperCase();
  const found = hex(value(sign, 'w:font'), code) ?? hex(value(sign, 'w:font'), code.replace(/^F0(?=..$)/, ''));
  if (found === undefined) return String.fromCodePoint(Number.parseInt(code, 16) || 0xf000);
  return ARROWS[found.string] ?? found.string;
}

/** Arrows that hardly any font draws, as Word types them for « --> » and « <-- ». */
const ARROWS: Record<string, string> = {
  ...{ '🡨': '←', '🡩': '↑', '🡪': '→', '🡫': '↓', '🡸': '←', '🡹': '↑', '🡺': '→', '🡻': '↓' },
  ...{ '🗹': '☑', '🗵': '☒', '🗸': '✓', '🗶': '✗' },
};

function unwrap(node: Element, losses: Loss[]): void {
  const [, address] = /^\s*HYPERLINK\s+"?([^"\s]+)/.exec(value(node, 'w:instr')) ?? [];
  if (address) losses.push({ kind: 'link', words: address });
  for (const held of childrenOf(node)) node.parentNode?.insertBefore(held, node);
  remove(node);
}

/** What a form of Word shows: a box, ticked or not, or what was chosen of a list. Words that were typed are runs already. */
function answer(field: Element): void {
  const box = child(field, 'w:checkBox');
  const list = child(field, 'w:ddList');
  const run = field.parentNode?.parentNode as Element | null | undefined;
  if ((!box && !list) || run?.tagName !== 'w:r') return;
  const isTicked = isOn(child(box, 'w:checked') ?? child(box, 'w:default'));
  const entries = childrenOf(list).filter(({ tagName }) => tagName === 'w:listEntry');
  const chosen = value(entries[Number(value(child(list, 'w:result')) || value(child(list, 'w:default')))]);
  run.appendChild(textElement(field, box ? (isTicked ? '☒' : '☐') : chosen));
  remove(field);
}

/** Letters of China or Japan, and how they are read, in brackets. */
function unfold(ruby: Element): void {
  const run = ruby.parentNode as Element;
  const held = (name: string) => childrenOf(child(ruby, name)).filter(({ tagName }) => tagName === 'w:r');
  const bracket = (sign: string) => {
    const made = run.ownerDocument.createElement('w:r');
    made.appendChild(textElement(ruby, sign));
    return made;
  };
  for (const one of [...held('w:rubyBase'), bracket('('), ...held('w:rt'), bracket(')')])
    run.parentNode?.insertBefore(one, run);
  remove(ruby);
}

/** The first letter of a paragraph, which Word keeps in one of its own. */
function joinDropCap(frame: Element): void {
  const paragraph = frame.parentNode?.parentNode as Element | null | undefined;
  const next = paragraph && nextElement(paragraph);
  if (paragraph?.tagName !== 'w:p' || next?.tagName !== 'w:p') return;
  const first = child(next, 'w:pPr')?.nextSibling ?? next.firstChild;
  for (const run of childrenOf(paragraph)) if (run.tagName !== 'w:pPr') next.insertBefore(run, first);
  remove(paragraph);
}

function nextElement(node: Element): Element | undefined {
  let next = node.nextSibling;
  while (next && next.nodeType !== 1) next = next.nextSibling;
  return (next as Element | null) ?? undefined;
}

/** Words of a drawing that its older form says too. */
function isSaidAgain(box: Element): boolean {
  if (!within(box, 'mc:Choice')) return false;
  const fallback = child(innermost(box, 'mc:AlternateContent'), 'mc:Fallback');
  return fallback !== undefined && all(fallback, 'w:txbxContent').length + all(fallback, 'v:textpath').length > 0;
}

function innermost(node: Element, name: string): Element | undefined {
  let at = node.parentNode as Element | null;
  while (at && at.tagName !== name) at = at.parentNode as Element | null;
  return at ?? undefined;
}

function outermost(node: Element, name: string): Element | undefined {
  let outer: Element | undefined;
  for (let at = innermost(node, name); at; at = innermost(at, name)) outer = at;
  return outer;
}

function paragraphOf(near: Element, words: string): Element {
  const paragraph = near.ownerDocument.createElement('w:p');
  const run = near.ownerDocument.createElement('w:r');
  run.appendChild(textElement(near, words));
  paragraph.appendChild(run);
  return paragraph;
}

function become(node: Element, name: string, words?: string): void {
  const made = words === undefined ? node.ownerDocument.createElement(name) : textElement(node, words);
  node.parentNode?.replaceChild(made, node);
}

function textElement(near: Element, words: string): Element {
  const text = near.ownerDocument.createElement('w:t');
  text.setAttribute('xml:space', 'preserve');
  text.appendChild(near.ownerDocument.createTextNode(words));
  return text;
}
