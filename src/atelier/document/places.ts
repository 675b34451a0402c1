// Where the words of a story stand in the document that it was written from: the check speaks of the one, people read the other.
import type { Nodes, Root } from 'mdast';
import type { Node } from 'prosemirror-model';
import { isElementName } from '../../read/elements.ts';
import { signAt } from '../../read/written-signs.ts';
import { schema } from './schema.ts';

/** Places between ProseMirror's own positions. */
export interface Place {
  from: number;
  to: number;
}

/**
 * Nothing but spaces, empty blocks and the order of marks differs between a document and its story: the n-th letter of the one
 * is the n-th of the other, and so are their elements.
 * @param tree the story that was written from the document, as it is read back from `source`
 * @returns the place of `source.slice(start, end)`; of the whole block where it holds no letter; none where it is in no block
 */
export function placesIn(
  document: Node,
  tree: Root,
  source: string,
): (start: number, end: number) => Place | undefined {
  const written = lettersOf(tree, source);
  const shown = lettersIn(document);
  const elements = elementsOf(tree);
  const blocks = elementsIn(document);
  return (start, end) => {
    const index = elements.findIndex((element) => element.start <= start && start < element.words);
    const block = blocks[index];
    if (block) return block;
    const first = firstFrom(written, start);
    const from = shown[first];
    if (from === undefined) return undefined;
    const last = Math.max(first, firstFrom(written, end) - 1);
    return { from, to: (shown[last] ?? from) + 1 };
  };
}

/** The index of the first of a sorted list that is not below a number. */
function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset of each letter, spaces left out. */
function lettersOf(tree: Root, source: string): number[] {
  const offsets: number[] = [];
  const walk = (node: Nodes) => {
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
    else if (isOfLetters(node)) offsets.push(...offsetsIn(node, source));
  };
  const isNote = ({ type }: Nodes) => type === 'footnoteDefinition';
  for (const node of [...tree.children.filter((one) => !isNote(one)), ...tree.children.filter(isNote)]) walk(node);
  return offsets;
}

type OfLetters = Extract<Nodes, { type: 'text' | 'inlineCode' | 'code' }>;

function isOfLetters(node: Nodes): node is OfLetters {
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code';
}

function offsetsIn(node: OfLetters, source: string): number[] {
  const offsets: number[] = [];
  let [at, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  // The fence of a code says its language, which is no word of it.
  if (node.type === 'code') at = source.indexOf('\n', at) + 1;
  for (let left = node.value; left !== '' && at < end; ) {
    const { length, value } = node.type === 'text' ? signAt(source, at) : { length: 1, value: source[at] ?? '' };
    if (left.startsWith(value) || (/\s/.test(value) && /^\s/.test(left))) {
      if (/\S/.test(value)) for (let unit = 0; unit < value.length; unit++) offsets.push(at);
      left = left.slice(Math.max(1, value.length));
    }
    at += length;
  }
  return offsets;
}

/** The position of each letter, spaces left out. ProseMirror counts UTF-16 units, as offsets do. */
export function lettersIn(document: Node): number[] {
  const positions: number[] = [];
  document.descendants(({ text = '' }, position) => {
    for (let unit = 0; unit < text.length; unit++) if (/\S/.test(text.charAt(unit))) positions.push(position + unit);
  });
  return positions;
}

/** Where the tag of each element starts, and where its words do. */
function elementsOf(tree: Root): { start: number; words: number }[] {
  const found: { start: number; words: number }[] = [];
  const walk = (node: Nodes) => {
    // Words of another language that are a whole paragraph are read as an element, and are a mark in the document.
    if (node.type === 'mdxJsxFlowElement' && isElement(node.name ?? '')) {
      const words = node.children[0]?.position?.start.offset ?? node.position?.end.offset;
      found.push({ start: node.position?.start.offset ?? 0, words: words ?? 0 });
    }
    if ('children' in node) for (const child of node.children as Nodes[]) walk(child);
  };
  walk(tree);
  return found;
}

function isElement(name: string): boolean {
  return isElementName(name) && schema.nodes[name] !== undefined;
}

function elementsIn(document: Node): Place[] {
  const found: Place[] = [];
  document.descendants((node, position) => {
    if (isElement(node.type.name)) found.push({ from: position, to: position + node.nodeSize });
  });
  return found;
}
