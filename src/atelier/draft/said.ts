// Answers that are made of several, from what is said of one of them.
import type { DraftMeeting, DraftPerson } from './draft.ts';

type Irl = NonNullable<DraftMeeting['irl']>;
type Said<Answer> = { [Key in keyof Answer]?: Answer[Key] | undefined };

/** Where nobody ever met, nothing is left of the day and the place; where one of them is said, there was a meeting. */
export function irlWith(irl: Irl | undefined, said: Said<Irl>): Irl | undefined {
  const next = given({ ...irl, ...said });
  if ('form' in said) return said.form ? (next as Irl) : undefined;
  return Object.keys(next).length > 0 ? { form: 'other', ...next } : undefined;
}

/** What its writer says of themselves stays where the name is being changed. */
export function authorWith(author: DraftPerson | undefined, said: Said<DraftPerson>): DraftPerson | undefined {
  const next = given({ ...author, ...said });
  return Object.keys(next).length > 0 ? { name: '', ...next } : undefined;
}

function given<Answer extends object>(answer: Answer): { [Key in keyof Answer]?: NonNullable<Answer[Key]> } {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value)) as never;
}
