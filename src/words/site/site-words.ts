// What the pages of the site say, in the reader’s language.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { SiteWords } from './keys.ts';

/** @param lang BCP 47 */
export function siteWords(lang: string): SiteWords {
  return dictionaryOf<SiteWords>(lang, { fr, en });
}
