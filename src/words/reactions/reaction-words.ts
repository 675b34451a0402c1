// What is said around what readers write under stories.
import { dictionaryOf } from '../dictionary.ts';
import { en } from './en.ts';
import { fr, type ReactionWords } from './fr.ts';

/** @param lang BCP 47 */
export function reactionWords(lang: string): ReactionWords {
  return dictionaryOf(lang, { fr, en });
}
