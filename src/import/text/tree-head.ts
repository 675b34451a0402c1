// A head or a foot that somebody typed in a word processor, or that a site's form wrote in a page → set aside, as that of plain text is.
import type { List, PhrasingContent, RootContent, TableRow } from 'mdast';
import type { Arrival, Loss } from '../arrival.ts';
import { isQuestion } from '../dialect/is-question.ts';
import { linesIn } from '../dialect/lines-in.ts';
import { lineOfNodes, oneLine, wordsOfNodes } from '../plain-words.ts';
import { isDirectory } from './head-cells.ts';
import { type Fact, isHead, saidBy } from './head-facts.ts';
import { runFrom } from './head-lines.ts';
import { TAB } from './tab.ts';
import { trimmed } from './trimmed.ts';
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
  /** Which part of its block: a line, an item, a row; and which of the parts of an item. */
  part: number;
  child: number;
}

interface Block {
  node: RootContent;
  lines: readonly Line[];
  /** The place of its first line among those of all blocks. */
  from: number;
}

/** Between two blocks, and between the parts of an item. */
const GAP: Line = { words: '', part: -1, child: 0 };

function cut(blocks: readonly RootContent[], losses: Loss[]): { children: RootContent[]; facts: Fact[] } {
  const all = blocksWithLines(blocks);
  const words = all.flatMap(({ lines }) => [...lines, GAP].map((line) => line.words));
  const ends = spansIn(words).filter((span) => !isAnswer(all, span));
  const spans = [...ends, ...sheetsIn(all, ends)];
  if (spans.length === 0) return { children: [...blocks], facts: [] };
  tellSpans(words, spans, losses);
  return { children: all.flatMap((block) => left(block, spans)), facts: spans.flatMap(({ facts }) => facts) };
}

/** What answers a question is judged with it. */
function isAnswer(blocks: readonly Block[], { from, place }: Span): boolean {
  const above = blocks.findLast((block) => block.from + block.lines.length <= from);
  return place === 'fin' && isQuestion(above?.node);
}

function blocksWithLines(blocks: readonly RootContent[]): Block[] {
  let from = 0;
  return blocks.map((node) => {
    const block = { node, lines: linesOf(node), from };
    from += block.lines.length + 1;
    return block;
  });
}

/** What is left of a block. */
function left({ node, lines, from }: Block, spans: readonly Span[]): RootContent[] {
  const own = lines.flatMap((line, index) => (line.part >= 0 ? [{ ...line, at: from + index }] : []));
  const taken = own.filter(({ at }) => spans.some((span) => at >= span.from && at < span.end));
  if (taken.length === 0) return [node];
  const gone = new Set(taken.map(keyOf));
  for (const { begun, end } of spans) {
    const line = begun && own.find(({ at }) => at === end - 1);
    if (begun && line)
      return trimmed(node, gone, { key: keyOf(line), label: line.words.slice(0, line.words.lastIndexOf(begun)) });
  }
  return trimmed(node, gone);
}

function keyOf({ part, child }: Line): string {
  return `${part} ${child}`;
}

/** Tables that say facts and nothing else, wherever they stand. */
function sheetsIn(blocks: readonly Block[], taken: readonly Span[]): Span[] {
  return blocks.flatMap(({ node, lines, from }, index): Span[] => {
    const to = from + lines.length;
    if (node.type !== 'table' || taken.some((span) => from < span.end && to > span.from)) return [];
    const words = lines.map((line) => line.words);
    const { facts, end, isLabelled } = runFrom(words, 0);
    const isSheet = end === words.length && !isLabelled && facts.length > 1 && isHead(facts);
    return isSheet && !(index > 0 && isDirectory(words)) ? [{ from, end: to, facts, place: 'en-tête' }] : [];
  });
}

/** What is neither lines nor a table begins no head, and neither does a picture. */
function linesOf(block: RootContent): Line[] {
  const line = (words: string, part = 0, child = 0): Line => ({ words, part, child });
  if (holdsPicture(block)) return [line('…')];
  if (block.type === 'paragraph') return linesIn(block.children).map((own, part) => line(tabbedLine(own), part));
  if (block.type === 'heading') return [line(`## ${lineOfNodes(block.children)}`)];
  if (block.type === 'thematicBreak') return [line('---')];
  if (block.type === 'list')
    return block.children.flatMap(({ children, checked }, part) =>
      children.flatMap((own, child) => [
        line(`${child > 0 ? '' : pointOf(block, part, checked)}${lineOfNodes([own])}`, part, child),
        ...(children.length > 1 ? [GAP] : []),
      ]),
    );
  if (block.type === 'table')
    return block.children.flatMap((row, part) => rowLines(row).map((words) => line(words, part)));
  return [line('…')];
}

/** « Titre⇥La clef » is two cells. */
function tabbedLine(nodes: readonly PhrasingContent[]): string {
  return wordsOfNodes(nodes).split(TAB).map(oneLine).join('\t');
}

function pointOf({ ordered, start }: List, part: number, checked: boolean | null | undefined): string {
  const box = typeof checked === 'boolean' ? `${checked ? '☒' : '☐'} ` : '';
  return `${ordered ? `${(start ?? 1) + part}.` : '-'} ${box}`;
}

/** A cell that stands alone says what its lines say. */
function rowLines({ children }: TableRow): string[] {
  const said = children.filter((cell) => lineOfNodes(cell.children) !== '');
  const [only] = said;
  const lines = only && said.length === 1 ? linesIn(only.children).map(lineOfNodes).filter(Boolean) : [];
  if (lines.length > 1 || children.length === 1) return lines;
  return [`| ${children.map((cell) => lineOfNodes(cell.children).replaceAll('|', '/')).join(' | ')} |`];
}

function holdsPicture(node: RootContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsPicture));
}
