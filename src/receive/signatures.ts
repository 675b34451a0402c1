// The names in a text → sheets that are there, new ones for those who sign, and those of whom somebody has to say who they are.
import type { Arrival } from '../import/arrival.ts';
import type { AGREEMENTS } from '../import/parcel.ts';
import type { Content } from '../read/content.ts';
import { freeId } from '../start/free-id.ts';
import { personId, personText } from '../start/new-person.ts';
import { isAnonymous, personNamed } from './people.ts';

export interface Signatures {
  /** Ids. */
  authors: string[];
  people: string[];
  /** Id → the text of a sheet, without a consent: nobody has given one. */
  sheets: Map<string, string>;
  /** Names as written, each with the sheets that may be theirs. */
  unsure: { name: string; ids: string[] }[];
  /** New sheets of those who sign as another does, from another address. */
  namesakes: { name: string; id: string }[];
  /** Cited, and without a sheet. */
  unknown: string[];
  /** What the sender says of their consent: nobody has checked it. */
  agreements?: { id: string; said: (typeof AGREEMENTS)[number] }[];
}

/** Of some names, those of which somebody has to say whose they are. */
export function namesToAsk(names: readonly string[], content: Content): Signatures['unsure'] {
  return [...new Set(names)].flatMap((name) => {
    const match = personNamed(content, name);
    return match.kind === 'unsure' ? [{ name, ids: match.ids }] : [];
  });
}

/**
 * @param made sheets of this run, id by name; those that are made here are added
 * @param answers name → the id of a sheet, or « » for a new one
 */
export function signaturesOf(
  { authors, people, nameParts, provenance }: Pick<Arrival, 'authors' | 'people' | 'nameParts' | 'provenance'>,
  content: Content,
  made: Map<string, string>,
  answers: ReadonlyMap<string, string>,
): Signatures {
  const found: Signatures = { authors: [], people: [], sheets: new Map(), namesakes: [], unsure: [], unknown: [] };
  const known = (name: string): string | undefined => {
    const answer = answers.get(name);
    if (answer) return answer;
    const match = personNamed(content, name);
    if (match.kind === 'known') return match.id;
    const key = keyOf(name, provenance?.sender);
    if (made.has(key) && !isAnonymous(name)) return made.get(key);
    if (match.kind === 'unsure' && answer === undefined) found.unsure.push({ name, ids: match.ids });
    return undefined;
  };
  for (const [index, name] of [...new Set(authors)].entries()) {
    const id = known(name);
    if (id) found.authors.push(id);
    else if (!found.unsure.some((one) => one.name === name))
      found.authors.push(
        newSheet(
          { name, ...(index === 0 && nameParts && { parts: nameParts }), key: keyOf(name, provenance?.sender) },
          content,
          made,
          found,
        ),
      );
  }
  for (const name of new Set(people)) {
    const id = known(name);
    if (id && !found.authors.includes(id)) found.people.push(id);
    else if (!id && !found.unsure.some((one) => one.name === name)) found.unknown.push(name);
  }
  return found;
}

/** A name of one word is many people's: an address tells them apart. */
function keyOf(name: string, sender = ''): string {
  const [address] = /[^\s<>]+@[^\s<>]+/.exec(sender) ?? [];
  return address && !/\s/.test(name.trim()) ? `${name}\n${address.toLowerCase()}` : name;
}

function newSheet(
  { name, parts, key }: { name: string; parts?: Arrival['nameParts']; key: string },
  content: Content,
  made: Map<string, string>,
  found: Signatures,
): string {
  const taken = new Set([...content.people.map(({ id }) => id), ...made.values()]);
  const id = freeId(personId(name), taken);
  if ([...made.keys()].some((other) => other !== key && other.split('\n')[0] === name))
    found.namesakes.push({ name, id });
  // Two who give no name are two people.
  made.set(isAnonymous(name) ? id : key, id);
  // Words enough to be recognised by: published, this name asks for a consent.
  const identifiability = isAnonymous(name) ? 'pseudonym' : /\s/.test(name.trim()) ? 'full-name' : 'given-name';
  const names = parts
    ? { givenName: parts.given.slice(0, 80), familyName: parts.family.slice(0, 80) }
    : { givenName: name.slice(0, 80) };
  found.sheets.set(id, personText({ name: name.slice(0, 120), ...names, identifiability }));
  return id;
}
