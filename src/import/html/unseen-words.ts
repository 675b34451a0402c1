// Words of a page that are in none of its lines: what was typed into a field, the title of a film, a note between the tags.
import type { Element } from 'hast';
import type { Loss } from '../arrival.ts';
import { oneLine } from '../plain-words.ts';
import { asksOfEditors } from '../wishes.ts';
import { elementsOf, type Holder, said, wordsIn } from './nodes.ts';

/** All that a part says, where it leaves the text: its lines, what its fields hold, the titles of its films. */
export function allWordsIn(node: Element): string {
  const shown = wordsIn({ ...node, tagName: 'div', properties: {}, children: opened(node).children });
  return oneLine([titleOf(node), typedIn(node), shown].join(' '));
}

/** The same part, each of its fields and films a line of words. */
function opened(node: Element): Element {
  const children = node.children.map((child) => {
    if (child.type !== 'element') return child;
    const own = [titleOf(child), typedIn(child)].join(' ').trim();
    const held = opened(child);
    const isField = own !== '' || CLOSED.has(child.tagName);
    return isField
      ? { ...held, tagName: 'div', children: [{ type: 'text' as const, value: own }, ...held.children] }
      : held;
  });
  return { ...node, children };
}

/** Those whose words are shown by none of their lines. */
const FILMS = new Set(['iframe', 'frame', 'object', 'embed', 'video', 'audio', 'canvas']);
const CLOSED = new Set([...FILMS, 'select', 'datalist']);

function titleOf(node: Element): string {
  return FILMS.has(node.tagName) ? said(node, 'title') || said(node, 'ariaLabel') : '';
}

/** What a programmer put in a field is of no reader. */
const UNREAD = /^(?:hidden|password|checkbox|radio|range|color|file|image)$/i;

function typedIn(node: Element): string {
  return node.tagName === 'input' && !UNREAD.test(said(node, 'type')) ? said(node, 'value').trim() : '';
}

/** What somebody noted between the tags, told; the marks of programs are not. */
export function tellNotes(tree: Holder, losses: Loss[]): void {
  for (const holder of [tree, ...elementsOf(tree).map(({ node }) => node)])
    for (const child of holder.children) {
      const words = child.type === 'comment' ? noteIn(child.value) : '';
      if (words !== '') losses.push({ kind: 'comment', words });
    }
}

function noteIn(comment: string): string {
  const words = oneLine(comment.replace(/<[^<>]*>/g, ' '));
  if (CODE.test(comment)) return '';
  return asksOfEditors(words) || (SEVERAL.test(words) && !MARK.test(words)) ? words : '';
}

const CODE = /^\s*(?:\[(?:if|endif)|\/?wp:|!\[)|[{}]|;\s*$/i;
/** Where a part begins or ends, as themes and extensions write it: `.entry-content`, `/#main`, `End of post`, `kg-card-begin: html`. */
const MARK =
  /^(?:[[!/.#$@?]|(?:end|start|begin|fin|d[ée]but)\b(?: \S+){0,4}$|kg-card|saved from url|generat|created (?:with|by)\b|(?:google|facebook) \w+$|[\w-]+ ?[:=] ?\S+$)/i;
/** Two words at least. */
const SEVERAL = /\p{L}[^\p{L}\s]*\s[^\p{L}]*\p{L}{2}/u;
