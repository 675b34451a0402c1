// What a site says to those who come, in their language.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr, type WelcomeWords } from './fr.ts';

/** @param lang BCP 47 */
export function welcomeWords(lang: string): WelcomeWords {
  return dictionaryOf(lang, { fr, en });
}
