// What a site says to those who come, in their language.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { WelcomeWords } from './keys.ts';

/** @param lang BCP 47 */
export function welcomeWords(lang: string): WelcomeWords {
  return dictionaryOf<WelcomeWords>(lang, { fr, en });
}
