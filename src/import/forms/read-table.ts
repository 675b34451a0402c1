// The answers to a form, as a table (RFC 4180, and what Excel and LibreOffice make of it) → titles of columns and rows.
import { parse } from 'csv-parse/browser/esm/sync';
import type { SentFile } from '../arrival.ts';
import { decodeText } from '../decode-text.ts';
import { ImportRefused } from '../import-refused.ts';

interface Table {
  columns: string[];
  rows: string[][];
  /** Of each row, as a spreadsheet numbers it. */
  numbers: number[];
}

interface Line {
  cells: string[];
  number: number;
}

/** @throws ImportRefused where it has no answer */
export function readTable(file: SentFile): Table {
  const text = decodeText(file).replace(/^\uFEFF/, '');
  const [, said] = /^sep=(.)\n/i.exec(text) ?? [];
  const own = said ? text.slice('sep=,\n'.length) : text;
  const lines = linesOf(own, said ?? separatorOf(own), file.name).filter(({ cells }) => filled(cells) > 0);
  // Drupal and Framaforms write the name of the form, then its sections, above the titles.
  const width = usualWidth(lines);
  const at = lines.slice(0, 4).findIndex(({ cells }) => cells.length === width && filled(cells) > width / 2);
  const [first, ...below] = lines.slice(Math.max(0, at));
  const titles = first && titlesIn(first.cells, below);
  const answers = below.slice(titles ? titles.count - 1 : 0);
  if (titles === undefined || answers.length === 0) throw new ImportRefused('empty', file.name);
  return {
    columns: titles.columns,
    rows: answers.map(({ cells }) => cells),
    numbers: answers.map(({ number }) => number),
  };
}

/**
 * SurveyMonkey writes each choice, or « Open-Ended Response », under its question, and no respondent on that line; Qualtrics, its
 * codes, the questions, then what imports them.
 */
function titlesIn(first: readonly string[], below: readonly Line[]): { columns: string[]; count: number } {
  const columns = first.map((title) => title.trim());
  const [second, third] = below.map(({ cells }) => cells);
  if (second && third?.some((cell) => /^\{"ImportId"/.test(cell.trim())))
    return { columns: second.map((title) => title.trim()), count: 3 };
  const respondent = columns.findIndex((title) => /^(?:respondent id|id du (?:répondant|participant))$/i.test(title));
  if (respondent < 0 || !second || second[respondent]?.trim() !== '') return { columns, count: 1 };
  return { columns: columns.map((title, at) => withChoice(titleAt(columns, at), title, second[at] ?? '')), count: 2 };
}

/** What stands above: a question is written over the first of its choices alone. */
function titleAt(columns: readonly string[], at: number): string {
  return columns.slice(0, at + 1).findLast((title) => title !== '') ?? '';
}

function withChoice(above: string, own: string, cell: string): string {
  const choice = cell.trim();
  if (choice === '') return own;
  return /^(?:(?:open-ended )?response|réponse(?: ouverte| libre)?)$/i.test(choice) ? above : `${above} [${choice}]`;
}

/** A row that somebody cut by hand may be wider than the others. */
function usualWidth(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { length } of lines.map(({ cells }) => cells)) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0] ?? 0;
}

/** Whether a text is a table of answers: lines cut by one sign, as many times each. */
export function isTable(start: string): boolean {
  const separator = separatorOf(start);
  const [first = ''] = start.split('\n');
  return (
    /^sep=./i.test(first) ||
    cellsIn(first, separator) >= 3 ||
    (cellsIn(first, separator) === 2 && /^"/.test(first.trimStart()))
  );
}

/** The sign that cuts the first line most often, outside of quotes: « ; » where Excel is French. */
function separatorOf(text: string): string {
  const [first = ''] = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim());
  return [';', ',', '\t'].toSorted((a, b) => cellsIn(first, b) - cellsIn(first, a))[0] as string;
}

function cellsIn(line: string, separator: string): number {
  return line.replace(/"(?:[^"]|"")*"?/g, '').split(separator).length;
}

function linesOf(text: string, delimiter: string, name: string): Line[] {
  try {
    const read: unknown = parse(text, {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      // A space before a quotation mark makes none of it.
      trim: true,
      maxRecordSize: 1_000_000,
      skipEmptyLines: true,
      info: true,
    });
    return (read as Read[]).map(({ record, info }) => ({ cells: record, number: info.records + info.empty_lines }));
  } catch (cause) {
    throw new ImportRefused('unreadable', name, cause);
  }
}

/** What csv-parse gives for a record where it is asked what it knows. */
interface Read {
  record: string[];
  info: { records: number; empty_lines: number };
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim()).length;
}
