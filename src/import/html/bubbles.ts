// What a browser shows over words that somebody points at: no text of the dialect holds it, and it may say what no other word does.
import type { Loss } from '../arrival.ts';
import { oneLine } from '../plain-words.ts';
import { elementsOf, type Holder, isElement, said, wordsIn } from './nodes.ts';

/** The words of each, told as hidden. */
export function takeBubbles(tree: Holder, losses: Loss[]): string {
  const found: string[] = [];
  for (const { node } of elementsOf(tree)) {
    const words = said(node, 'title').trim();
    if (!/[\p{L}\p{N}]/u.test(words) || !isElement(node, 'abbr', 'acronym', 'dfn', 'a', 'img')) continue;
    const own = node.tagName === 'img' ? said(node, 'alt') : wordsIn(node);
    if (oneLine(own) === words || NAME.test(words)) continue;
    found.push(words);
  }
  // A menu of a site says the same of each of its pages.
  const all = [...new Set(found)].slice(0, MOST);
  losses.push(...all.map((words): Loss => ({ kind: 'hidden', words })));
  return all.join('\n');
}

const MOST = 100;

/** Mails name each picture so. */
const NAME = /^\S+\.(?:png|jpe?g|gif|webp|svg)$/i;
