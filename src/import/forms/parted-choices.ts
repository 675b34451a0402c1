// « Publier mon nom ? (Oui) », « Publier mon nom ? (Non) »: a column for each choice, as some tools write them → one column, which what was ticked answers.
import { saidBy } from './answers.ts';

interface Answers {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The same table where nothing stands so; a column that says the same whole, right before its choices, takes their place. */
export function withoutParts({ columns, rows }: Answers): { columns: string[]; rows: string[][] } {
  const made: Column[] = [];
  for (let at = 0; at < columns.length; ) {
    const column = columnFrom({ columns, rows }, at);
    const isSaidWhole = column.count > 1 && made.at(-1)?.title === column.title;
    if (!isSaidWhole) made.push(column);
    at += column.count;
  }
  return {
    columns: made.map(({ title }) => title),
    rows: rows.map((row) => [...made.map(({ cellOf }) => cellOf(row)), ...row.slice(columns.length)]),
  };
}

interface Column {
  title: string;
  /** Of the table: more than one where they are its choices. */
  count: number;
  cellOf(row: readonly string[]): string;
}

function columnFrom({ columns, rows }: Answers, at: number): Column {
  const end = partsEnd(columns, rows, at);
  if (end - at < 2) return { title: columns[at] ?? '', count: 1, cellOf: (row) => row[at] ?? '' };
  const parts = columns.slice(at, end).flatMap((column) => partIn(column) ?? []);
  const choices = parts.map(({ choice }) => choice);
  return { title: parts[0]?.title ?? '', count: end - at, cellOf: (row) => ticked(choices, row.slice(at, end)) };
}

function partsEnd(columns: readonly string[], rows: Answers['rows'], from: number): number {
  const title = partIn(columns[from] ?? '')?.title;
  let end = from;
  while (title !== undefined && partIn(columns[end] ?? '')?.title === title && isTicks(rows, end)) end++;
  return end;
}

function partIn(column: string): { title: string; choice: string } | undefined {
  // A title that is longer is a text.
  const [, title = '', choice] = (column.length < 600 && /^(.*\S)\s+\(([^()]{1,80})\)\s*$/.exec(column)) || [];
  return choice === undefined ? undefined : { title, choice: choice.trim() };
}

function isTicks(rows: Answers['rows'], at: number): boolean {
  return rows.every((row) => /^(?:true|false|vrai|faux|1|0|x|✓|✔|☑|☐)?$/i.test((row[at] ?? '').trim()));
}

function ticked(choices: readonly string[], cells: readonly string[]): string {
  return choices.filter((_, at) => saidBy(cells[at] ?? '') === 'yes').join(', ');
}
