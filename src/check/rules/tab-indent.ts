// A line that begins with a tab → how it is indented with spaces, which YAML asks for.
import { restOfLine } from '../../read/lines.ts';

/** What stands for the white space at the start of the line at an offset. */
export function indentFor(source: string, from: number): string {
  const own = indentAt(source, from);
  const above = lineAbove(source, from);
  // The first key has nothing above it to belong to; nor has one below a key that has its value.
  const isTop = above === undefined || (indentAt(source, above) === '' && isWhole(restOfLine(source, above)));
  if (isTop) return KEY.test(restOfLine(source, from)) ? '' : own.replaceAll('\t', '  ');
  // Lines that begin alike stay alike.
  return indentAt(source, above) === own && own.includes('\t') ? indentFor(source, above) : own.replaceAll('\t', '  ');
}

const KEY = /^\s*[A-Za-z][\w-]*\s*:(?:\s|$)/;

/** A key with its value on its own line, and what opens a front matter. */
function isWhole(line: string): boolean {
  return /^---\s*$/.test(line) || /^[A-Za-z][\w-]*\s*:\s+(?![|>#])\S/.test(line);
}

/** The start of the nearest line above that says something. */
function lineAbove(source: string, from: number): number | undefined {
  for (let end = from - 1; end > 0; ) {
    const start = source.lastIndexOf('\n', end - 1) + 1;
    if (!/^\s*(?:#|$)/.test(source.slice(start, end))) return start;
    end = start - 1;
  }
  return undefined;
}

function indentAt(source: string, from: number): string {
  return /^[ \t]*/.exec(restOfLine(source, from))?.[0] ?? '';
}
