// A head that somebody typed in a word processor, or that a site's form wrote in a page → set aside, as that of plain text is.
import type { PhrasingContent, RootContent } from 'mdast';
import type { Arrival, Loss } from '../arrival.ts';
import { plainWords } from '../plain-words.ts';
import { takeSetHead } from './typed-head.ts';

export function withoutHead(arrival: Arrival): Arrival {
  const losses: Loss[] = [];
  const head = takeSetHead(arrival.body.children.slice(0, MOST).map(linesOf), losses);
  if (!head) return arrival;
  const { title = head.facts.title, body, authors } = arrival;
  const isUnsure = head.facts.cautions !== undefined || head.facts.toRead !== undefined;
  return {
    ...{ ...arrival, ...head.facts, ...(title && { title }) },
    authors: head.facts.authors ?? (isUnsure ? [] : authors),
    body: { ...body, children: body.children.toSpliced(head.from, head.end - head.from) },
    losses: [...arrival.losses, ...losses],
  };
}

/** No head is longer. */
const MOST = 20;

/** What is neither lines nor a table of facts begins no head. */
function linesOf(block: RootContent): string[] {
  if (holdsPicture(block)) return ['…'];
  if (block.type === 'paragraph') return linesIn(block.children).map(saidBy);
  if (block.type === 'heading') return [`## ${saidBy(block.children)}`];
  if (block.type === 'list') return block.children.map((item) => `- ${saidBy(item.children)}`);
  if (block.type === 'table')
    return block.children.map(({ children }) => children.map((cell) => saidBy(cell.children)).join(' | '));
  return ['…'];
}

function holdsPicture(node: RootContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsPicture));
}

function linesIn(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

function saidBy(children: readonly RootContent[]): string {
  return plainWords({ type: 'root', children: [...children] })
    .replace(/\s+/g, ' ')
    .trim();
}
