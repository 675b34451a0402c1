// Where blocks of a page stand on their line, in the middle, to the right or further in: no story keeps it; it is told.
import type { Element } from 'hast';
import type { Loss } from '../arrival.ts';
import { oneLine } from '../plain-words.ts';
import { type StandingLine, tellStanding } from '../set-out.ts';
import { type Holder, hasClass, isBlock, isElement, said, styleOf, wordsIn } from './nodes.ts';

/** Titles, cells and captions stand as they do by themselves. */
export function tellSetOut(tree: Holder, losses: Loss[]): void {
  tellStanding(linesIn(tree, undefined), losses, MOST);
}

function linesIn(holder: Holder, place: string | undefined): StandingLine[] {
  return holder.children.flatMap((node): StandingLine[] => {
    if (!isElement(node) || OWN_PLACE.test(node.tagName)) return [];
    const own = placeOf(node) ?? place;
    if (node.children.some((child) => isBlock(child) || isElement(child, 'body', 'center'))) return linesIn(node, own);
    const words = isBlock(node) ? oneLine(wordsIn(node)) : '';
    return /[\p{L}\p{N}]/u.test(words) ? [{ place: own, words: [words] }] : [];
  });
}

const MOST = 50;
const OWN_PLACE =
  /^(?:h[1-6]|table|figure|figcaption|li|ul|ol|dl|pre|captioned|pull-quote|note|head|script|style|caption)$/;

function placeOf(node: Element): string | undefined {
  const align = styleOf(node, 'text-align') || said(node, 'align').toLowerCase();
  if (node.tagName === 'center' || align === 'center' || hasClass(node, /^has-text-align-center$/)) return 'centré';
  if (align === 'right' || align === 'end' || hasClass(node, /^has-text-align-right$/)) return 'à droite';
  return undefined;
}
