// How long a letter is that brings a text, in words.
import { lengthInWords } from './plain-words.ts';

/** What is longer is a text. */
export const LONGEST_LETTER = 150;

/** Whether words that stand above others may be a letter that brings them: it is no longer than what it brings. */
export function mayBring(above: string, below: string): boolean {
  const length = lengthInWords(above);
  return length <= LONGEST_LETTER && length <= lengthInWords(below);
}
