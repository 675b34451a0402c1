// Where the parser stops → the sign that stops it: of a brace it reads as code, it speaks long after.
import { isElementName } from './elements.ts';
import { offsetAt } from './lines.ts';

export interface Stop {
  /** Where the sign stands. */
  offset: number;
  /** The signs that are read as letters when the rest of the text is read without this passage. */
  signs: { start: number; length: number }[];
  /** The tags that it leaves without an end, or without a start. */
  tags: string[];
}

/** What stops the parser, from its own words and the offset at which it stops. */
export function stopOf(source: string, code: string, offset: number): Stop {
  return braceStop(source, code, offset) ?? commentStop(source, offset) ?? tagStop(source, code, offset);
}

/** Tells whether a backslash before a sign makes it a sign among others. */
function isEscaped(source: string, offset: number): boolean {
  return (/\\*$/.exec(source.slice(Math.max(0, offset - 20), offset))?.[0].length ?? 0) % 2 === 1;
}

function braceStop(source: string, code: string, offset: number): Stop | undefined {
  if (!/parse expression|closing brace|in expression/i.test(code) && source[offset] !== '{') return undefined;
  // What a brace holds may stop the parser at its very end.
  const last = lastBrace(source, source[offset - 1] === '}' ? offset - 1 : offset);
  if (last === undefined) return undefined;
  let first = last;
  while (source[first - 1] === '{' && !isEscaped(source, first - 1)) first--;
  const length = /^\{+/.exec(source.slice(first))?.[0].length ?? 1;
  return { offset: first, signs: [{ start: first, length }], tags: [] };
}

/** The last `{` that is open at an offset. */
function lastBrace(source: string, offset: number): number | undefined {
  let closed = 0;
  for (let at = offset; at >= 0; at--) {
    if ((source[at] !== '{' && source[at] !== '}') || isEscaped(source, at)) continue;
    if (source[at] === '}' && at < offset) closed++;
    else if (source[at] === '{' && closed-- === 0) return at;
  }
  return undefined;
}

/** Nothing inside of a comment is told for itself. */
function commentStop(source: string, offset: number): Stop | undefined {
  const close = source.startsWith('<!--', offset) ? '-->' : source.startsWith('<![', offset) ? ']>' : undefined;
  if (close === undefined) return undefined;
  const end = source.indexOf(close, offset);
  const held = source.slice(offset, end === -1 ? offset + 1 : end);
  const signs = [...held.matchAll(/[<{]/g)].map(({ index }) => ({ start: offset + index, length: 1 }));
  return { offset, signs, tags: [] };
}

/**
 * A tag that has no end stops the parser at that of another: both are read as letters. Of our own elements, the place is
 * where the end is missing.
 */
function tagStop(source: string, code: string, offset: number): Stop {
  const [, open, line, column] = /closing tag for `<([^`>]*)>`(?: \((\d+):(\d+)\))?/.exec(code) ?? [];
  const close = /closing tag `<\/([^`>]*)>`/.exec(code)?.[1];
  const start = open !== undefined && line ? offsetAt(source, { line: Number(line), column: Number(column) }) : offset;
  const written = /^<\/?([\p{L}$_][\p{L}\p{N}\p{M}_$.:-]*)/u.exec(source.slice(start, start + 60))?.[1];
  return {
    offset: open !== undefined && isElementName(open) ? offset : start,
    signs: [...new Set([start, offset])].map((at) => ({ start: at, length: 1 })),
    tags: [open, close, written].filter((name) => name !== undefined),
  };
}
