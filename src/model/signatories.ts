// A story → who signs it, and the names under which catalogues file them.
import type { Library, Person } from './library.ts';
import type { Credit, Story } from './story.ts';

/** Who wrote it or asked the questions, each once; everybody credited where nobody did. */
export function signatories({ credits }: Story): Credit[] {
  const wrote = credits.filter(signs);
  return (wrote.length > 0 ? wrote : credits).filter(
    (credit, index, all) => index === all.findIndex((other) => signingKey(other) === signingKey(credit)),
  );
}

/** Whether a credit is that of who writes or asks. */
export function signs({ role }: Credit): boolean {
  return role === 'author' || role === 'interviewer';
}

/** What tells one who signs from another: the person, or else the name chosen for this text. */
export function signingKey({ person, name }: Credit): string {
  return person ?? `as ${name}`;
}

/** In two parts where these are known; a display name is never taken apart. */
export type FiledName = { family: string; given: string } | { whole: string };

/** Whoever a credit leads to; nobody where its name was chosen for this text. */
export function creditedPerson({ person }: Credit, { people }: Library): Person | undefined {
  return person === undefined ? undefined : people.get(person);
}

/** The name by which a catalogue files a credit: a name chosen for one text is kept whole. */
export function filedCredit(credit: Credit, library: Library): FiledName {
  const person = creditedPerson(credit, library);
  return person ? filedName(person) : { whole: credit.name };
}

export function filedName({ familyName, givenName, displayName }: Person): FiledName {
  return familyName ? { family: familyName, given: givenName } : { whole: displayName };
}

/**
 * The same on one line, « Le Goff, Paul », as RIS and Highwire Press have it: both read a family name before the first
 * comma, so that a whole name holds none.
 */
export function filedLine(name: FiledName): string {
  return 'whole' in name ? name.whole.replaceAll(/\s*,\s*/g, ' – ') : `${name.family}, ${name.given}`;
}

/** « Le Goff, Paul » where the display name is made of these two parts; else the display name, never split. */
export function nameInIndex({ displayName, givenName, familyName }: Person): string {
  if (familyName === undefined) return displayName;
  // The typography of « J. R. Dupont » keeps a line from ending before the family name.
  const isMade = displayName.replaceAll('\u00a0', ' ') === `${givenName} ${familyName}`.replaceAll('\u00a0', ' ');
  return isMade ? `${familyName}, ${givenName}` : displayName;
}
