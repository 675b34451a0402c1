// A person → their name in other shapes than the one that is printed, and what is said beside it.
import { joined } from './filing/particle.ts';
import type { Person } from './library.ts';

/** One or two letters in place of a face: of the given name and of the family name. */
export function initialsOf({ givenName, familyName }: Person): string {
  const first = (name = ''): string => [...name.trim()][0]?.toLocaleUpperCase('fr') ?? '';
  return first(givenName) + first(familyName);
}

/** « Correctrice, L’Écho du Couesnon »; nothing where neither is said. */
export function occupationOf({ role, organisation }: Pick<Person, 'role' | 'organisation'>): string {
  return [role, organisation].filter(Boolean).join(', ');
}

/** The family name as it is said after « Madame »: with its particle. */
export function lastName({ familyName, particle = '' }: Person): string | undefined {
  return familyName === undefined ? undefined : joined([particle, familyName]);
}
