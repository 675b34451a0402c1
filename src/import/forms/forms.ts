// The answers to a form → an interview a row: a column is a question.
import type { Arrival, Caution, Loss, SentFile } from '../arrival.ts';
import { nothingKnown } from '../nothing-known.ts';
import { holdsContact, isContact, isNo, isYes, plain, type Role, roleOf } from './columns.ts';
import { interviewOf, type Part } from './interview.ts';
import { readTable } from './read-table.ts';

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
  for (const [index, row] of rows.entries()) {
    const text = await answersOf(new Row(asked, roles, row), file.name, index + 2);
    if (text) read.texts.push(text);
    else read.silent.push(index + 2);
  }
  return read;
}

/** The cells of a row; each is placed once, and what is placed nowhere is told. */
class Row {
  readonly #cells: { column: string; role: Role; words: string; isPlaced: boolean }[];

  constructor(columns: readonly string[], roles: readonly Role[], row: readonly string[]) {
    this.#cells = row.map((cell, index) => {
      const words = cell.trim();
      // What stands past the last title is an answer all the same.
      const role = roles[index] ?? 'question';
      return { column: columns[index] ?? '', words, role: ofAnswer(role, words), isPlaced: words === '' };
    });
  }

  /** Whether what is asked was answered so; the answer itself is told. */
  says(role: Role, isSo: (answer: string) => boolean): boolean {
    return this.#cells.some((cell) => cell.role === role && isSo(cell.words));
  }

  take(role: Role): string | undefined {
    const cell = this.#cells.find((one) => one.role === role && !one.isPlaced);
    if (cell) cell.isPlaced = true;
    return cell?.words;
  }

  parts(): Part[] {
    return this.#cells.flatMap((cell): Part[] => {
      if (cell.role !== 'question' || cell.isPlaced) return [];
      cell.isPlaced = true;
      const answer = { role: 'answer', words: cell.words } as const;
      return cell.column === '' ? [answer] : [{ role: 'question', words: cell.column }, answer];
    });
  }

  /** « Téléphone : 06… » */
  left(): string[] {
    return this.#cells.flatMap(({ column, words, isPlaced }) =>
      isPlaced ? [] : [column ? `${column} : ${words}` : words],
    );
  }
}

function ofAnswer(role: Role, words: string): Role {
  if (role === 'perhaps-private') return holdsContact(words) ? 'kept-aside' : 'question';
  return role === 'question' && isContact(words) ? 'kept-aside' : role;
}

/** Undefined where it answers no question. */
async function answersOf(row: Row, file: string, line: number): Promise<Arrival | undefined> {
  const parts = row.parts();
  if (parts.length === 0) return undefined;
  const { body, losses, hashtags, people, words } = await interviewOf(parts, file);
  const isAnonymous = row.says('anonymity', isYes);
  const signed = signedBy(row, isAnonymous);
  const cautions: Caution[] = [
    ...(row.says('consent', isNo) ? (['refusal'] as const) : []),
    ...(isAnonymous ? (['anonymity'] as const) : []),
  ];
  const [title, sender, date] = [row.take('title'), row.take('sender'), row.take('date')];
  const aside = row.left().map((told): Loss => ({ kind: 'form', words: told, place: `ligne ${line}` }));
  return {
    ...nothingKnown(),
    ...{ body, hashtags, people, ...signed },
    ...(title && { title }),
    ...(cautions.length > 0 && { cautions }),
    losses: [...losses, ...aside],
    words: title ? `${title}\n${words}` : words,
    provenance: { ...(sender && { sender }), ...(date && { date }) },
  };
}

/** Who chose a signature is known by no other name; « Nom » is a whole name, but beside « Prénom ». @param isAnonymous no name but one that was chosen */
function signedBy(row: Row, isAnonymous: boolean): Pick<Arrival, 'authors' | 'nameParts'> {
  const signature = row.take('signature');
  if (signature) return { authors: [signature] };
  if (isAnonymous) return { authors: [] };
  const given = row.take('givenName');
  const family = row.take('familyName') ?? row.take('name');
  if (given && family) return { authors: [`${given} ${family}`], nameParts: { given, family } };
  const name = given ?? family;
  return { authors: name ? [name] : [] };
}
