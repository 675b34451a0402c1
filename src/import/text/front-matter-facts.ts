// What a front matter says of people, nested or not → facts, a person each, as a typed head says them.
import { NAMES } from '../forms/columns.ts';
import { type Entry, nameOf } from './front-matter-entries.ts';
import { type Fact, factOf, isHead } from './head-facts.ts';

interface Said {
  said: Fact[];
  signed: { names: string[]; words: string }[];
}

export function factsOfEntries(entries: readonly Entry[]): Said {
  const read = entries.map((entry) => ({ entry, facts: factsOf(entry) }));
  const all = read.flatMap(({ facts }) => facts);
  const isSure = isHead(all);
  // « name » alone may be that of anything.
  const isMeant = (entry: Entry, { role }: Fact) => isSure || AUTHORS.test(entry.name) || !NAMES.has(role);
  const said = read.flatMap(({ entry, facts }) => facts.filter((fact) => isMeant(entry, fact)));
  const signed = read.flatMap(({ entry, facts }) => {
    const isNames = AUTHORS.test(entry.name) && facts.every(({ role }) => NAMES.has(role));
    return isNames && facts.length > 0 ? [{ names: facts.map(({ value }) => value), words: entry.words }] : [];
  });
  return { said, signed };
}

const AUTHORS = /^(?:authors?|auteure?s?|autrices?|auteure? (?:ou |et )?autrice|by)$/;
const HOLDERS =
  /^(?:contact|contribut\w+|identite|identity|person(?:ne)?|moi|me|signature|redact\w+|consent\w*|accord|autorisations?)s?$/;
/** Of a picture, as often as of a text. */
const UNSURE = /^(?:photo )?(?:credit|mention)s?\b/;

function factsOf({ name, value }: Entry): Fact[] {
  const isAuthors = AUTHORS.test(name);
  const own =
    typeof value === 'string' && isAuthors ? value.split(/\s*[,;]\s*/) : Array.isArray(value) ? value : [value];
  if (!isAuthors && own.every((one) => !isMap(one)))
    return factsSaid(name, own.map(wordsOf).filter(Boolean).join(', '));
  return own.flatMap((one, person) =>
    (isMap(one) ? nested(name, one) : factsSaid(isAuthors ? 'author' : name, wordsOf(one))).map((fact) =>
      own.length > 1 ? { ...fact, person } : fact,
    ),
  );
}

function factsSaid(name: string, value: string): Fact[] {
  return value === '' || UNSURE.test(name) ? [] : [factOf(name, value)];
}

/** `author: {name: …, contact: {email: …}}` */
function nested(name: string, held: object): Fact[] {
  const isOfPerson = AUTHORS.test(name) || HOLDERS.test(name);
  if (!isOfPerson) return [];
  return Object.entries(held).flatMap(([key, value]) => {
    if (isMap(value)) return nested(HOLDERS.test(nameOf(key)) ? nameOf(key) : name, value);
    const own = factsSaid(nameOf(key), wordsOf(value));
    // `consent: {publication: non}`, `accord: {photo: non}`
    return own.map((fact) => (fact.role === 'question' ? factOf(`${name} ${nameOf(key)}`, fact.value) : fact));
  });
}

export function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** « [[Anne Rozec]] » is how Obsidian leads to her. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object')
    return String(value)
      .trim()
      .replace(/^\[\[(?:[^|\]]*\|)?([^\]]*)\]\]$/, '$1');
  return Object.values(value).map(wordsOf).join(', ');
}
