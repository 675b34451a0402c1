// What the pages of the site say, in the reader’s language.
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { SiteWords } from './keys.ts';

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest. */
export function siteWords(lang: string): SiteWords {
  return lang.startsWith('en') ? en : fr;
}
