// The answers to a form → an interview a row: a column is a question.
import type { Arrival, Loss, SentFile } from '../arrival.ts';
import { nothingKnown } from '../nothing-known.ts';
import { isContact, plain, type Role, roleOf } from './columns.ts';
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
      return {
        ...{ column: columns[index] ?? '', words },
        ...{ role: role === 'question' && isContact(words) ? 'kept-aside' : role, isPlaced: words === '' },
      };
    });
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

/** Undefined where it answers no question. */
async function answersOf(row: Row, file: string, line: number): Promise<Arrival | undefined> {
  const parts = row.parts();
  if (parts.length === 0) return undefined;
  const { body, losses, hashtags, people, words } = await interviewOf(parts, file);
  const signed = signedBy(row);
  const [title, sender, date] = [row.take('title'), row.take('sender'), row.take('date')];
  const aside = row.left().map((told): Loss => ({ kind: 'form', words: told, place: `ligne ${line}` }));
  return {
    ...nothingKnown(),
    ...{ body, hashtags, people, ...signed },
    ...(title && { title }),
    losses: [...losses, ...aside],
    words: title ? `${title}\n${words}` : words,
    provenance: { ...(sender && { sender }), ...(date && { date }) },
  };
}

/** Who chose a signature is known by no other name; « Nom » is a whole name, but beside « Prénom ». */
function signedBy(row: Row): Pick<Arrival, 'authors' | 'nameParts'> {
  const signature = row.take('signature');
  if (signature) return { authors: [signature] };
  const given = row.take('givenName');
  const family = row.take('familyName') ?? row.take('name');
  if (given && family) return { authors: [`${given} ${family}`], nameParts: { given, family } };
  const name = given ?? family;
  return { authors: name ? [name] : [] };
}
