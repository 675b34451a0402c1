// A tilde alone is a letter (« 20~30 », « ~/photos », « H~2~O »): only two of them strike words through.
// GFM leaves both open, and the parser has no option for it: lone tildes are lent another sign while it reads.
import { standsFor } from './lent-signs.ts';

/** The same text, unit for unit, in which no tilde is alone; `stand` is what stands for those that were. */
export function lendTildes(source: string): { source: string; stand: string } | undefined {
  if (!/(?<!~)~(?!~)|\\~/.test(source)) return undefined;
  const stand = standsFor(source, 1)?.[0];
  if (stand === undefined) return undefined;
  // An escaped tilde is read as one already, and leaves the next one alone.
  const lent = source.replace(/\\[\s\S]|~+/g, (found) => (found === '~' ? stand : found));
  return lent === source ? undefined : { source: lent, stand };
}
