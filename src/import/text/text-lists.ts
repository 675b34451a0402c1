// Lines of a text → its paragraphs and lists: points of every drawing, figures that follow one another, deeper where they stand deeper.
import type { List, ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Loss } from '../arrival.ts';
import { joinedLines } from '../dialect/lines-in.ts';
import { dashesIn } from './dash-lines.ts';
import { type Line, withTypedNotes } from './lines.ts';
import { tablesIn } from './typed-tables.ts';

interface Marked {
  /** What shows the point, as it was written, and the words after it. */
  sign: string;
  line: Line;
  /** Without the sign. */
  own: Line;
  /** Of a numbered one. */
  number?: number;
  depth: number;
  /** Lines below it that are of it. */
  more: Line[];
}

interface Entry {
  line: Line;
  /** The paragraph where it stands. */
  group: number;
  marked: Marked | undefined;
}

interface Blocks {
  nodes: Nodes[];
  /** What a reader saw, without the signs that a list shows by itself. */
  words: string;
  /** Lines whose sign is one of those → the words after it. */
  shown: Map<string, string>;
}

/** @param groups paragraphs, each its lines */
export function listsOf(groups: readonly (readonly Line[])[], losses: Loss[]): Blocks {
  const nodes: Nodes[] = [];
  const words: string[] = [];
  const shown = new Map<string, string>();
  const say = (lines: readonly Line[]) => {
    for (const piece of tablesIn(lines, losses))
      if (piece.lines.length > 0) nodes.push(piece.table ?? paragraphOf(piece.lines));
    words.push(...lines.map((line) => line.words));
  };
  const flat = withTypedNotes(withReplies(groups)).flatMap(entriesOf);
  let plain: Line[] = [];
  // Figures that do not follow one another to their end stay as they were typed: « 1) 2) 4) ».
  let typed = 0;
  for (let at = 0; at < flat.length; ) {
    const { line, group, marked } = flat[at] as Entry;
    const run = at < typed ? [] : runFrom(flat.slice(at, at + MOST_ITEMS));
    const next = flat[at + run.length];
    const isApart = next?.group !== flat[at + run.length - 1]?.group && flat[at + run.length - 1]?.group === group;
    if (run.length > 1 && (next?.marked?.number ?? 0) > 1 && !isApart) {
      const end = flat.findIndex(({ marked }, index) => index > at && marked === undefined);
      typed = end < 0 ? flat.length : end;
    }
    if (at > 0 && flat[at - 1]?.group !== group) {
      say(plain);
      plain = [];
    }
    if (run.length < 2 || at < typed) {
      plain.push(line, ...(marked?.more ?? []));
      at++;
      continue;
    }
    say(plain);
    plain = [];
    nodes.push(...nestedLists(run));
    for (const { sign, line: whole, own, more } of run) {
      words.push(isDrawn(sign) ? whole.words : own.words, ...more.map((line) => line.words));
      if (!isDrawn(sign)) shown.set(whole.words, own.words);
    }
    const drawn = run.flatMap(({ sign }) => (isDrawn(sign) ? [sign] : []));
    if (drawn.length > 0) losses.push({ kind: 'bullet', words: drawn.join(' ') });
    at += run.length;
  }
  say(plain);
  return { nodes, words: words.join('\n'), shown };
}

const MOST_ITEMS = 2000;

/** A reply is no point, and neither is a dash that may be one: it is long, or touches its word. */
function withReplies(groups: readonly (readonly Line[])[]): Line[][] {
  const dashes = dashesIn(groups.flatMap((lines, at) => [...gapAbove(groups, at), ...lines.map(({ words }) => words)]));
  let at = 0;
  return groups.map((lines, index) => {
    at += gapAbove(groups, index).length;
    return lines.map((line) => {
      const dash = dashes[at++];
      const isReply = dash === 'replies' || (dash === 'unsure' && !/^-\s/.test(line.words));
      return isReply ? { ...line, isPlain: true } : line;
    });
  });
}

/** What follows a blank line is another run, unless each line stands alone between two. */
function gapAbove(groups: readonly (readonly Line[])[], at: number): string[] {
  const isLine = (lines: readonly Line[] | undefined) => lines?.length === 1;
  return at > 0 && !(isLine(groups[at]) && isLine(groups[at - 1])) ? [''] : [];
}

/** A line that stands deeper than the point above it is of that point; so is what answers a figure, right above the next one. */
function entriesOf(lines: readonly Line[], group: number): Entry[] {
  const entries: Entry[] = [];
  const marks = lines.map(markedOf);
  for (const [at, line] of lines.entries()) {
    const above = entries.at(-1)?.marked;
    const isOf = above && !marks[at] && (line.depth > above.depth || isBelow(above, marks.slice(at + 1, at + NEAR)));
    if (isOf) above.more.push(line);
    else entries.push({ line, group, marked: marks[at] });
  }
  return entries;
}

/** No answer between two figures has more lines. */
const NEAR = 4;

function isBelow({ number, depth }: Marked, following: readonly (Marked | undefined)[]): boolean {
  const next = following.find((mark) => mark !== undefined);
  return number !== undefined && next?.number === number + 1 && next.depth === depth;
}

/** The lines of a paragraph are kept: who pastes verse or an address means them. */
function paragraphOf(lines: readonly Line[]): Paragraph {
  return { type: 'paragraph', children: joinedLines(lines.map(contentOf)) };
}

function contentOf({ words, content }: Line): readonly PhrasingContent[] {
  return content ?? [{ type: 'text', value: words }];
}

/** The points that follow one another: alike, or one deeper than the other. A figure follows the figure before it. */
function runFrom(entries: readonly Entry[]): Marked[] {
  const run: Marked[] = [];
  const last = new Map<number, Marked>();
  for (const [at, { marked: mark }] of entries.entries()) {
    if (!mark || isHeadOf(entries.slice(at, at + 3)) || isOtherList(entries.slice(Math.max(0, at - 2), at + 2), at))
      break;
    const before = last.get(mark.depth);
    const above = run.at(-1);
    const isDeeper = above !== undefined && mark.depth > above.depth;
    if (before && !isDeeper && (before.number === undefined) !== (mark.number === undefined)) break;
    if (before && !isDeeper && mark.number !== undefined && mark.number !== (before.number ?? 0) + 1) break;
    // A year, an hour or a sum starts no list.
    if ((!before || isDeeper) && mark.number !== undefined && mark.number > 1 && run.length > 0) break;
    run.push(mark);
    last.set(mark.depth, mark);
    for (const depth of last.keys()) if (depth > mark.depth) last.delete(depth);
  }
  return run;
}

/** « 👉 Ce que j'en retiens : », right above points of another drawing: what it says is of them, and is none. */
function isHeadOf([head, ...below]: readonly Entry[]): boolean {
  const [first, second] = below;
  return (
    head?.marked !== undefined &&
    /[:：]\s*$/u.test(head.line.words) &&
    isAlike(first, second) &&
    first?.group === head.group &&
    first.marked?.depth === head.marked.depth &&
    !isAlike(head, first)
  );
}

/** A paragraph of several points of one drawing, under one of several points of another. */
function isOtherList(around: readonly Entry[], at: number): boolean {
  const [before, above, own, next] = around;
  if (at < 2 || above?.group === own?.group || isAlike(above, own) || above?.line.depth !== own?.line.depth)
    return false;
  return isAlike(before, above) && before?.group === above?.group && isAlike(own, next) && own?.group === next?.group;
}

/** Points that show the same sign; figures are alike. */
function isAlike(one: Entry | undefined, other: Entry | undefined): boolean {
  return one?.marked !== undefined && other?.marked !== undefined && one.marked.sign === other.marked.sign;
}

function nestedLists(items: readonly Marked[]): List[] {
  const roots: List[] = [];
  const open: { list: List; depth: number }[] = [];
  for (const { own, number, depth, more } of items) {
    while ((open.at(-1)?.depth ?? -1) > depth) open.pop();
    const ordered = number !== undefined;
    if (open.at(-1)?.depth !== depth || open.at(-1)?.list.ordered !== ordered) {
      if (open.at(-1)?.depth === depth) open.pop();
      const list: List = { type: 'list', ordered, ...(ordered && { start: number }), spread: false, children: [] };
      const holder: ListItem | undefined = open.at(-1)?.list.children.at(-1);
      if (holder) holder.children.push(list);
      else roots.push(list);
      open.push({ list, depth });
    }
    open.at(-1)?.list.children.push({ type: 'listItem', spread: false, children: [paragraphOf([own, ...more])] });
  }
  return roots;
}

function markedOf(line: Line): Marked | undefined {
  const { words, depth, isPlain } = line;
  if (isPlain) return undefined;
  const marked = (sign: string, rest: string, number?: number): Marked | undefined => {
    const own = withoutLead(line, words.length - rest.length);
    return own && { sign, line, own, depth, more: [], ...(number !== undefined && { number }) };
  };
  const [, figure, rest = ''] =
    /^\(?(\d{1,3})(?:[.)]|\/)[ \t\u00A0]+(\S.*)$/u.exec(words) ??
    /^([0-9])\uFE0F?\u20E3[ \t\u00A0]*(\S.*)$/u.exec(words) ??
    [];
  if (figure !== undefined) return marked('', rest, Number(figure));
  const [, ten] = /^🔟\s*(\S.*)$/u.exec(words) ?? [];
  if (ten !== undefined) return marked('', ten, 10);
  const [sign = '', own = ''] = (POINT.exec(words) ?? DRAWN.exec(words) ?? []).slice(1).filter(Boolean);
  return sign === '' ? undefined : marked(sign, own);
}

/** Undefined where its first signs are not of plain words. @param length in UTF-16 units */
function withoutLead({ words, content, depth }: Line, length: number): Line | undefined {
  const line = { words: words.slice(length), depth };
  if (!content) return line;
  const [first, ...others] = content;
  if (first?.type !== 'text' || first.value.length < length) return undefined;
  const left = first.value.slice(length);
  return { ...line, content: left === '' ? others : [{ type: 'text', value: left }, ...others] };
}

/** « o » and « § » are what Word shows of two of its bullets, where its words alone are pasted. */
const POINT =
  /^([*•·‣◦▪▫■□●○◆◇►▶▸➤➔→⇒✓✔✗✘✦★☆])[ \t\u00A0]+(\S.*)$|^([-–—])[ \t\u00A0]*(\S.*)$|^([o§])\t[ \t\u00A0]*(\S.*)$/u;
const DRAWN =
  /^((?:\p{Extended_Pictographic}|\p{Regional_Indicator}{2})(?:\p{Emoji_Modifier}|\uFE0F|\u200D|\p{Extended_Pictographic})*)[ \t\u00A0]+(\S.*)$/u;

/** A sign of type is what a list shows by itself; a drawing is not. */
function isDrawn(sign: string): boolean {
  return sign !== '' && !/^[-–—*•·‣◦▪▫■□●○o§]$/u.test(sign);
}
