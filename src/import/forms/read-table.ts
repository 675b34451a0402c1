// The answers to a form, as a table (RFC 4180, and what Excel and LibreOffice make of it) → titles of columns and rows.
import { parse } from 'csv-parse/browser/esm/sync';
import type { SentFile } from '../arrival.ts';
import { decodeText } from '../decode-text.ts';
import { ImportRefused } from '../import-refused.ts';

interface Table {
  columns: string[];
  rows: string[][];
}

/** @throws ImportRefused where it has no answer */
export function readTable(file: SentFile): Table {
  const text = decodeText(file).replace(/^\uFEFF/, '');
  const [, said] = /^sep=(.)\n/i.exec(text) ?? [];
  const own = said ? text.slice('sep=,\n'.length) : text;
  const rows = recordsOf(own, said ?? separatorOf(own), file.name).filter((row) => row.some((cell) => cell.trim()));
  // Drupal and Framaforms write the name of the form, then its sections, above the titles.
  const width = usualWidth(rows);
  const at = rows.slice(0, 4).findIndex((row) => row.length === width && filled(row) > width / 2);
  const [columns, ...answers] = rows.slice(Math.max(0, at));
  if (columns === undefined || answers.length === 0) throw new ImportRefused('empty', file.name);
  return { columns: columns.map((title) => title.trim()), rows: answers };
}

/** A row that somebody cut by hand may be wider than the others. */
function usualWidth(rows: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0] ?? 0;
}

/** Whether a text is a table of answers: lines cut by one sign, as many times each. */
export function isTable(start: string): boolean {
  const separator = separatorOf(start);
  const [first = ''] = start.split('\n');
  return (
    /^sep=./i.test(first) ||
    cells(first, separator) >= 3 ||
    (cells(first, separator) === 2 && /^"/.test(first.trimStart()))
  );
}

/** The sign that cuts the first line most often, outside of quotes: « ; » where Excel is French. */
function separatorOf(text: string): string {
  const [first = ''] = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim());
  return [';', ',', '\t'].toSorted((a, b) => cells(first, b) - cells(first, a))[0] as string;
}

function cells(line: string, separator: string): number {
  return line.replace(/"(?:[^"]|"")*"?/g, '').split(separator).length;
}

function recordsOf(text: string, delimiter: string, name: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      // A space before a quotation mark makes none of it.
      trim: true,
      maxRecordSize: 1_000_000,
      skipEmptyLines: true,
    });
  } catch (cause) {
    throw new ImportRefused('unreadable', name, cause);
  }
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim()).length;
}
