// Signs that are letters for us and not for the parser are lent another sign while it reads, and given back to the tree.
import type { Root } from 'mdast';

/** Signs that a text does not hold, one for each that is asked; nothing where it holds too many. */
export function standsFor(source: string, count: number): string[] | undefined {
  const free: string[] = [];
  for (const sign of STANDS) {
    if (free.length === count) break;
    if (!source.includes(sign)) free.push(sign);
  }
  return free.length === count ? free : undefined;
}

/** Gives their own signs back to the words, addresses and names of a tree. */
export function returnSigns(tree: Root, stand: string, sign: string): void {
  const pending: object[] = [tree];
  for (let held = pending.pop(); held; held = pending.pop()) {
    for (const [key, value] of Object.entries(held)) {
      if (key === 'position') continue;
      if (typeof value === 'string') Object.assign(held, { [key]: value.replaceAll(stand, sign) });
      else if (typeof value === 'object' && value !== null) pending.push(value);
    }
  }
}

/** Signs of mathematics, which Markdown reads as it does a tilde, a brace or a bracket. */
const STANDS = Array.from({ length: 256 }, (_, index) => String.fromCharCode(0x2200 + index));
