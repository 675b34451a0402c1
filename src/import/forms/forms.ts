// The answers to a form → an interview a row: a column is a question.
import type { Arrival, SentFile } from '../arrival.ts';
import { nothingKnown } from '../nothing-known.ts';
import { plain, type Role, roleOf } from './columns.ts';
import { interviewOf, type Part } from './interview.ts';
import { readTable, type Table } from './read-table.ts';

/** @param questions of the series, in its own words; a column that asks the same is set in them */
export async function importForms(file: SentFile, questions: readonly string[] = []): Promise<Arrival[]> {
  const { columns, rows } = readTable(file);
  const roles = columns.map(roleOf);
  // A question of the series that reads as a name or a title is still a question.
  const own = columns.map((column) => questions.find((question) => plain(question) === plain(column)));
  const asked = columns.map((column, index) => own[index] ?? column);
  for (const [index, question] of own.entries()) if (question) roles[index] = 'question';
  const arrivals: Arrival[] = [];
  for (const [index, row] of rows.entries()) {
    const arrival = await answersOf({ columns: asked, rows: [row] }, roles, file.name, index + 2);
    if (arrival) arrivals.push(arrival);
  }
  return arrivals;
}

/** One row; nothing where it answers no question. */
async function answersOf(
  { columns, rows: [row = []] }: Table,
  roles: readonly Role[],
  file: string,
  line: number,
): Promise<Arrival | undefined> {
  const cell = (role: Role) => roles.map((one, index) => (one === role ? (row[index] ?? '').trim() : '')).find(Boolean);
  const parts = columns.flatMap((column, index): Part[] => {
    const answer = (row[index] ?? '').trim();
    if ((roles[index] ?? 'question') !== 'question' || answer === '') return [];
    return [
      { role: 'question', words: column },
      { role: 'answer', words: answer },
    ];
  });
  // What stands past the last title is an answer all the same.
  for (const words of row.slice(columns.length)) if (words.trim()) parts.push({ role: 'answer', words });
  if (parts.length === 0) return undefined;
  const { body, losses, hashtags, people, words } = await interviewOf(parts, file);
  // « Nom » is a whole name, but beside « Prénom ».
  const name = [cell('givenName'), cell('familyName') ?? cell('name')].filter(Boolean).join(' ');
  const title = cell('title');
  const aside = columns.flatMap((column, index) =>
    roles[index] === 'kept-aside' && row[index]?.trim() ? [`${column} : ${row[index].trim()}`] : [],
  );
  const [sender, date] = [cell('sender'), cell('date')];
  return {
    ...nothingKnown(),
    ...{ body, hashtags, people, authors: name ? [name] : [] },
    ...(title && { title }),
    losses: [...losses, ...aside.map((told) => ({ kind: 'form' as const, words: told, place: `ligne ${line}` }))],
    words: title ? `${title}\n${words}` : words,
    provenance: { ...(sender && { sender }), ...(date && { date }) },
  };
}
