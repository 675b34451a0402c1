// What cards add to the words of the stories, in the site’s language.
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { CardWords } from './keys.ts';

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest. */
export function cardWords(lang: string): CardWords {
  return lang.startsWith('en') ? en : fr;
}
