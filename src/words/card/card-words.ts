// What cards add to the words of the stories, in the site’s language.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { CardWords } from './keys.ts';

/** @param lang BCP 47 */
export function cardWords(lang: string): CardWords {
  return dictionaryOf<CardWords>(lang, { fr, en });
}
