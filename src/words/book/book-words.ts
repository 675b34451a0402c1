// What a book prints around its texts, in its own language.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { BookWords } from './keys.ts';

/** @param lang BCP 47 */
export function bookWords(lang: string): BookWords {
  return dictionaryOf<BookWords>(lang, { fr, en });
}
