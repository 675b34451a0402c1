// A head or a foot that somebody typed in a word processor, or that a site's form wrote in a page → set aside, as that of plain text is.
import type { List, RootContent, TableRow } from 'mdast';
import type { Arrival, Loss } from '../arrival.ts';
import { linesIn } from '../dialect/lines-in.ts';
import { isDirectory } from './head-cells.ts';
import { type Fact, isHead, saidBy } from './head-facts.ts';
import { runFrom } from './head-lines.ts';
import { saidOf, trimmed } from './trimmed.ts';
import { type Span, spansIn, tellSpans } from './typed-head.ts';

/** @param known what was said above it already, judged with what is found */
export function withoutHead(arrival: Arrival, known: readonly Fact[] = []): Arrival {
  const losses: Loss[] = [];
  const { children, facts } = cut(arrival.body.children, losses);
  if (facts.length + known.length === 0) return arrival;
  const said = saidBy([...known, ...facts]);
  const { title = said.title, body, authors } = arrival;
  const isUnsure = said.cautions !== undefined || said.toRead !== undefined;
  return {
    ...{ ...arrival, ...said, ...(title && { title }) },
    authors: said.authors ?? (isUnsure ? [] : authors),
    body: { ...body, children },
    losses: [...arrival.losses, ...losses],
  };
}

interface Line {
  words: string;
  /** Which block it is of. */
  block: number;
  /** Which part of that: a line, an item, a row; and which of the parts of an item. */
  part: number;
  child: number;
}

function cut(blocks: readonly RootContent[], losses: Loss[]): { children: RootContent[]; facts: Fact[] } {
  const lines = blocks.flatMap((block, at) => [...linesOf(block, at), { words: '', block: at, part: -1, child: 0 }]);
  const words = lines.map((line) => line.words);
  const ends = spansIn(words);
  const spans = [...ends, ...sheetsIn(blocks, lines, ends)];
  tellSpans(words, spans, losses);
  const isGone = lines.map((_, at) => spans.some(({ from, end }) => at >= from && at < end));
  const children = blocks.flatMap((block, index) => {
    const own = lines.flatMap((line, at) => (line.block === index && line.part >= 0 ? [{ ...line, at }] : []));
    if (!own.some(({ at }) => isGone[at])) return [block];
    const gone = new Set(own.flatMap(({ at, part, child }) => (isGone[at] ? [`${part} ${child}`] : [])));
    const begun = spans.find(({ begun: text, end }) => text && own.some(({ at }) => at === end - 1));
    const line = begun && lines[begun.end - 1];
    const label = line?.words.slice(0, line.words.lastIndexOf(begun?.begun ?? ''));
    return trimmed(block, gone, line && { key: `${line.part} ${line.child}`, label: label ?? '' });
  });
  return { children, facts: spans.flatMap(({ facts }) => facts) };
}

/** Tables that say facts and nothing else, wherever they stand. */
function sheetsIn(blocks: readonly RootContent[], lines: readonly Line[], taken: readonly Span[]): Span[] {
  return blocks.flatMap((block, at): Span[] => {
    const from = lines.findIndex((line) => line.block === at);
    const own = lines.filter((line) => line.block === at && line.part >= 0);
    if (block.type !== 'table' || taken.some((span) => from < span.end && from + own.length > span.from)) return [];
    const { facts, end, isLabelled } = runFrom(
      own.map(({ words }) => words),
      0,
    );
    const isSheet =
      end === own.length &&
      !isLabelled &&
      facts.length > 1 &&
      isHead(facts) &&
      !(at > 0 && isDirectory(own.map(({ words }) => words)));
    return isSheet ? [{ from, end: from + own.length, facts, place: 'en-tête' }] : [];
  });
}

/** What is neither lines nor a table begins no head, and neither does a picture. */
function linesOf(block: RootContent, at: number): Line[] {
  const line = (words: string, part = 0, child = 0): Line => ({ words, block: at, part, child });
  if (holdsPicture(block)) return [line('…')];
  if (block.type === 'paragraph') return linesIn(block.children).map((own, part) => line(saidOf(own), part));
  if (block.type === 'heading') return [line(`## ${saidOf(block.children)}`)];
  if (block.type === 'thematicBreak') return [line('---')];
  if (block.type === 'list')
    return block.children.flatMap(({ children, checked }, part) =>
      children.flatMap((own, child) => [
        line(`${child > 0 ? '' : pointOf(block, part, checked)}${saidOf([own])}`, part, child),
        ...(children.length > 1 ? [line('', -1)] : []),
      ]),
    );
  if (block.type === 'table')
    return block.children.flatMap((row, part) => rowLines(row).map((words) => line(words, part)));
  return [line('…')];
}

function pointOf({ ordered, start }: List, part: number, checked: boolean | null | undefined): string {
  const box = typeof checked === 'boolean' ? `${checked ? '☒' : '☐'} ` : '';
  return `${ordered ? `${(start ?? 1) + part}.` : '-'} ${box}`;
}

/** A cell that stands alone says what its lines say. */
function rowLines({ children }: TableRow): string[] {
  const said = children.filter((cell) => saidOf(cell.children) !== '');
  const [only] = said;
  const lines = only && said.length === 1 ? linesIn(only.children).map(saidOf).filter(Boolean) : [];
  if (lines.length > 1 || children.length === 1) return lines;
  return [`| ${children.map((cell) => saidOf(cell.children).replaceAll('|', '/')).join(' | ')} |`];
}

function holdsPicture(node: RootContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsPicture));
}
