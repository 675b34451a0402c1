// A word of a text, and a word that is asked → whether the one answers the other: the rule of the whole search.
import { folded } from './letters.ts';
import type { Stem } from './stem.ts';

/** A word in the ways in which it is compared. */
export interface KnownWord {
  /** As `lowered` writes it. */
  text: string;
  folded: string;
  stem: string;
}

export interface AskedWord extends KnownWord {
  /** It may be half typed: what begins with it answers. */
  isPrefix: boolean;
  /** Between quotes: no other form answers. */
  isQuoted: boolean;
  /** Its irregular forms, as `lowered` writes them: « yeux » for « œil ». */
  forms: ReadonlySet<string>;
}

/** @param text as `lowered` writes it */
export function knownWord(text: string, stem: Stem): KnownWord {
  const plain = folded(text);
  return { text, folded: plain, stem: stem(plain) };
}

/**
 * How nearly a word answers, from 0 (not at all) to 1: the word itself, then without its accents, an irregular form, another ending, and last what
 * begins with it.
 */
export function nearness(word: KnownWord, asked: AskedWord): number {
  if (word.text === asked.text) return 1;
  if (word.folded === asked.folded) return 0.8;
  if (asked.isQuoted) return 0;
  if (asked.forms.has(word.text)) return 0.6;
  if (sharesStem(word, asked)) return 0.6;
  return asked.isPrefix && asked.folded.length >= LEAST_TYPED && word.folded.startsWith(asked.folded) ? 0.4 : 0;
}

/** Fewer letters begin a word of every page. */
const LEAST_TYPED = 3;

/** « harmonies » and « harmonie », « nationaux » and « national ». A stem of few letters is that of many words: « mère » is not « mer ». */
function sharesStem(word: KnownWord, asked: KnownWord): boolean {
  if (singular(word.folded) === singular(asked.folded)) return asked.folded.length > 2 && word.folded.length > 2;
  if (word.stem !== asked.stem) return false;
  return word.stem.length >= SURE_STEM || masculine(word.text) === masculine(asked.text);
}

const SURE_STEM = 4;

function singular(word: string): string {
  return word.replace(/[sx]$/, '');
}

/** Without an ending that short stems may differ by. */
export function masculine(word: string): string {
  return word.replace(/e?[sx]?$/, '');
}
