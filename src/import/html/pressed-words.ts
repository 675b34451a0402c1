// Words of a text that open something when they are pressed → words of the text. What only serves to press stays a button.
import type { Element } from 'hast';
import { isButtonLabel } from '../text/network/buttons.ts';
import { elementsOf, type Holder, isElement, said, wordsIn } from './nodes.ts';

/** Before buttons leave: a heading that folds, a word of a sentence, a link drawn as a button are none. */
export function keepPressedWords(text: Holder): void {
  const visit = (holder: Holder, block: Holder): void => {
    for (const node of holder.children) {
      if (node.type !== 'element') continue;
      if (said(node, 'role') === 'button' && isOfText(node, holder, block)) node.properties.role = undefined;
      visit(node, BLOCKS.has(node.tagName) ? node : block);
    }
  };
  visit(text, text);
}

function isOfText(node: Element, holder: Holder, block: Holder): boolean {
  const words = wordsIn(node).trim();
  if (isElement(block as Element, ...HEADINGS)) return true;
  if (elementsOf({ type: 'root', children: [node] }).some((held) => HEADINGS.includes(held.node.tagName))) return true;
  if (isButtonLabel(words)) return false;
  if (isElement(node, 'a') && /^(?:https?:|mailto:|\/)/.test(said(node, 'href'))) return true;
  if (!isElement(node, 'a', 'abbr', 'b', 'em', 'i', 'mark', 'span', 'strong', 'u')) return false;
  if (holder.children.some((child) => child.type === 'text' && /\p{L}/u.test(child.value))) return true;
  return isElement(block as Element, 'p', 'li', 'dd', 'dt', 'td') && wordsIn(block).trim() !== words;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = new Set([...HEADINGS, 'p', 'li', 'dd', 'dt', 'td', 'div', 'section', 'article', 'blockquote', 'figure']);
