// Verses and paragraphs that stand four spaces from the edge, which Markdown takes for a program → lines of the text.
import type { Code, Paragraph, Root } from 'mdast';
import type { Loss } from '../arrival.ts';
import { joinedLines } from '../dialect/lines-in.ts';
import { lineOf, tellIndents } from '../text/lines.ts';
import { replaceNodes } from './replace-nodes.ts';

export function readSetIn(tree: Root, source: string, losses: Loss[]): void {
  replaceNodes(tree, (node) => (node.type === 'code' && isText(node, source) ? paragraphsOf(node, losses) : [node]));
}

/** Without a fence, and without a sign of a program. */
function isText({ value, position }: Code, source: string): boolean {
  const start = position?.start.offset ?? 0;
  if (/^\s*(?:`{3}|~{3})/.test(source.slice(start, start + 20)) || PROGRAM.test(value)) return false;
  return value.split('\n').every((line) => !/\S/.test(line) || /^\s*[\p{L}«“"‘’'—–(…]/u.test(line));
}

const PROGRAM = /[{}<>=\\`|$]|\w\(|;\s*$/m;

function paragraphsOf({ value }: Code, losses: Loss[]): Paragraph[] {
  const groups = value
    .split(/\n[^\S\n]*\n/)
    .map((group) => group.split('\n').filter((line) => /\S/.test(line)))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(lineOf));
  tellIndents(groups, losses);
  return groups.map((lines) => ({
    type: 'paragraph',
    children: joinedLines(lines.map(({ words }) => [{ type: 'text', value: words }])),
  }));
}
