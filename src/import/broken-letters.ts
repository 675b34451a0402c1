// Letters that were lost before a text was sent: « p�re », « l?avait », « prÃ©fÃ¨re ». Nobody can be sure of them but who wrote it.
import type { Arrival } from './arrival.ts';
import { plainWords } from './plain-words.ts';

/** An arrival whose editor is shown some of them, where there are. */
export function withBrokenLetters(arrival: Arrival): Arrival {
  const said = [arrival.title, plainWords(arrival.body)].join('\n');
  const words = said.split(/\s+/).flatMap((word) => (isBroken(word) ? [word.replace(AROUND, '')] : []));
  // One sign of a question within a word is perhaps what its author typed.
  const isSure = words.some((word) => !word.includes('?')) || words.length > 1;
  if (!isSure) return arrival;
  const shown = [...new Set(words)].slice(0, MOST).join(' ');
  return { ...arrival, toRead: [{ about: 'letters', words: shown, isAnswered: true }, ...(arrival.toRead ?? [])] };
}

const MOST = 6;

function isBroken(word: string): boolean {
  if (/:\/\/|www\.|@/.test(word)) return false;
  return word.includes('\uFFFD') || TWICE.test(word) || LOST.test(word);
}

/** UTF-8 that was read as Windows’ letters, then written as UTF-8 again: « Ã© », « â€™ ». */
const TWICE = /[ÂÃ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2122]|â€/u;
/** « l?avait », « p?re » */
const LOST = /\p{Ll}\?\p{Ll}/u;
const AROUND = /^[«“"(]+|[»”"),.;:!]+$/g;
