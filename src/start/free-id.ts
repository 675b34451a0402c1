// Words → the name of a file that does not exist yet. A name is an address for ever: it is never used twice.
import { slug } from '../model/letters/slug.ts';

/** The id that words ask for, taken or not: at least three characters, from `kind` where they are too short. */
export function wantedId(words: string, kind: string, longest = 70): string {
  const id = slug(words).slice(0, longest).replace(/-$/, '');
  return id.length < 3 ? `${kind}${id && `-${id}`}` : id;
}

/** « recit », then « recit-2 »… */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
