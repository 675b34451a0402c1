// A bare address ends before what closes the sentence around it: GFM knows only the signs of ASCII.
import type { Link, Nodes, Parents, PhrasingContent, Root, TableRow, Text } from 'mdast';
import { endAddressesOfRow } from './cell-addresses.ts';

/** Gives back to the sentence what the parser took into the addresses of a tree. */
export function endBareAddresses(tree: Root, source: string): void {
  const pending: Parents[] = [tree];
  for (let parent = pending.pop(); parent; parent = pending.pop()) {
    const children = parent.children as PhrasingContent[];
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as PhrasingContent;
      if ((child as Nodes).type === 'tableRow') endAddressesOfRow(child as unknown as TableRow, source);
      if (child.type === 'link') index += endOne(children, index, child, source);
      else if ('children' in child) pending.push(child);
    }
  }
}

/** How many characters of a bare address are of the address; 0 where nothing of it is left. */
function addressLength(written: string): number {
  let end = written.search(NEVER_INSIDE);
  if (end < 0) end = written.length;
  end = Math.min(end, strayBracket(written));
  const unopened = new Map<string, number>(
    PAIRS.map(([open, close]) => [close, count(written, close, end) - count(written, open, end)]),
  );
  for (; end > 0; end--) {
    const last = written[end - 1] as string;
    const left = unopened.get(last) ?? 0;
    if (left > 0) unopened.set(last, left - 1);
    else if (!NEVER_LAST.includes(last)) break;
  }
  return /^(?:(?:https?:\/\/|www\.|mailto:)[\p{L}\p{N}]|[^:/]+@)/iu.test(written.slice(0, end)) ? end : 0;
}

/** Where a bracket closes what the address did not open: « [url=https://exemple.fr]le site[/url] ». */
function strayBracket(written: string): number {
  let open = 0;
  for (const { 0: sign, index } of written.matchAll(/[[\]]/g)) {
    open += sign === '[' ? 1 : -1;
    if (open < 0) return index;
  }
  return written.length;
}

/** What quotes, cuts, separates or points at it: nobody types an arrow or an emoji within an address. A space that does not break is a space. */
const NEVER_INSIDE =
  /[\s"«»‹›“”„‟…<>「」『』（）【】。、，；•●▪■□◆★☆✓✔✗✘]|[←-⇿⟵-⟿➔-➾⬀-⬍]|(?![©®™])\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/u;
/** What ends a sentence. */
const NEVER_LAST = ".,;:!?'’‘‚*_~|–—•·！？";
/** What is closed at the end and was opened before the address is not of it: `?tri[prix]` is. */
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;

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
  if (tail === '') takeBracket(siblings, index, link, words);
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

/** The parser never ends an address with a bracket, even one that was opened in it. */
function takeBracket(siblings: PhrasingContent[], index: number, link: Link, words: Text): void {
  const next = siblings[index + 1];
  const isOpen = count(link.url, '[', link.url.length) > count(link.url, ']', link.url.length);
  if (!isOpen || next?.type !== 'text' || !next.value.startsWith(']')) return;
  link.url += ']';
  words.value += ']';
  next.value = next.value.slice(1);
  const places = [link.position?.end, words.position?.end, next.position?.start];
  // Both ends may be one object.
  for (const place of new Set(places))
    if (place) Object.assign(place, { column: place.column + 1, offset: (place.offset ?? 0) + 1 });
  if (next.value === '') siblings.splice(index + 1, 1);
}

function count(words: string, sign: string, end: number): number {
  return words.slice(0, end).split(sign).length - 1;
}
