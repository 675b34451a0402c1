// A table of names, and of addresses if there are → those who are invited, or what has to be put right in it, line by line.
import type { SentFile } from '../../import/arrival.ts';
import { roleOf } from '../../import/forms/columns.ts';
import { plain } from '../../import/forms/plain.ts';
import { readTable } from '../../import/forms/read-table.ts';

export interface Guest {
  name: string;
  email?: string;
}

export type GuestProblem =
  /** No column says names; `words` are the titles. */
  | { kind: 'no-names'; line: number; words: string }
  | { kind: 'no-name'; line: number; words: string }
  | { kind: 'not-a-name'; line: number; words: string }
  | { kind: 'twice'; line: number; words: string; first: number }
  | { kind: 'not-an-address'; line: number; words: string };

export interface Guests {
  guests: Guest[];
  problems: GuestProblem[];
}

/** @throws ImportRefused where it is no table, or an empty one */
export function readGuests(file: SentFile): Guests {
  const { columns, rows, numbers } = readTable(file);
  const roles = columns.map((column, index) =>
    roleOf(
      column,
      rows.map((row) => row[index] ?? ''),
    ),
  );
  const cell = (row: readonly string[], role: string) =>
    (row[roles.indexOf(role as never)] ?? '').replace(/\s+/g, ' ').trim();
  const read: Guests = { guests: [], problems: [] };
  if (!roles.some((role) => NAMES.includes(role))) {
    const line = (numbers[0] as number) - 1;
    return { ...read, problems: [{ kind: 'no-names', line, words: columns.filter(Boolean).join(' · ') }] };
  }
  const lines = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const line = numbers[index] as number;
    const given = cell(row, 'givenName');
    const name = [given, cell(row, 'familyName') || cell(row, 'name')].filter(Boolean).join(' ');
    const said = cell(row, 'sender');
    const email = ADDRESS.exec(said)?.[1];
    const first = lines.get(plain(name));
    if (name === '') read.problems.push({ kind: 'no-name', line, words: row.filter(Boolean).join(' · ') });
    else if (!isName(name)) read.problems.push({ kind: 'not-a-name', line, words: name });
    else if (first !== undefined) read.problems.push({ kind: 'twice', line, words: name, first });
    else lines.set(plain(name), line);
    if (said !== '' && email === undefined) read.problems.push({ kind: 'not-an-address', line, words: said });
    read.guests.push({ name, ...(email !== undefined && { email }) });
  }
  return read;
}

const NAMES: readonly string[] = ['name', 'givenName', 'familyName'];

/** « marie@exemple.fr », « Marie Dupont <marie@exemple.fr> » */
const ADDRESS = /^(?:[^<>@]*<)?\s*([^\s@<>,;]+@[^\s@<>,;]+\.[\p{L}\d-]{2,})\s*>?$/u;

/** Not what a spreadsheet would reckon, nor an address in the wrong column. */
function isName(words: string): boolean {
  return words.length <= 120 && /\p{L}/u.test(words) && !/^[=+@-]|@\S+\.|https?:|\p{Cc}/u.test(words);
}
