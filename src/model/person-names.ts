// A person → the letters that stand for their name.
import type { Person } from './library.ts';

/** One or two letters in place of a face: of the given name and of the family name. */
export function initialsOf({ givenName, familyName }: Person): string {
  const first = (name = ''): string => [...name.trim()][0]?.toLocaleUpperCase('fr') ?? '';
  return first(givenName) + first(familyName);
}

/** The letter under which an index of persons lists somebody: É under E. */
export function indexLetter(person: Person): string {
  const name = person.familyName ?? person.givenName;
  const letter = name.replace(/^Œ/i, 'O').normalize('NFD')[0]?.toUpperCase() ?? '';
  return /\p{L}/u.test(letter) ? letter : '#';
}
