// The answers to a form → an interview a row: a column is a question.
import type { AnswerToRead, Arrival, Caution, Loss, ReadColumn, SentFile } from '../arrival.ts';
import { nothingKnown } from '../nothing-known.ts';
import { holdsContact, holdsHome, isContact } from './answers.ts';
import { type Role, roleOf } from './columns.ts';
import { interviewOf, type Part } from './interview.ts';
import { plain } from './plain.ts';
import { readTable } from './read-table.ts';
import { type Cell, wishesIn } from './row-wishes.ts';
import { signatureIn } from './signature.ts';

interface Answered {
  texts: Arrival[];
  /** Lines of the file that answer no question. */
  silent: number[];
}

/** @param questions of the series, in its own words; a column that asks the same is set in them */
export async function importForms(file: SentFile, questions: readonly string[] = []): Promise<Answered> {
  const { columns, rows } = readTable(file);
  // A question of the series that reads as a name or a title is still a question.
  const own = columns.map((column) => questions.find((question) => plain(question) === plain(column)));
  const roles = columns.map(
    (column, index): Role =>
      own[index] === undefined
        ? roleOf(
            column,
            rows.map((row) => row[index] ?? ''),
          )
        : 'question',
  );
  const asked = columns.map((column, index) => own[index] ?? column);
  const read: Answered = { texts: [], silent: [] };
  const all = rows.map((row) => new Row(asked, roles, row));
  const shared = sharedSignatures(all);
  const told = asked.flatMap((title, index): ReadColumn[] => {
    const as = roles[index] ?? 'question';
    return as === 'question' || title === '' ? [] : [{ title, as }];
  });
  for (const [index, row] of all.entries()) {
    const text = await answersOf(row, shared, file.name, index + 2);
    if (text) read.texts.push({ ...text, columns: told });
    else read.silent.push(index + 2);
  }
  return read;
}

/** The cells of a row; each is placed once, and what is placed nowhere is told. */
class Row {
  readonly cells: Cell[];

  constructor(columns: readonly string[], roles: readonly Role[], row: readonly string[]) {
    this.cells = columns.map((column, index) => cellOf(column, roles[index], row[index]));
    // What stands past the last title is an answer all the same.
    for (const words of row.slice(columns.length)) this.cells.push(cellOf('', 'question', words));
  }

  take(role: Role): string | undefined {
    const cell = this.cells.find((one) => one.role === role && !one.isPlaced);
    if (cell) cell.isPlaced = true;
    return cell?.words;
  }

  said(...roles: Role[]): string {
    return this.cells.flatMap(({ role, words }) => (words && roles.includes(role) ? [words] : [])).join(' ');
  }

  parts(): Part[] {
    return this.cells.flatMap((cell): Part[] => {
      if (cell.role !== 'question' || cell.isPlaced) return [];
      cell.isPlaced = true;
      const answer = { role: 'answer', words: cell.words } as const;
      return cell.column === '' ? [answer] : [{ role: 'question', words: cell.column }, answer];
    });
  }

  /** « Téléphone : 06… » */
  left(): string[] {
    return this.cells.flatMap(({ column, words, isPlaced }) =>
      isPlaced ? [] : [column ? `${column} : ${words}` : words],
    );
  }
}

function cellOf(column: string, role: Role = 'question', cell = ''): Cell {
  const words = cell.trim();
  return { column, words, role: ofAnswer(role, words), isPlaced: words === '' };
}

function ofAnswer(role: Role, words: string): Role {
  if (role === 'home') return holdsHome(words) ? 'kept-aside' : 'question';
  if (role === 'perhaps-private') return holdsContact(words) ? 'kept-aside' : 'question';
  return role === 'question' && isContact(words) ? 'kept-aside' : role;
}

/** By which several people sign, whose names differ: they ticked it, and it names nobody. */
function sharedSignatures(rows: readonly Row[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>();
  for (const row of rows) {
    const signature = plain(row.said('signature'));
    const name = plain(row.said('givenName', 'familyName', 'name'));
    if (signature && name) names.set(signature, (names.get(signature) ?? new Set()).add(name));
  }
  return new Set([...names].flatMap(([signature, { size }]) => (size > 1 ? [signature] : [])));
}

/** Undefined where it answers no question. */
async function answersOf(
  row: Row,
  shared: ReadonlySet<string>,
  file: string,
  line: number,
): Promise<Arrival | undefined> {
  const parts = row.parts();
  if (parts.length === 0) return undefined;
  const { body, losses, hashtags, people, words } = await interviewOf(parts, file);
  const wishes = wishesIn(row.cells);
  const respondent = row.said('givenName', 'familyName', 'name', 'sender', 'signature') || row.said('date');
  const signed = signedBy(row, shared, wishes);
  const cautions: Caution[] = [
    ...(wishes.isRefused ? (['refusal'] as const) : []),
    ...(wishes.isUnnamed || signed.isUnnamed ? (['anonymity'] as const) : []),
  ];
  const toRead = [...wishes.toRead, ...signed.toRead];
  const [title, sender, date] = [row.take('title'), row.take('sender'), row.take('date')];
  const aside = row.left().map((told): Loss => ({ kind: 'form', words: told, place: `ligne ${line}` }));
  return {
    ...nothingKnown(),
    ...{ body, hashtags, people, authors: signed.authors, respondent },
    ...(signed.nameParts && { nameParts: signed.nameParts }),
    ...(title && { title }),
    ...(cautions.length > 0 && { cautions }),
    ...(toRead.length > 0 && { toRead }),
    losses: [...losses, ...aside],
    words: title ? `${title}\n${words}` : words,
    provenance: {
      ...{ line: String(line) },
      ...(sender && { sender }),
      ...(date && { date }),
      ...(signed.from && { signature: signed.from }),
    },
  };
}

interface Signed extends Pick<Arrival, 'authors' | 'nameParts'> {
  /** The answer that said how. */
  from?: string;
  isUnnamed?: boolean;
  toRead: AnswerToRead[];
}

/** Who chose a signature is known by no other name; what is no name is a person's to judge. */
function signedBy(
  row: Row,
  shared: ReadonlySet<string>,
  { isUnnamed, isGivenAlone }: { isUnnamed: boolean; isGivenAlone: boolean },
): Signed {
  const cell = row.cells.find((one) => one.role === 'signature' && !one.isPlaced);
  const own = cell && { words: cell.words, read: signatureIn(cell.words) };
  const from = cell && `« ${cell.words} » (${cell.column})`;
  const isName = own?.read === 'name' && !shared.has(plain(own.words));
  if (cell && from && isName) {
    cell.isPlaced = true;
    return { authors: [cell.words], from, toRead: [] };
  }
  if (own?.read === 'anonymous') return { authors: [], isUnnamed: true, toRead: [] };
  const isGiven = own?.read === 'given-name' || isGivenAlone;
  const mayName = own ? isGiven || own.read === 'whole-name' : isGiven || !isUnnamed;
  const signed = !mayName ? { authors: [] } : isGiven ? givenName(row) : wholeName(row);
  if (!cell || !from) return { ...signed, toRead: [] };
  const isKnown = signed.authors.length > 0;
  const toRead = { about: 'signature', words: `${cell.column} : ${cell.words}`, isAnswered: true } as const;
  return { ...signed, ...(isKnown && { from }), toRead: isKnown ? [] : [toRead] };
}

function givenName(row: Row): Pick<Arrival, 'authors'> {
  const given = row.take('givenName');
  return { authors: given ? [given] : [] };
}

/** « Nom » is a whole name, but beside « Prénom ». */
function wholeName(row: Row): Pick<Arrival, 'authors' | 'nameParts'> {
  const given = row.take('givenName');
  const family = row.take('familyName') ?? row.take('name');
  if (given && family) return { authors: [`${given} ${family}`], nameParts: { given, family } };
  const name = given ?? family;
  return { authors: name ? [name] : [] };
}
