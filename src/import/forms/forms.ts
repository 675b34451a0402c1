// The answers to a form → an interview a row: a column is a question.
import type { Arrival, Loss, ReadColumn, SentFile } from '../arrival.ts';
import { nothingKnown } from '../nothing-known.ts';
import { heeding, interviewOf } from './interview.ts';
import { withoutParts } from './parted-choices.ts';
import { plain } from './plain.ts';
import { readColumns } from './read-columns.ts';
import { readTable } from './read-table.ts';
import { factsOf, Row } from './row.ts';

interface Answered {
  texts: Arrival[];
  /** Lines of the file that answer no question, as a spreadsheet numbers them. */
  silent: number[];
}

/** @param questions of the series, in its own words; a column that asks the same is set in them */
export async function importForms(file: SentFile, questions: readonly string[] = []): Promise<Answered> {
  const { numbers, ...table } = readTable(file);
  const { columns, rows } = withoutParts(table);
  const { roles, asked, told } = readColumns(columns, rows, questions);
  const read: Answered = { texts: [], silent: [] };
  const all = rows.map((row) => new Row(asked, roles, row));
  const shared = sharedSignatures(all);
  for (const [index, row] of all.entries()) {
    const line = numbers[index] as number;
    const text = await answersOf(row, shared, file.name, line);
    if (text) read.texts.push({ ...withCodes(text, told), columns: told });
    else read.silent.push(line);
  }
  return read;
}

function withCodes(text: Arrival, columns: readonly ReadColumn[]): Arrival {
  return columns.some(({ as }) => as === 'code') ? { ...text, cautions: [...(text.cautions ?? []), 'codes'] } : text;
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
  const { words, losses, cautions: said, ...interview } = await interviewOf(parts, file);
  const respondent = row.said('givenName', 'familyName', 'name', 'sender', 'signature') || row.said('date');
  const { provenance, ...facts } = heeding(factsOf(row, shared), said);
  const place = `ligne ${line}`;
  const aside = row.left(false).map((words): Loss => ({ kind: 'form', words, place }));
  const added = row.left(true).join('\n');
  if (added) aside.push({ kind: 'form', words: added, place });
  return {
    ...{ ...nothingKnown(), ...interview, ...facts, respondent },
    losses: [...losses, ...aside],
    words: [facts.title, facts.summary, words].filter(Boolean).join('\n'),
    provenance: { line: String(line), ...provenance },
  };
}
