// A story → who signs it, and the names under which catalogues file them.
import type { Library, Person } from './library.ts';
import type { Credit, Story } from './story.ts';

/** Who wrote it or asked the questions, each once; everybody credited where nobody did. */
export function signatories({ credits }: Story): Credit[] {
  const wrote = credits.filter(signs);
  return (wrote.length > 0 ? wrote : credits).filter(
    (credit, index, all) => index === all.findIndex((other) => isSame(other, credit)),
  );
}

/** Whether a credit is that of who writes or asks. */
export function signs({ role }: Credit): boolean {
  return role === 'author' || role === 'interviewer';
}

function isSame(one: Credit, other: Credit): boolean {
  return one.person === other.person && one.creditAs === other.creditAs;
}

/** The name that a credit prints: the one chosen for this text, or the person's; the id of somebody who has no page. */
export function printedName({ person, creditAs }: Credit, { people }: Library): string {
  return creditAs ?? people.get(person)?.displayName ?? person;
}

/** Who signs, where the reader may know: a name chosen for this text hides the person, unless it holds their own. */
export function signatoryOf({ person, creditAs }: Credit, { people }: Library): Person | undefined {
  const known = people.get(person);
  return creditAs === undefined || (known && creditAs.includes(known.displayName)) ? known : undefined;
}

/** In two parts where these are known; a display name is never taken apart. */
export type FiledName = { family: string; given: string } | { whole: string };

/**
 * The name by which a catalogue files a signature. What is added after the person's own name (« Réjean Gagnon, au volant »)
 * belongs to the page, not to an index: the person is filed. Any other signature is a name of its own, kept whole.
 */
export function filedName(
  { person: id, creditAs }: Pick<Credit, 'person' | 'creditAs'>,
  { people }: Library,
): FiledName {
  const person = people.get(id);
  if (!person || !isOwnName(creditAs, person.displayName)) return { whole: creditAs ?? id };
  const { familyName, givenName, displayName } = person;
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

function isOwnName(creditAs: string | undefined, displayName: string): boolean {
  return creditAs === undefined || creditAs === displayName || creditAs.startsWith(`${displayName},`);
}
