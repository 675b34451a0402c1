// Offsets of a text ↔ lines and columns. Lines end with LF, CRLF or CR (CommonMark 0.31, section 2.1).
import type { Position } from './position.ts';

/** Line and column of an offset, both from 1, in UTF-16 units. */
export function positionAt(source: string, offset: number): Position {
  const starts = lineStarts(source);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** The offset of a line and column; the end of the text where the line does not exist. */
export function offsetAt(source: string, { line, column }: Position): number {
  return Math.min(source.length, (lineStarts(source)[line - 1] ?? source.length) + column - 1);
}

/** The offsets of a part of a text that is known by lines and columns. */
export function offsetsOf(
  source: string,
  { start, end }: { start: Position; end: Position },
): { start: number; end: number } {
  return { start: offsetAt(source, start), end: offsetAt(source, end) };
}

/** What is left of a line from an offset on, without its line feed. */
export function restOfLine(source: string, from: number): string {
  const end = source.indexOf('\n', from);
  return source.slice(from, end < 0 ? undefined : end);
}

/** What ends the lines of a file, so that a fix ends its own alike. */
export function lineEnding(source: string): '\n' | '\r\n' {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

// Rules go through the files one by one: the last file asked for is the next one too.
let last: { source: string; starts: number[] } | undefined;

function lineStarts(source: string): number[] {
  if (last?.source === source) return last.starts;
  const starts = [0];
  for (const match of source.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  last = { source, starts };
  return starts;
}
