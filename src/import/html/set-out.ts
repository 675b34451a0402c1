// Where blocks of a page stand on their line, in the middle, to the right or further in: no story keeps it; it is told.
import type { Element } from 'hast';
import type { Loss } from '../arrival.ts';
import { oneLine } from '../plain-words.ts';
import { type Holder, hasClass, isBlock, isElement, said, styleOf, wordsIn } from './nodes.ts';

/** Blocks in a row that stand alike are told together. Titles, cells and captions stand as they do by themselves. */
export function tellSetOut(tree: Holder, losses: Loss[]): void {
  const runs: { place: string; words: string[] }[] = [];
  let last: { place: string; words: string[] } | undefined;
  const visit = (holder: Holder, place: string | undefined): void => {
    for (const node of holder.children) {
      if (!isElement(node) || OWN_PLACE.test(node.tagName)) continue;
      const own = placeOf(node) ?? place;
      if (node.children.some((child) => isBlock(child) || isElement(child, 'body', 'center'))) {
        visit(node, own);
        continue;
      }
      if (!isBlock(node)) continue;
      const words = oneLine(wordsIn(node));
      if (!/[\p{L}\p{N}]/u.test(words)) continue;
      if (own !== last?.place) {
        last = own === undefined ? undefined : { place: own, words: [] };
        if (last) runs.push(last);
      }
      last?.words.push(words);
    }
  };
  visit(tree, undefined);
  for (const { place, words } of runs.slice(0, MOST)) {
    const isMore = words.length > SHOWN;
    const shown = [...words.slice(0, SHOWN), ...(isMore ? ['…'] : [])].join('\n');
    losses.push({ kind: 'look', words: shown, place: isMore ? `${place}, ${words.length} lignes` : place });
  }
}

const SHOWN = 3;
const MOST = 50;
const OWN_PLACE =
  /^(?:h[1-6]|table|figure|figcaption|li|ul|ol|dl|pre|captioned|pull-quote|note|head|script|style|caption)$/;

function placeOf(node: Element): string | undefined {
  const align = styleOf(node, 'text-align') || said(node, 'align').toLowerCase();
  if (node.tagName === 'center' || align === 'center' || hasClass(node, /^has-text-align-center$/)) return 'centré';
  if (align === 'right' || align === 'end' || hasClass(node, /^has-text-align-right$/)) return 'à droite';
  return undefined;
}
