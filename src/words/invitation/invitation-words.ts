// What is written to those who are invited, in the language of the site.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr, type InvitationWords } from './fr.ts';

/** @param lang BCP 47 */
export function invitationWords(lang: string): InvitationWords {
  return dictionaryOf(lang, { fr, en });
}
