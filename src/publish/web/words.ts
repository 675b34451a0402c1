// Small questions of wording that several pages ask.
import type { Person } from '../../model/library.ts';
import { typesetText } from '../../model/typography/typeset.ts';
import { stringsFor } from './strings.ts';

/** One or two letters in place of a face: of the given name and of the family name. */
export function initialsOf(person: Person): string {
  const first = (name: string): string => [...name.trim()][0]?.toLocaleUpperCase() ?? '';
  return first(person.givenName) + (person.familyName ? first(person.familyName) : '');
}

/** The letter under which an index of persons lists somebody: É under E. */
export function indexLetter(person: Person): string {
  const name = person.familyName ?? person.givenName;
  const letter = name.replace(/^Œ/i, 'O').normalize('NFD')[0]?.toUpperCase() ?? '';
  return /\p{L}/u.test(letter) ? letter : '#';
}

/** Minutes of reading: 230 words a minute, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230));
}

/** The year of a date alone. */
export function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** Words between the quotation marks of their language, those that they hold between its inner ones. @param lang BCP 47 */
export function quoted(words: string, lang: string): string {
  return typesetText(stringsFor(lang).quoted(words), lang);
}
