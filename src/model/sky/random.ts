// A seed → numbers that look random and are always the same, so that nothing drawn with them changes by itself.

/** Gives the next number, from 0 to just under 1. */
export type Random = () => number;

/** mulberry32, of 32 bits (in the public domain, bryc, https://github.com/bryc/code/blob/master/jshash/PRNGs.md). */
export function mulberry32(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
