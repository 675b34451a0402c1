// What the pages of the site say, in the reader’s language.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr, type SiteWords } from './fr.ts';

/** @param lang BCP 47 */
export function siteWords(lang: string): SiteWords {
  return dictionaryOf(lang, { fr, en });
}
