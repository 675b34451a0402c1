// What a book prints around its texts, in its own language.
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { BookWords } from './keys.ts';

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest. */
export function bookWords(lang: string): BookWords {
  return lang.startsWith('en') ? en : fr;
}
