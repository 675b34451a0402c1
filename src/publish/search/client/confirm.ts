// What was typed, and what a page holds → whether the page answers: Pagefind offers, this decides. Pagefind 1.6 answers
// a word that is nowhere with its longest indexed prefix, « Macron » with every « m’a », and a word with all that starts
// with its stem, « parti » with « partage »: https://github.com/Pagefind/pagefind/issues/780
import { asCompared } from '../spelling.ts';

/** Cuts a word to its stem, by the rules by which the index was made. */
export type Stem = (word: string) => string;

/** The words that a page must hold. An elided one is not asked: « l’harmonie » is where « cette harmonie » is. */
export function wordsAsked(query: string): string[] {
  const plain = asCompared(query.replace(/[‘`´′]/g, "'"));
  return plain.replace(ELIDED, '$1').match(WORDS) ?? [];
}

/** The words of a text, and those of its compounds, as the index parts them: #PremierEmploi holds « emploi ». */
export function wordsHeld(text: string): Set<string> {
  const parted = text.replace(JOINTS, '$& ');
  return new Set([text, parted].flatMap((one) => asCompared(one).match(WORDS) ?? []));
}

/** Every word asked is there: nothing answers a query without words. */
export function confirms(asked: readonly string[], held: ReadonlySet<string>, stem: Stem): boolean {
  return asked.length > 0 && asked.every((_, place) => isHeld(asked, place, held, stem));
}

/** Whether a word of a text is one of those asked. */
export function isAsked(word: string, asked: readonly string[], stem: Stem): boolean {
  const held = wordsHeld(word);
  return asked.some((_, place) => isHeld(asked, place, held, stem));
}

/** « harmonies » answers « harmonie », « nationaux » « national »; « harmo » too, where it is last: it may be half typed. */
function isHeld(asked: readonly string[], place: number, held: ReadonlySet<string>, stem: Stem): boolean {
  const word = asked[place] as string;
  const root = stem(word);
  const isTyped = place === asked.length - 1 && word.length >= LEAST_TYPED;
  for (const one of held) if (one === word || stem(one) === root || (isTyped && one.startsWith(word))) return true;
  return false;
}

/** Fewer letters begin a word of every page. */
const LEAST_TYPED = 3;
const WORDS = /[\p{L}\p{N}]+/gu;
const ELIDED = /(^|[^\p{L}\p{N}])(?:[cdjlmnst]|qu)'(?=[\p{L}\p{N}])/gu;
/** Where a capital or a number begins inside a word. */
const JOINTS = /\p{Ll}(?=\p{Lu})|\p{L}(?=\p{N})/gu;
