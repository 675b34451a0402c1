// Paths of Windows, whose backslashes Markdown takes for its own where a sign or the end of a line follows.
import type { Edit } from './problem.ts';

/** What writes again, as it is typed, each path of `source.slice(start, end)` that would lose a backslash. */
export function eatenInPaths(source: string, start: number, end: number): Edit[] {
  const edits: Edit[] = [];
  if (!source.slice(start, end + 1).includes('\\')) return edits;
  for (const { 0: word, index } of source.slice(start, end).matchAll(WORD)) {
    const wordEnd = start + index + word.length;
    // A backslash that breaks a line is no more of the words.
    const isBroken = wordEnd === end && /^\\\r?\n/.test(source.slice(end, end + 3));
    const path = PATH.exec(isBroken ? `${word}\\` : word);
    if (!path) continue;
    const typed = path[0];
    const text = kept(typed) + (isBroken && !typed.endsWith('\\\\') ? '\\' : '');
    const from = start + index + path.index;
    if (text !== typed) edits.push({ start: from, end: from + typed.length, text });
  }
  return edits;
}

const WORD = /\S+/g;

/** « C:\… », « \\server\… », « ¯\_(ツ)_/¯ »; « C:\\… » and « \\\\server » are written by who knows of it. */
const PATH =
  /(?<![\p{L}\p{N}\\])[A-Za-z]:\\(?!\\).*|(?<!\\|(?<!\p{L})[A-Za-z]:)\\\\[\p{L}\p{N}][\p{L}\p{N}._$-]*\\.*|¯\\_.*/u;

/** Two backslashes, with what the next one escapes; or one before a sign of ASCII. CommonMark 0.31, section 2.4. */
const ESCAPED = /\\\\(?:\\[!-/:-@[-`{-~])?|\\[!-/:-@[-`{-~]/g;

/** A server keeps its two backslashes; one before a sign is printed, and the sign with it. */
function kept(typed: string): string {
  return typed.replaceAll(ESCAPED, (found, index: number) => {
    if (found.startsWith('\\\\')) return index === 0 ? '\\\\\\\\' : found;
    return `\\\\${found}`;
  });
}
