// People → the letters of an index, each with those whom it files there.
import type { Person } from '../library.ts';
import { letterOf } from './alphabet.ts';
import { nameInIndex } from './filed-name.ts';

/** @param people in the order of an index: each letter comes once @param lang of the index, BCP 47 */
export function byLetter(people: Iterable<Person>, lang: string): [letter: string, people: Person[]][] {
  return [...Map.groupBy(people, (person) => letterOf(nameInIndex(person, lang), lang))];
}
