// Words typed beside a list → which of its entries have them all, each as the beginning of a word.
import { typedLetters } from '../../../model/letters/bare-letters.ts';

/** « L’œil d’Étienne » → `l`, `oeil`, `d`, `etienne` */
export function wordsAsked(typed: string): string[] {
  return partsOf(typed);
}

export function hasWords(entry: Element, asked: readonly string[]): boolean {
  if (asked.length === 0) return true;
  const own = WORDS.get(entry) ?? partsOf(entry.textContent ?? '');
  WORDS.set(entry, own);
  return asked.every((word) => own.some((one) => one.startsWith(word)));
}

/** Of an entry, which does not change. */
const WORDS = new WeakMap<Element, string[]>();

function partsOf(text: string): string[] {
  return typedLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
