// Words → the numbers that a picture is drawn with.
import { mulberry32, type Random } from '../../random.ts';

/** A generator that the words alone decide: FNV-1a makes the seed, mulberry32 the numbers. */
export function seeded(words: string): Random {
  let seed = 0x811c9dc5;
  for (const character of words) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return mulberry32(seed);
}
