// Joined lines → the same lines apart, without a word of theirs changed.
import type { Nodes } from 'mdast';
import { lineEnding } from '../read/lines.ts';
import { BEGINS, ENDED } from './line-finders.ts';
import type { Kind, Marked } from './line-kinds.ts';
import type { Line } from './paragraph-lines.ts';
import type { Edit } from './problem.ts';
import { isElement, type Step, spanOf } from './tree.ts';

/** Nothing where markup goes over the end of a line; nor, for what becomes blocks, inside a quotation or a list. */
export function apart(step: Step, lines: readonly Line[], marked: Marked, source: string): Edit | undefined {
  if (step.node.type !== 'paragraph' || step.node.children.some(isOverLines)) return undefined;
  if (UNKNOWN.has(marked.kind)) return undefined;
  const { start, end } = spanOf(step.node);
  const newline = lineEnding(source);
  const tail = tailOf(lines, marked);
  if (tail === 'unsure') return undefined;
  if (!BLOCKS.has(marked.kind)) {
    const own = new Set([...marked.own, ...(tail ? [tail] : [])]);
    return { start, end, text: broken(source.slice(start, end), lines, own, newline) };
  }
  const holder = step.parent?.node;
  if (holder?.type !== 'root' && !(holder && isElement(holder))) return undefined;
  const isInDialogue = isElement(holder) && holder.name === 'Dialogue';
  // « — Bonjour.⏎Il s’assit. »: is it told, or said?
  if (marked.kind === 'reply' && tail) return undefined;
  const text = marked.kind === 'reply' ? replies(lines, marked, isInDialogue) : points(lines, marked, tail, source);
  return { start, end, text: text.join(newline) };
}

/**
 * The line that comes after the last item and is none: it must not be glued into it. A line between may be of the item above
 * or not, and so may one that begins as a sentence under words that do not end: only their writer knows.
 */
function tailOf(lines: readonly Line[], { kind, own }: Marked): Line | 'unsure' | undefined {
  if (!ITEMS.has(kind)) return undefined;
  const first = lines.findIndex((line) => own.has(line));
  const last = lines.findLastIndex((line) => own.has(line));
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (!above || index <= first || own.has(line) || !line.isJoined) continue;
    const [isAfterEnd, isStart] = [ENDED.test(above.words), BEGINS.test(line.words)];
    if (isAfterEnd && isStart && index > last) return line;
    if (isAfterEnd || isStart) return 'unsure';
  }
  return undefined;
}

/** What becomes replies of a dialogue, or items of a list. Other lines are broken as they are typed. */
const BLOCKS: ReadonlySet<Kind> = new Set<Kind>(['reply', 'point', 'pictograph', 'glued', 'task', 'number']);

/** Lines that each say one thing: what follows the last is no part of it. */
const ITEMS: ReadonlySet<Kind> = new Set<Kind>([...BLOCKS, 'keycap', 'numbered', 'stamp', 'label', 'mark']);

/** What only their writer can write: the cells of a table, a heading or a hashtag, where a paragraph ends, a list or replies. */
const UNKNOWN: ReadonlySet<Kind> = new Set<Kind>(['table', 'hash', 'paragraph', 'dash']);

function isOverLines(node: Nodes): boolean {
  const { start, end } = node.position ?? {};
  return node.type !== 'text' && node.type !== 'break' && start?.line !== end?.line;
}

/** With a backslash at the end of each line that one of these follows. */
function broken(typed: string, lines: readonly Line[], own: ReadonlySet<Line>, newline: string): string {
  return typed
    .split(/\r?\n/)
    .map((whole, index) => {
      const next = lines[index + 1];
      return next?.isJoined && own.has(next) ? brokenLine(whole.trimEnd()) : whole;
    })
    .join(newline);
}

/** An address would take the backslash that touches it. */
function brokenLine(words: string): string {
  return /(?:https?:\/\/|www\.|[^\s@]@)\S+$/iu.test(words) ? `${words} \\` : `${words}\\`;
}

/** A line as it is written within its block, or at the end of it. */
function written({ words, isBroken }: Line, isLast: boolean): string {
  return isBroken && !isLast ? brokenLine(words) : words;
}

/** Each reply a paragraph, all of them in a dialogue that goes on to the end of what was one paragraph. */
function replies(lines: readonly Line[], { own }: Marked, isInDialogue: boolean): string[] {
  const first = lines.findIndex((line) => own.has(line));
  const before = lines.slice(0, first).map((line, index) => written(line, index === first - 1));
  const after = lines.slice(first).flatMap((line, index, rest) => {
    const next = rest[index + 1];
    const words = written(line, next !== undefined && own.has(next));
    if (!own.has(line)) return [words];
    const reply = words.replace(/^(?:-{2,3}|[‒−⸺⸻])\s*/u, '— ');
    return index > 0 ? ['', reply] : [reply];
  });
  const dialogue = isInDialogue ? after : ['<Dialogue>', '', ...after, '', '</Dialogue>'];
  return before.length > 0 ? [...before, '', ...dialogue] : dialogue;
}

function points(lines: readonly Line[], { kind, own }: Marked, tail: Line | undefined, source: string): string[] {
  const first = lines.findIndex((line) => own.has(line));
  const depths = depthsOf([...own], source);
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const words = written(line, next !== undefined && own.has(next));
    if (!own.has(line)) return line === tail ? ['', words] : [words];
    const item = '  '.repeat(depths.get(line) ?? 0) + point(words, kind);
    return index > 0 && index === first ? ['', item] : [item];
  });
}

/** How deep each point stands in its list: by its indent, or by its sign, as Word and Google Docs change it at each level. */
function depthsOf(own: readonly Line[], source: string): ReadonlyMap<Line, number> {
  const widths = own.map(({ start }) => start - (source.lastIndexOf('\n', start - 1) + 1));
  const signs = own.map(({ words }) => words[0] ?? '');
  const ladder = LADDERS.find((steps) => signs[0] === steps[0] && signs.every((sign) => steps.includes(sign)));
  const ranks = new Set(widths).size > 1 || !ladder ? widths : signs.map((sign) => ladder.indexOf(sign));
  const open: number[] = [];
  return new Map(
    own.map((line, index) => {
      const rank = ranks[index] as number;
      while (open.length > 0 && (open.at(-1) as number) >= rank) open.pop();
      open.push(rank);
      return [line, open.length - 1];
    }),
  );
}

const LADDERS = ['●○■', '•◦▪', '•o▪'];

function point(words: string, kind: Kind): string {
  if (kind === 'number') return words.replace(/^(\d+[.)])\s*/u, '$1 ');
  if (kind === 'glued') return words.replace(/^[-+*]\s*/u, '- ');
  if (kind === 'task') return words.replace(/^-?(\[.\])\s*/u, '- $1 ');
  // The drawing is the writer's; the dot is the list's.
  return kind === 'pictograph' ? `- ${words}` : `- ${words.replace(/^.\uFE0F?\s*/u, '')}`;
}
