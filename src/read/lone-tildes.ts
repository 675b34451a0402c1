// A tilde alone is a letter (« 20~30 », « ~/photos », « H~2~O »): only two of them strike words through.
// GFM leaves both open, and the parser has no option for it: lone tildes are lent another sign while it reads.
import type { Nodes, Root } from 'mdast';

/** The same text, unit for unit, in which no tilde is alone; `stand` is what stands for those that were. */
export function lendTildes(source: string): { source: string; stand: string } | undefined {
  if (!/(?<!~)~(?!~)|\\~/.test(source)) return undefined;
  const stand = STANDS.find((sign) => !source.includes(sign));
  if (stand === undefined) return undefined;
  // An escaped tilde is read as one already, and leaves the next one alone.
  const lent = source.replace(/\\[\s\S]|~+/g, (found) => (found === '~' ? stand : found));
  return lent === source ? undefined : { source: lent, stand };
}

/** Gives their tildes back to the words, addresses and names of a tree. */
export function returnTildes(tree: Root, stand: string): void {
  const pending: object[] = [tree];
  for (let held = pending.pop(); held; held = pending.pop()) {
    for (const [key, value] of Object.entries(held)) {
      if (key === 'position') continue;
      if (typeof value === 'string') Object.assign(held, { [key]: value.replaceAll(stand, '~') });
      else if (typeof value === 'object' && value !== null) pending.push(value as Nodes);
    }
  }
}

/** Signs of mathematics, which Markdown reads as it does a tilde; the first that the text does not hold is taken. */
const STANDS = Array.from({ length: 256 }, (_, index) => String.fromCharCode(0x2200 + index));
