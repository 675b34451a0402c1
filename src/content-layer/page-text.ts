// The body of an editor's page → its words, a block at a time: what the search finds. Nothing of it is run.
import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/** The text of each paragraph, heading, cell or listing, without markup. What only its code would write is not there. */
export function pageText(body: string): string[] {
  const tree = mdxToMdast(body, { features: { smartPunctuation: false } }) as unknown as Root;
  return blocksOf(tree)
    .map((text) => text.trim())
    .filter(Boolean);
}

const PHRASES = new Set(['paragraph', 'heading', 'tableCell']);

function blocksOf(node: Nodes): string[] {
  if (PHRASES.has(node.type) || node.type === 'code') return [wordsOf(node)];
  return 'children' in node ? (node.children as Nodes[]).flatMap(blocksOf) : [];
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node.children as Nodes[]).map(wordsOf).join('') : '';
}
