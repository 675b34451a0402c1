// The words of a site ⇄ the file from which « vouliez-vous dire » is answered: each says how much of the one before it begins with.
import type { Held } from './shards.ts';

/** What is offered to who mistypes. Words of a single text are left out where there are many, to bound the file. */
export function vocabularyOf(held: Held): string[] {
  const words = [...held].filter(([word]) => WORTHY.test(word));
  const offered = words.length > MANY ? words.filter(([, numbers]) => isShared(numbers)) : words;
  const sorted = offered.map(([word]) => word).sort();
  return sorted.map((word, rank) => {
    const shared = sharedLength(sorted[rank - 1] ?? '', word);
    return `${shared.toString(36)}${word.slice(shared)}`;
  });
}

/** @param lines what `vocabularyOf` made */
export function wordsOfVocabulary(lines: readonly string[]): string[] {
  let last = '';
  return lines.map((line) => {
    last = last.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1);
    return last;
  });
}

const WORTHY = /^\p{L}{3,30}$/u;
/** About 46 kB once compressed. */
const MANY = 15_000;

/** {@link Shard.held}: a document takes two numbers and its places. */
function isShared([, places = 0, ...rest]: readonly number[]): boolean {
  return rest.length > places;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length, 35) && a[length] === b[length]) length++;
  return length;
}
