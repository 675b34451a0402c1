// What the page where one writes says, in its writer's language.
import { dictionaryOf } from '../dictionary.ts';
import * as answers from './answers/words.ts';
import * as faces from './faces/words.ts';
import * as interview from './interview/words.ts';
import * as page from './page/words.ts';
import * as sending from './sending/words.ts';
import * as text from './text/words.ts';

export type AtelierWords = ReturnType<typeof atelierWords>;

/** @param lang BCP 47 */
export function atelierWords(lang: string) {
  return {
    page: dictionaryOf(lang, page),
    text: dictionaryOf(lang, text),
    answers: dictionaryOf(lang, answers),
    faces: dictionaryOf(lang, faces),
    sending: dictionaryOf(lang, sending),
    interview: dictionaryOf(lang, interview),
  };
}
