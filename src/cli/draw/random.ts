// Words → numbers that look random and are always the same, so that a picture never changes by itself.

/** Gives the next number, from 0 to just under 1. */
export type Random = () => number;

/** A generator that the words alone decide: FNV-1a makes the seed, mulberry32 the numbers. */
export function seeded(words: string): Random {
  let state = 0x811c9dc5;
  for (const character of words) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
