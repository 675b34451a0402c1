// What cards add to the words of the stories, in the site’s language.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { type CardWords, fr } from './fr.ts';

/** @param lang BCP 47 */
export function cardWords(lang: string): CardWords {
  return dictionaryOf(lang, { fr, en });
}
