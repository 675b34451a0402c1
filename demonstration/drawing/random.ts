// Words → the numbers that a picture is drawn with.
import { fnv1a } from '../../src/model/letters/fnv1a.ts';
import { mulberry32, type Random } from '../../src/model/sky/random.ts';

/** A generator that the words alone decide: FNV-1a makes the seed, mulberry32 the numbers. */
export function seeded(words: string): Random {
  return mulberry32(fnv1a(words));
}
