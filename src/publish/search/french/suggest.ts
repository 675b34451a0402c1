// A word that is nowhere, and the words of a site → those that were perhaps meant.
import { folded } from './letters.ts';
import { distance, type HeardWord, heardWord } from './likeness.ts';

export interface Vocabulary {
  words: readonly string[];
  heard: readonly HeardWord[];
  /** Which letters each holds, as written and as it sounds, a bit a letter. */
  written: Int32Array;
  sounded: Int32Array;
}

/** @param words as `lowered` writes them */
export function vocabulary(words: readonly string[]): Vocabulary {
  const heard = words.map((word) => heardWord(folded(word)));
  return {
    words,
    heard,
    written: Int32Array.from(heard, (word) => lettersOf(word.written)),
    sounded: Int32Array.from(heard, (word) => lettersOf(word.sounded)),
  };
}

/** The nearest first, none that is too far: a short word may be off by a letter, a long one by two. */
export function suggestionsFor(typed: string, { words, heard, written, sounded }: Vocabulary, most = 3): string[] {
  const asked = heardWord(folded(typed));
  const [letters, sounds] = [lettersOf(asked.written), lettersOf(asked.sounded)];
  let bound = boundOf(asked.written);
  let near: { word: string; far: number }[] = [];
  for (let rank = 0; rank < words.length; rank++) {
    if (bitCount(letters ^ written[rank]!) > OTHERS && bitCount(sounds ^ sounded[rank]!) > OTHERS - 1) continue;
    const word = heard[rank]!;
    const other = word.written[0] === asked.written[0] ? 0 : OTHER_START;
    const far = distance(asked, word, bound - other) + other;
    if (far > bound) continue;
    near = [...near, { word: words[rank]!, far }].sort((a, b) => a.far - b.far).slice(0, most);
    // What is farther than all that are offered is not worth being measured.
    if (near.length === most) bound = near[most - 1]!.far;
  }
  return near.map(({ word }) => word);
}

/** Letters that one of two like words has and the other has not, at most. */
const OTHERS = 4;
/** What another first letter costs besides. */
const OTHER_START = 0.3;

function boundOf({ length }: string): number {
  return length <= 4 ? 1 : length <= 7 ? 1.7 : 2.2;
}

function lettersOf(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) % 32);
  return mask;
}

function bitCount(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; count++) left &= left - 1;
  return count;
}
