// Signs that are letters for us and not for the parser are lent another sign while it reads, and given back to the tree.
import type { Root } from 'mdast';

/** Signs that a text does not hold, one for each that is asked; nothing where it holds too many. */
export function standsFor(source: string, count: number): string[] | undefined {
  const free: string[] = [];
  const coded = codedIn(source);
  for (const sign of STANDS) {
    if (free.length === count) break;
    if (!source.includes(sign) && !coded.has(sign)) free.push(sign);
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

/** The signs that a text writes by their numbers: `&#10241;` */
function codedIn(source: string): Set<string> {
  const codes = source.matchAll(/&#(?:(\d{1,7})|x([\da-f]{1,6}));/gi);
  return new Set(
    [...codes].map(([, decimal, hexadecimal]) => signOf(decimal ? Number(decimal) : Number(`0x${hexadecimal}`))),
  );
}

function signOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Braille, which Markdown reads as it does a tilde, a brace or a bracket; HTML has names for signs of mathematics, and none for these. */
const STANDS = Array.from({ length: 255 }, (_, index) => String.fromCharCode(0x2801 + index));
