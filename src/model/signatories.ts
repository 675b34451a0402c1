// A story → who signs it.
import type { Library, Person } from './library.ts';
import type { Credit, CreditRole, Story } from './story.ts';

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

/** A story's names by role, in the order in which the story first names each role. */
export function namesByRole({ credits }: Story): { role: CreditRole; names: string[] }[] {
  const roles = Map.groupBy(credits, ({ role }) => role);
  return [...roles].map(([role, held]) => ({ role, names: held.map(({ name }) => name) }));
}

/** What tells one who signs from another: the person, or else the name chosen for this text. */
export function signingKey({ person, name }: Credit): string {
  return person ?? `as ${name}`;
}

/** Whoever a credit leads to; nobody where its name was chosen for this text. */
export function creditedPerson({ person }: Credit, { people }: Library): Person | undefined {
  return person === undefined ? undefined : people.get(person);
}
