// Ways to find the lines of a paragraph that their writer meant apart.
import { isWrapped } from '../model/letters/filled-lines.ts';
import type { Line } from './paragraph-lines.ts';

export type Find = (lines: readonly Line[]) => readonly Line[];

/** Where a sentence ends, or something is announced. */
export const ENDED = /[.!?…:][»”")*_\s]*$/u;

/** A capital, a figure, or a sign that begins a line rather than going on with one. */
export const BEGINS = /^[*_~]*(?:\p{Lu}|\p{N}|[«“"—–―•→…#@$€+=]|\p{Extended_Pictographic})/u;

/** At least so many lines begin alike before it cannot be chance: a wrapped line may well begin with a dash. */
export const starting =
  (count: number, pattern: RegExp): Find =>
  (lines) => {
    const own = lines.filter(({ words, isPlain }) => isPlain && pattern.test(words));
    return own.length >= count ? own : [];
  };

/** Two lines begin with the same sign. */
export const alike =
  (pattern: RegExp): Find =>
  (lines) => {
    const bySign = new Map<string, Line[]>();
    for (const line of lines) {
      const sign = line.isPlain ? pattern.exec(line.words)?.[1] : undefined;
      if (sign === undefined) continue;
      const known = bySign.get(sign);
      if (known) known.push(line);
      else bySign.set(sign, [line]);
    }
    return [...bySign.values()].find(({ length }) => length > 1) ?? [];
  };

/** Two lines, the first of the paragraph among them, where the ends of lines say something. */
export const leading =
  (pattern: RegExp): Find =>
  (lines) => {
    if (!pattern.test(lines[0]?.words ?? '')) return [];
    const own = lines.filter(({ words }) => pattern.test(words));
    return own.length > 1 && !isWrapped(lines) ? own : [];
  };

/** All are so. */
export const every =
  (pattern: RegExp): Find =>
  (lines) =>
    lines.every(({ words }) => pattern.test(words)) ? lines : [];

/** One line that begins so is enough, after a line that ends. */
export const afterEnd =
  (pattern: RegExp): Find =>
  (lines) =>
    lines.filter(({ words, isPlain, isJoined }, index) => {
      const above = lines[index - 1];
      return isJoined && isPlain && above && ENDED.test(above.words) && pattern.test(words);
    });
