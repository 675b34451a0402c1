// The keys of a front matter, each with what it says and the lines on which it stands.
import { plain } from '../forms/plain.ts';
import { factOf, isPersonal } from './head-facts.ts';

export interface Entry {
  /** As written. */
  key: string;
  /** As words: « pubDate », « nom_complet » and « Nom-complet » are of two. */
  name: string;
  value: unknown;
  /** All of it, as it stands in the source. */
  words: string;
}

export function entriesOf(value: object, source: string): Entry[] {
  const chunks = new Map(chunksIn(source).map((chunk) => [chunk.key, chunk.words]));
  return Object.entries(value).map(([key, held]) => ({
    ...{ key, name: nameOf(key), value: held },
    words: chunks.get(key) ?? `${key}: ${typeof held === 'string' ? held : JSON.stringify(held)}`,
  }));
}

/** « Nom : Anne », « accord: *oui* »: no YAML, and a fact a line all the same. Undefined where nothing in it is of a person. */
export function lineEntries(source: string): Entry[] | undefined {
  const chunks = chunksIn(source);
  const isWhole =
    chunks.length > 0 && chunks[0]?.words.split('\n')[0] === source.split('\n').find((line) => /\S/.test(line));
  const entries = chunks.map(({ key, words, said }) => ({ key, name: nameOf(key), value: said, words }));
  const isOfPerson = entries.some(({ name, value }) => isPersonal(factOf(name, value)));
  return isWhole && isOfPerson && entries.every(({ words }) => words.length < 500) ? entries : undefined;
}

export function nameOf(key: string): string {
  return plain(key.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '));
}

interface Chunk {
  key: string;
  words: string;
  /** What stands behind its key, on one line. */
  said: string;
}

/** What is set in, a point of a list, and a line without a key are of the key above them. */
function chunksIn(source: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const line of source.split('\n')) {
    const [, quoted, bare, said = ''] = KEYED.exec(line) ?? SECTION.exec(line) ?? [];
    const key = (quoted ?? bare)?.trim();
    const last = chunks.at(-1);
    if (key) chunks.push({ key, words: line.trimEnd(), said: unquoted(said) });
    else if (last && /\S/.test(line) && !/^\s*#/.test(line)) {
      last.words += `\n${line.trimEnd()}`;
      last.said = `${last.said} ${line.trim()}`.trim();
    }
  }
  return chunks;
}

const KEYED = /^(?:["']([^"']+)["']|([\p{L}_][^:=\n]{0,60}?))[ \t\u00A0\u202F]*[:=](?:[ \t\u00A0\u202F]*(.*))?$/u;

/** Of TOML: what follows is of it. */
const SECTION = /^()\[+([\w.-]+)\]+[ \t]*$/;

function unquoted(said: string): string {
  return said.trim().replace(/^(["'*_]{1,2})(.*)\1$/, '$2');
}
