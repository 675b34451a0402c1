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

/** The lines of a file on which a page holds code or components: where to look when running it fails. */
export function codeLines(source: string, body: string): number[] {
  const above = source.slice(0, Math.max(0, source.indexOf(body))).split('\n').length - 1;
  const tree = mdxToMdast(body, { features: { smartPunctuation: false } }) as unknown as Root;
  return [...new Set(codeOf(tree).map(({ position }) => above + (position?.start.line ?? 1)))];
}

function codeOf(node: Nodes): Nodes[] {
  const inside = 'children' in node ? (node.children as Nodes[]).flatMap(codeOf) : [];
  return isCode(node) ? [node, ...inside] : inside;
}

function isCode(node: Nodes): boolean {
  if ('attributes' in node) return /^\P{Ll}/u.test('name' in node ? (node.name ?? '') : '');
  const isExpression = node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression';
  return node.type === 'mdxjsEsm' || (isExpression && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value));
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
