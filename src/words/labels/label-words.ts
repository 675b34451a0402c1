// What more than one product says, in the reader’s language.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr, type LabelWords } from './fr.ts';

/** @param lang BCP 47 */
export function labelWords(lang: string): LabelWords {
  return dictionaryOf(lang, { fr, en });
}
