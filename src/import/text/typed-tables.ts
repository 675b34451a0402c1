// Lines that tabs part into as many cells → a table. Elsewhere a tab is a space, and is told.
import type { Nodes, PhrasingContent, Table } from 'mdast';
import type { Loss } from '../arrival.ts';
import type { Line } from './lines.ts';

/** Lines of a paragraph, in pieces: each those of a table, or those of none. */
export function tablesIn(lines: readonly Line[], losses: Loss[]): { lines: readonly Line[]; table?: Table }[] {
  const pieces: { lines: Line[]; count: number }[] = [];
  for (const line of lines) {
    const count = cellsOf(line).length;
    const last = pieces.at(-1);
    if (last?.count === count) last.lines.push(line);
    else pieces.push({ lines: [line], count });
  }
  const isTable = ({ lines: own, count }: { lines: Line[]; count: number }) =>
    count > 1 &&
    own.length > 1 &&
    count * own.length >= LEAST &&
    own.every(isShort) &&
    !isPlay(own) &&
    !own.some(isSung);
  const told = pieces.filter((piece) => piece.count > 1 && !isTable(piece)).flatMap((piece) => piece.lines);
  if (told.length > 0)
    losses.push({ kind: 'look', words: told.map(({ words }) => words).join('\n'), place: 'tabulations' });
  if (!pieces.some(isTable)) return [{ lines }];
  return pieces.map((piece) => (isTable(piece) ? { lines: piece.lines, table: tableOf(piece.lines) } : piece));
}

/** Two lines of three cells, or three of two. */
const LEAST = 6;

function cellsOf({ words, content }: Line): string[] {
  return content ? [words] : words.split(/\t+/).map((cell) => cell.trim());
}

/** Who speaks, and what they say: some speak twice. */
function isPlay(lines: readonly Line[]): boolean {
  const speakers = lines.map((line) => cellsOf(line)[0] ?? '');
  const areNames = speakers.every((cell) => /^\p{Lu}[\p{Lu} .’'-]*[:.]?$/u.test(cell));
  return areNames && lines.every((line) => cellsOf(line).length === 2) && new Set(speakers).size < speakers.length;
}

/** « Tape tape tape » is no row. */
function isSung(line: Line): boolean {
  const cells = cellsOf(line).map((cell) => cell.toLowerCase());
  return cells.length > 2 && /\p{L}/u.test(cells[0] ?? '') && new Set(cells).size === 1;
}

/** A cell holds a name, a sum or a few words. */
function isShort(line: Line): boolean {
  return cellsOf(line).every((cell) => cell.length <= 80);
}

function tableOf(lines: readonly Line[]): Table {
  const cell = (value: string) => ({
    type: 'tableCell' as const,
    children: (value === '' ? [] : [{ type: 'text', value }]) as PhrasingContent[],
  });
  const rows = lines.map((line) => ({ type: 'tableRow' as const, children: cellsOf(line).map(cell) }));
  return { type: 'table', children: rows } satisfies Nodes;
}
