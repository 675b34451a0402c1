// What a book prints around its texts, in its own language.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { type BookWords, fr } from './fr.ts';

/** @param lang BCP 47 */
export function bookWords(lang: string): BookWords {
  return dictionaryOf(lang, { fr, en });
}
