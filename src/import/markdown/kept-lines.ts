// Verses, replies and other lines that are meant apart, though Markdown joins them → lines apart, as their writer sees them.
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { beginLikeVerse, isWrapped } from '../../model/letters/filled-lines.ts';
import type { Loss } from '../arrival.ts';
import { joinedLines } from '../dialect/lines-in.ts';
import { type Line, lineOf, tellIndents } from '../text/lines.ts';

/**
 * Lines of a text that is wrapped are one; so are long ones, each a sentence, as some write Markdown, and these are told:
 * they may be verse.
 */
export function keepLines(tree: Root, source: string, losses: Loss[]): void {
  const paragraphs = paragraphsIn(tree, source).filter(({ node, lines }) => lines.length > 1 && isJoining(node));
  const all = paragraphs.map(({ lines }) => lines.map(({ words }) => words));
  const width = all.reduce((most, lines) => Math.max(most, ...lines.map((line) => line.length)), 0);
  const arePhrases = all.every((lines) => lines.every(isPhrase));
  let told = 0;
  for (const [index, { node, lines }] of paragraphs.entries()) {
    const words = all[index] ?? [];
    const isVerse = arePhrases && all.length > 1 && words.every((line) => line.length <= VERSE);
    if (isVerse || isApart(words, width)) {
      tellIndents([lines], losses);
      breakLines(node);
    } else if ((arePhrases || !areWrapped(words)) && told++ < MOST_TOLD)
      losses.push({ kind: 'look', words: words.join(' / ').slice(0, 200), place: 'lignes réunies' });
  }
}

/** Some write each of their sentences on its line: what is told of the first ones is enough. */
const MOST_TOLD = 5;

function paragraphsIn(tree: Root, source: string): { node: Paragraph; lines: Line[] }[] {
  const found: { node: Paragraph; lines: Line[] }[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph') found.push({ node, lines: linesOf(node, source) });
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

/** Not all of its lines are broken already. */
function isJoining(node: Paragraph | PhrasingContent): boolean {
  if (node.type === 'text') return node.value.includes('\n');
  return 'children' in node && node.children.some(isJoining);
}

function linesOf({ position }: Paragraph, source: string): Line[] {
  const start = position?.start.offset ?? 0;
  const lead = /[^\n]*$/.exec(source.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const lines = source.slice(start, position?.end.offset ?? 0).split('\n');
  return lines.map((line, at) =>
    lineOf(
      (at === 0 ? lead.replace(/\S/g, ' ') : '') + line.replace(/^(?: {0,3}>)+/, (signs) => ' '.repeat(signs.length)),
    ),
  );
}

function isApart(lines: readonly string[], width: number): boolean {
  if (lines.filter((line) => OPENING.test(line)).length > 1) return true;
  if (areWrapped(lines)) return false;
  const arePoem = beginLikeVerse(lines) && !lines.every((line) => /[.!?…][»”"*_]*$/.test(line));
  if (arePoem && lines.every((line) => line.length <= LONG_VERSE)) return true;
  const long = lines.filter((line) => line.length > VERSE);
  if (lines.length > 2) return long.length * 4 <= lines.length && long.every((line) => line.length <= LONG_VERSE);
  const isCapital = lines.every((line) => /^[*_«“"\s]*\p{Lu}/u.test(line));
  return long.length === 0 && (isCapital || isNarrow(lines, width));
}

/** A width does not fall after a comma or a full stop at each line. */
function areWrapped(lines: readonly string[]): boolean {
  if (lines.length > 2 && lines.every(isPhrase)) return false;
  return !beginLikeVerse(lines) && isWrapped(lines.map((words) => ({ words, isJoined: true })));
}

function isPhrase(line: string): boolean {
  return /[,;:.!?…][»”"*_]*$/.test(line);
}

/** Two short lines, where the other lines of the text show that the first one had room, or that nothing was wrapped. */
function isNarrow([first = '', second = '']: readonly string[], width: number): boolean {
  const [word = ''] = second.split(' ');
  const hasRoom = first.length + 1 + word.length <= width;
  return Math.max(first.length, second.length) < NARROW && (hasRoom || width < NARROW_TEXT);
}

/** No verse of a poem is longer, nor is a line of an address; but for one verse in four. */
const VERSE = 60;
const LONG_VERSE = 90;
/** Below, nobody wraps a text. */
const NARROW = 45;
const NARROW_TEXT = 35;

/** A dash of dialogue, a point that is drawn, a date, an hour, « Paul : ». */
const OPENING =
  /^(?:[—–•●▪]\s*\S|\p{Emoji_Presentation}|\d{1,2}[/.]\d{1,2}|\d{1,2}\s?h|[*_]{0,3}\p{Lu}[\p{L}’'-]{0,20}(?: [\p{L}\d]{1,20})?[*_]{0,3}\s?:\s)/u;

function breakLines(holder: Paragraph | PhrasingContent): void {
  if (!('children' in holder)) return;
  holder.children = (holder.children as PhrasingContent[]).flatMap((child): PhrasingContent[] => {
    if (child.type !== 'text') {
      breakLines(child);
      return [child];
    }
    const lines = child.value.split(/[ \t]*\n[ \t]*/);
    return joinedLines(lines.map((value) => (value === '' ? [] : [{ type: 'text', value }])));
  });
}
