// What more than one product says, in the reader’s language.
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LabelWords } from './keys.ts';

/** The dictionary of a BCP 47 tag: English for `en…`, French for the rest. */
export function labelWords(lang: string): LabelWords {
  return lang.startsWith('en') ? en : fr;
}
