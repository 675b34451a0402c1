// The lines of a paragraph, as they are typed: without what quotations and lists put before them.
import type { Paragraph } from 'mdast';
import { lastBefore } from '../model/letters/spans.ts';
import { spanOf } from './tree.ts';

export interface Line {
  /** Offset of its first sign, after what quotations and lists put before it. */
  start: number;
  /** Without what breaks the line at its end. */
  words: string;
  /** Whether it ends with two spaces, a backslash or, on a page, `<br />`, so that the next one is apart. */
  isBroken: boolean;
  /** Whether Markdown joins it to the line above. */
  isJoined: boolean;
  /** Whether its first sign is a letter like others, and no markup. */
  isPlain: boolean;
}

export function linesOf(node: Paragraph, source: string): Line[] {
  const { start, end } = spanOf(node);
  const spans = node.children.map(spanOf);
  const lines: Line[] = [];
  let offset = start;
  const wholes = source.slice(start, end).split('\n');
  for (const [index, whole] of wholes.entries()) {
    const before = index === 0 ? 0 : (/^(?:[ \t]|>)*/.exec(whole)?.[0].length ?? 0);
    const typed = whole.slice(before).replace(/\r$/, '');
    // At the end of a paragraph, a backslash is a letter.
    const isBroken = index < wholes.length - 1 && (/ {2}$|<br\s*\/?>\s*$/i.test(typed) || isOddBackslash(typed));
    const words = isBroken && typed.endsWith('\\') ? typed.slice(0, -1).trimEnd() : typed.trimEnd();
    const first = offset + before;
    lines.push({
      ...{ start: first, words, isBroken },
      isJoined: index > 0 && !lines[index - 1]?.isBroken,
      isPlain: node.children[lastBefore(spans, first + 1)]?.type === 'text',
    });
    offset += whole.length + 1;
  }
  return lines;
}

function isOddBackslash(line: string): boolean {
  let count = 0;
  while (line[line.length - 1 - count] === '\\') count++;
  return count % 2 === 1;
}
