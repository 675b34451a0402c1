// No received word is lost, none is added: the words of a source against those of its draft and of its losses.
import type { Root } from 'mdast';
import { type Arrival, LOST_WORDS } from './arrival.ts';
import { plainWords } from './plain-words.ts';
import { foldFancyLetters } from './text/fancy-letters.ts';

/** The draft as it is read back. What a source says in its text and a draft in its front matter is given here too. */
interface Draft {
  body: Root;
  title?: string;
  summary?: string;
  hashtags?: readonly string[];
}

export interface WordDifference {
  /** Of the source, in neither the draft nor the losses. */
  missing: string[];
  /** Of the draft, and not of the source. */
  added: string[];
}

/** Both lists are empty where every word is kept or told. */
export function compareWords(arrival: Pick<Arrival, 'words' | 'losses'>, draft: Draft): WordDifference {
  const source = wordsIn(arrival.words);
  const kept = wordsIn([plainWords(draft.body), draft.title, draft.summary].join('\n'));
  // A hashtag of the text may be one of the front matter too.
  const tagged = wordsIn((draft.hashtags ?? []).join('\n'));
  const gone = arrival.losses.filter(({ kind }) => LOST_WORDS[kind] === 'gone');
  const told = wordsIn(gone.map(({ words }) => words).join('\n'));
  return { missing: without(without(without(source, kept), told), tagged), added: without(kept, source) };
}

/** Letters and figures that stand together, and each other sign that is seen: spaces and fancy letters do not tell two texts apart. */
function wordsIn(text: string): string[] {
  return foldFancyLetters(text.normalize('NFC')).replace(UNSEEN, '').match(WORD) ?? [];
}

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s]/gu;
/** JavaScript takes the mark of the start of a file for a space. */
const UNSEEN = /\uFEFF|(?!\s)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/** The words of one list that another does not hold as many times. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count === 0;
  });
}
