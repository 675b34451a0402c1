// A person → the name by which lists, indexes and catalogues file them. Names are given in parts, and never taken apart here.
import type { Library, Person } from '../library.ts';
import { creditedPerson } from '../signatories.ts';
import type { Credit } from '../story.ts';
import { joined, partParticle } from './particle.ts';

type Named = Pick<Person, 'displayName' | 'givenName' | 'familyName' | 'particle' | 'sortName'>;

/** In parts where these are known; `particle` is what stands before the family name on the page, and after the given in a list. */
export type FiledName = { family: string; given: string; particle?: string } | { whole: string };

/** @param lang of the list, BCP 47 */
export function filedName(
  { displayName, givenName, familyName, particle = '', sortName }: Named,
  lang: string,
): FiledName {
  const [, family, given] = /^([^,]+),\s*(.+)$/u.exec(sortName ?? '') ?? [];
  if (family !== undefined && given !== undefined) return { family, given };
  if (familyName === undefined) return { whole: displayName };
  const { head, after } = partParticle(particle, lang);
  return { family: joined([head, familyName]), given: givenName, ...(after && { particle: after }) };
}

/** The name by which a catalogue files a credit: a name chosen for one text is kept whole. */
export function filedCredit(credit: Credit, library: Library): FiledName {
  const person = creditedPerson(credit, library);
  return person ? filedName(person, library.site.lang) : { whole: credit.name };
}

/**
 * The same on one line, « La Fontaine, Jean de », as RIS and Highwire Press have it: both read a family name before the first
 * comma, so that a whole name holds none.
 */
export function filedLine(name: FiledName): string {
  return 'whole' in name ? name.whole.replaceAll(/\s*,\s*/g, ' – ') : inverted(name);
}

/** As an index prints it: « Le Goff, Paul » where the display name is made of these parts; else the display name, never split. */
export function nameInIndex(person: Named, lang: string): string {
  return person.sortName ?? inParts(person, lang) ?? person.displayName;
}

function inParts(person: Named, lang: string): string | undefined {
  const { displayName, givenName, familyName, particle = '' } = person;
  if (familyName === undefined) return undefined;
  // The typography of « J. R. Dupont » keeps a line from ending before the family name.
  const plain = (name: string) => name.replaceAll('\u00a0', ' ');
  if (plain(displayName) !== plain(joined([givenName, particle, familyName]))) return undefined;
  const name = filedName(person, lang);
  return 'whole' in name ? undefined : inverted(name);
}

function inverted({ family, given, particle }: Exclude<FiledName, { whole: string }>): string {
  return `${family}, ${given}${particle === undefined ? '' : ` ${particle}`}`;
}
