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
  if (!BLOCKS.has(marked.kind)) return { start, end, text: broken(source.slice(start, end), lines, marked, newline) };
  const holder = step.parent?.node;
  if (holder?.type !== 'root' && !(holder && isElement(holder))) return undefined;
  const isInDialogue = isElement(holder) && holder.name === 'Dialogue';
  // « — Bonjour.⏎Il s’assit. »: is it told, or said?
  if (marked.kind === 'reply' && lines.some((line, at) => isAfterReply(line, lines[at - 1], marked))) return undefined;
  const text = marked.kind === 'reply' ? replies(lines, marked, isInDialogue) : points(lines, marked);
  return { start, end, text: text.join(newline) };
}

function isAfterReply(line: Line, above: Line | undefined, { own }: Marked): boolean {
  return above !== undefined && own.has(above) && !own.has(line) && ENDED.test(above.words) && BEGINS.test(line.words);
}

/** What becomes replies of a dialogue, or items of a list. Other lines are broken as they are typed. */
const BLOCKS: ReadonlySet<Kind> = new Set<Kind>(['reply', 'point', 'pictograph', 'glued', 'task', 'number']);

/** What only their writer can write: the cells of a table, a heading or a hashtag, where a paragraph ends. */
const UNKNOWN: ReadonlySet<Kind> = new Set<Kind>(['table', 'hash', 'paragraph']);

function isOverLines(node: Nodes): boolean {
  const { start, end } = node.position ?? {};
  return node.type !== 'text' && node.type !== 'break' && start?.line !== end?.line;
}

/** With a backslash at the end of each line that one of these follows. */
function broken(typed: string, lines: readonly Line[], { own }: Marked, newline: string): string {
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

function points(lines: readonly Line[], { kind, own }: Marked): string[] {
  const first = lines.findIndex((line) => own.has(line));
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const words = written(line, next !== undefined && own.has(next));
    if (!own.has(line)) return [words];
    return index > 0 && index === first ? ['', point(words, kind)] : [point(words, kind)];
  });
}

function point(words: string, kind: Kind): string {
  if (kind === 'number') return words.replace(/^(\d+[.)])\s*/u, '$1 ');
  if (kind === 'glued') return words.replace(/^[-+*]\s*/u, '- ');
  if (kind === 'task') return words.replace(/^-?(\[.\])\s*/u, '- $1 ');
  // The drawing is the writer's; the dot is the list's.
  return kind === 'pictograph' ? `- ${words}` : `- ${words.replace(/^.\uFE0F?\s*/u, '')}`;
}
