// « Publier mon nom ? (Oui) », « Publier mon nom ? (Non) »: a column for each choice, as some tools write them → one column, which what was ticked answers.
import { saidBy } from './answers.ts';

interface Answers {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}

/** The same table where nothing stands so; a column that says the same whole, right before its choices, takes their place. */
export function withoutParts({ columns, rows }: Answers): { columns: string[]; rows: string[][] } {
  const made: { title: string; cells: (row: readonly string[]) => string }[] = [];
  for (let at = 0; at < columns.length; ) {
    const end = partsEnd(columns, rows, at);
    if (end - at < 2) {
      const own = at;
      made.push({ title: columns[own] ?? '', cells: (row) => row[own] ?? '' });
      at++;
      continue;
    }
    const choices = columns.slice(at, end).map((column) => partIn(column)?.choice ?? '');
    const from = at;
    const title = partIn(columns[at] ?? '')?.title ?? '';
    if (made.at(-1)?.title !== title) made.push({ title, cells: (row) => ticked(choices, row.slice(from, end)) });
    at = end;
  }
  return {
    columns: made.map((column) => column.title),
    rows: rows.map((row) => [...made.map(({ cells }) => cells(row)), ...row.slice(columns.length)]),
  };
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
