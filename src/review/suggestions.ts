// The fixes of the check → lines that a forge offers to replace: those that change one line, in files that are new.
import { applyEdits } from '../check/fix.ts';
import type { Edit, Problem } from '../check/problem.ts';
import { inRepository } from '../model/in-repository.ts';

export interface Suggestion {
  /** From the repository's root. */
  path: string;
  /** From 1. */
  line: number;
  /** The whole line, mended. */
  text: string;
}

/** More would be a list to read, not a help. */
const MOST = 20;
const LONGEST = 2000;

/** A line with several fixes is one suggestion. @param sourceOf the text of a file of the content */
export function suggestionsOf(
  problems: readonly Problem[],
  sourceOf: (file: string) => string | undefined,
): Suggestion[] {
  const files = Map.groupBy(
    problems.filter(({ fix }) => fix !== undefined),
    ({ file }) => file,
  );
  const found: Suggestion[] = [];
  for (const [file, own] of files) {
    // A text may have a hundred thousand lines to mend: no more is looked at than is offered.
    if (found.length >= MOST) break;
    const edits = own.flatMap(({ fix }) => fix ?? []);
    for (const line of linesOf(sourceOf(file), edits, MOST - found.length))
      found.push({ path: inRepository(file), ...line });
  }
  return found;
}

function linesOf(source: string | undefined, edits: readonly Edit[], most: number): Omit<Suggestion, 'path'>[] {
  if (source === undefined) return [];
  const within = edits.filter(({ start, end, text }) => !/[\r\n]/.test(source.slice(start, end) + text));
  const lines = Map.groupBy(within.slice(0, most * 10), ({ start }) => lineStart(source, start));
  return [...lines].slice(0, most).flatMap(([from, own]) => {
    const [written = ''] = /^[^\n]*?(?=\r?(?:\n|$))/.exec(source.slice(from)) ?? [];
    // A forge ends no line there: what stands after it would be replaced too.
    if (written.includes('\r')) return [];
    const text = applyEdits(
      written,
      own.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from })),
    );
    const line = source.slice(0, from).split('\n').length;
    return text === written || text.length > LONGEST ? [] : [{ line, text }];
  });
}

function lineStart(source: string, at: number): number {
  return at === 0 ? 0 : source.lastIndexOf('\n', at - 1) + 1;
}
