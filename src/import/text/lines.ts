// A text → its paragraphs and their lines. Lines that a program cut at a width are one again.
import type { PhrasingContent } from 'mdast';
import { beginLikeVerse } from '../../model/letters/filled-lines.ts';
import type { Loss } from '../arrival.ts';

export interface Line {
  words: string;
  /** Spaces before it; a tab is four. */
  depth: number;
  /** The same words with their marks and links, where the source has some. */
  content?: readonly PhrasingContent[];
  /** No point of a list, whatever it begins with. */
  isPlain?: boolean;
}

export function readLines(text: string): Line[][] {
  const width = wrapWidth(text);
  return text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.split('\n').filter((line) => /\S/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => (width === undefined ? lines : unwrapped(lines, width)).map(lineOf));
}

/** A verse that stands further from the edge than those around it. The first line of a paragraph, and a point, often do. */
export function tellIndents(groups: readonly (readonly Line[])[], losses: Loss[]): void {
  for (const lines of groups) {
    const edge = Math.min(...lines.map(({ depth }) => depth));
    const verse = lines.find(({ depth, words }, at) => at > 0 && depth > edge + 1 && /^[\p{L}«“"—–]/u.test(words));
    if (verse && !lines.some(({ words }) => POINT.test(words)))
      losses.push({ kind: 'look', words: verse.words, place: 'retrait' });
  }
}

const POINT = /^(?:[-*•·◦▪–—]|\(?\d{1,3}[.)]|\p{Extended_Pictographic})/u;

/** « (1) À la Saint-Jean. », where « (1) » stands within a line above: a note that somebody typed, and no point of a list. */
export function withTypedNotes(groups: readonly (readonly Line[])[]): Line[][] {
  const called = new Set<string>();
  return groups.map((lines) =>
    lines.map((line) => {
      const [sign, number = ''] = NOTE.exec(line.words) ?? [];
      for (const [, call = ''] of line.words.matchAll(CALL)) called.add(call);
      return sign !== undefined && called.has(number) ? { ...line, isPlain: true } : line;
    }),
  );
}

const NOTE = /^[([](\d{1,3})[)\]]/;
/** Below its word, and not the first of its line. */
const CALL = /(?<=[\p{L}\p{N}»”"’!?.,…][ \u00A0]?)[([](\d{1,3})[)\]]/gu;

export function lineOf(line: string): Line {
  const lead = /^[ \t\u00A0]*/.exec(line)?.[0] ?? '';
  return { words: line.trim(), depth: [...lead].reduce((sum, sign) => sum + (sign === '\t' ? 4 : 1), 0) };
}

/** The width at which a program cut the lines of a text, where most of them end because the next word would not have fitted. */
function wrapWidth(text: string): number | undefined {
  const lines = text.split('\n');
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < 50 || width > 100) return undefined;
  const cuts = lines.flatMap((line, index) =>
    /\S/.test(line) && /\S/.test(lines[index + 1] ?? '') ? [isCut(line, lines[index + 1] ?? '', width)] : [],
  );
  return cuts.length >= 4 && cuts.filter(Boolean).length >= 0.8 * cuts.length ? width : undefined;
}

function isCut(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trimStart().split(/\s/);
  return line.length + 1 + word.length > width;
}

function unwrapped(lines: readonly string[], width: number): string[] {
  if (beginLikeVerse(lines)) return [...lines];
  return lines.reduce<string[]>((kept, line, index) => {
    const above = lines[index - 1];
    if (above !== undefined && isCut(above, line, width) && !/^\s*(?:[-*•]|\d+[.)])\s/.test(line))
      kept[kept.length - 1] += ` ${line.trim()}`;
    else kept.push(line);
    return kept;
  }, []);
}
