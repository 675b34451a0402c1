// A tree → its words as a reader sees them: blocks apart, letters that only formatting separates together.
import type { Nodes, Root, RootContent } from 'mdast';

/** The words of a text of the dialect, notes where they are written. What an attribute says to a reader is a word too. */
export function plainWords(tree: Root): string {
  const said: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'break' || node.type === 'image') said.push(' ');
    if (node.type === 'mdxJsxFlowElement') said.push(' ', saidBy(node.attributes), ' ');
    if ('value' in node) said.push(node.value);
    if ('children' in node) for (const child of node.children) walk(child);
    if (!INLINE.has(node.type)) said.push('\n');
  };
  walk(tree);
  return said.join('');
}

/** The words of some of its nodes. */
export function wordsOfNodes(nodes: readonly Nodes[]): string {
  return plainWords({ type: 'root', children: nodes as RootContent[] });
}

/** The same on one line. */
export function lineOfNodes(nodes: readonly Nodes[]): string {
  return oneLine(wordsOfNodes(nodes));
}

/** So many words, parted by spaces: how long a passage is. */
export function lengthInWords(words: string): number {
  return words.split(/\s+/).filter(Boolean).length;
}

export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

const INLINE = new Set(
  'text emphasis strong delete inlineCode link linkReference break image footnoteReference mdxJsxTextElement'.split(
    ' ',
  ),
);

/** Attributes that are printed. */
const PRINTED = new Set(['by', 'title', 'credit', 'value', 'unit', 'year', 'source']);

function saidBy(attributes: readonly { type: string; name?: string; value?: unknown }[]): string {
  return attributes
    .flatMap(({ name, value }) => (PRINTED.has(name ?? '') && typeof value === 'string' ? [value] : []))
    .join(' ');
}
