// What a mailbox answers, and what its requests to merge say.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr, type MailboxWords } from './fr.ts';

export type { MailboxWords } from './fr.ts';

/** @param lang BCP 47 */
export function mailboxWords(lang: string): MailboxWords {
  return dictionaryOf(lang, { fr, en });
}
