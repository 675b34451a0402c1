// Answers → the sheet of a person: a draft, whose consent is still to be asked.
import { PLACEHOLDER_VALUES } from '../model/placeholders.ts';
import { OUTPUTS, type Output } from '../model/rights.ts';
import type { PersonSheet } from '../read/schema/person.ts';
import { wantedId } from './free-id.ts';
import { pairs } from './yaml-words.ts';

export interface PersonAnswers {
  /** As it is printed. */
  name: string;
  givenName?: string;
  familyName?: string;
  /** Before the family name. */
  particle?: string;
  identifiability?: PersonSheet['identifiability'];
  role?: string;
  organisation?: string;
  bio?: string;
  /** YYYY-MM-DD, of the consent that is still to be asked; without it the sheet has none. */
  date?: string;
  /** What that consent is to cover; everything, where nobody said. */
  outputs?: readonly Output[];
}

/** The name of a person's file: « Анна Петрова » is anna-petrova. */
export function personId(name: string): string {
  return wantedId(name, 'personne', 80);
}

/** A name is never split by code: without its parts, the whole name is the given name until someone says better. */
export function personText({ name, givenName, familyName, particle, role, organisation, bio, ...rest }: PersonAnswers) {
  const lines = [
    ...pairs({ displayName: name, givenName: givenName ?? name, familyName, particle, role, organisation, bio }),
    `identifiability: ${rest.identifiability ?? (familyName ? 'full-name' : 'given-name')}`,
    ...(rest.date
      ? [
          `consent: { ref: ${PLACEHOLDER_VALUES.reference}, date: ${rest.date}, outputs: [${(rest.outputs ?? OUTPUTS).join(', ')}] }`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
