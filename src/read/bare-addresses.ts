// A bare address ends before what closes the sentence around it: GFM knows only the signs of ASCII.
import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast';

/** Gives back to the sentence what the parser took into the addresses of a tree. */
export function endBareAddresses(tree: Root, source: string): void {
  const pending: Parents[] = [tree];
  for (let parent = pending.pop(); parent; parent = pending.pop()) {
    const children = parent.children as PhrasingContent[];
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as PhrasingContent;
      if (child.type === 'link') index += endOne(children, index, child, source);
      else if ('children' in child) pending.push(child);
    }
  }
}

/** How many characters of a bare address are of the address; 0 where nothing of it is left. */
export function addressLength(written: string): number {
  let end = written.search(NEVER_INSIDE);
  if (end < 0) end = written.length;
  let unopened = count(written, ')', end) - count(written, '(', end);
  for (; end > 0; end--) {
    const last = written[end - 1] as string;
    if (last === ')' && unopened > 0) unopened--;
    else if (!NEVER_LAST.includes(last)) break;
  }
  return /^(?:(?:https?:\/\/|www\.|mailto:)[\p{L}\p{N}]|[^:/]+@)/iu.test(written.slice(0, end)) ? end : 0;
}

/** What quotes, cuts or separates; a space that does not break is a space. */
const NEVER_INSIDE = /[\s"«»‹›“”„‟…<>「」『』（）【】。、，；]/u;
/** What ends a sentence, or something that was opened before the address. */
const NEVER_LAST = ".,;:!?'’‘‚*_~]}|–—•·！？";

/** Splits the link at `index` where it holds too much; answers how many nodes more there are. */
function endOne(siblings: PhrasingContent[], index: number, link: Link, source: string): number {
  const [words] = link.children;
  const place = link.position;
  // A link that is written as one starts before its words.
  if (link.children.length !== 1 || words?.type !== 'text' || !place || !words.position) return 0;
  const { start, end } = place;
  if (words.position.start.offset !== start.offset || start.offset === undefined || end.offset === undefined) return 0;
  const written = source.slice(start.offset, end.offset);
  const length = addressLength(words.value);
  const tail = words.value.slice(length);
  if (tail === '' || !written.endsWith(tail) || !link.url.endsWith(tail)) return 0;
  const cut = { line: end.line, column: end.column - tail.length, offset: end.offset - tail.length };
  const rest = { type: 'text', value: tail, position: { start: cut, end } } satisfies Text;
  if (length === 0) {
    siblings.splice(index, 1, rest);
    return 0;
  }
  link.url = link.url.slice(0, -tail.length);
  words.value = words.value.slice(0, length);
  place.end = cut;
  words.position.end = cut;
  siblings.splice(index + 1, 0, rest);
  return 1;
}

function count(words: string, sign: string, end: number): number {
  return words.slice(0, end).split(sign).length - 1;
}
