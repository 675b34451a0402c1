// Inline nodes ⇄ the run of their leaves.
import type { Inline } from '../prose/prose.ts';
import { BREAK, isSpace, NOTE, OBJECT } from './characters.ts';
import { leavesOf, type Run, type Span } from './run.ts';

/** Lays the leaves of inline nodes end to end. What is not text is one sign that stands for it. */
export function layInlines(nodes: readonly Inline[]): Run {
  const laid = { text: '', leaves: [] as number[], opaque: [] as Span[] };
  lay(nodes, laid, false);
  return laid;
}

/** The same for the words of a `Foreign`: the spaces at its edges belong to the text around it, and are opaque here. */
export function layForeign(nodes: readonly Inline[]): Run {
  const run = layInlines(nodes);
  const { start, end } = withoutEdges(run.text, 0);
  const edges = [
    { start: 0, end: start },
    { start: end, end: run.text.length },
  ];
  return { ...run, opaque: [...run.opaque, ...edges.filter((edge) => edge.start < edge.end)].sort(byStart) };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** The same nodes with the texts of a run that was laid from them. A text that became empty is left out. */
export function rebuilt(nodes: readonly Inline[], run: Run): Inline[] {
  const leaves = leavesOf(run)[Symbol.iterator]();
  return refill(nodes, () => leaves.next().value as string);
}

function lay(
  nodes: readonly Inline[],
  laid: { text: string; leaves: number[]; opaque: Span[] },
  within: boolean,
): void {
  for (const node of nodes) {
    const start = laid.text.length;
    if ('children' in node) {
      const isOwn = node.type === 'Foreign' || (node.type === 'link' && showsAddress(node));
      lay(node.children, laid, within || isOwn);
      if (isOwn && !within) laid.opaque.push(withoutEdges(laid.text, start));
      continue;
    }
    laid.text += node.type === 'text' ? node.value : node.type === 'lineBreak' ? BREAK : signOf(node.type);
    laid.leaves.push(laid.text.length);
    if (node.type !== 'text' && !within) laid.opaque.push({ start, end: laid.text.length });
  }
}

function signOf(type: Inline['type']): string {
  return type === 'noteReference' ? NOTE : OBJECT;
}

/** A space at the edge of foreign words belongs to the text around them. */
function withoutEdges(text: string, from: number): Span {
  let start = from;
  let end = text.length;
  while (start < end && isSpace(text[start] as string)) start++;
  while (end > start && isSpace(text[end - 1] as string)) end--;
  return { start, end };
}

function refill(nodes: readonly Inline[], next: () => string): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if ('children' in node) return [{ ...node, children: refill(node.children, next) }];
    const text = next();
    if (node.type !== 'text') return [node];
    return text === '' ? [] : [{ ...node, value: text }];
  });
}

/** A link that a reader reads as an address, as GFM makes of a bare one. */
function showsAddress({ url, children }: Extract<Inline, { type: 'link' }>): boolean {
  const [child] = children;
  if (children.length !== 1 || child?.type !== 'text' || /\s/.test(child.value) || child.value === '') return false;
  return url.replace(/^mailto:/, '').includes(child.value) && /\S[.:/@]\S/.test(child.value);
}
