// Prose → plain text, and how many words it holds.
import { keyFigureText } from './key-figure.ts';
import type { Block, BlockHandlers, Inline, InlineHandlers, ListItem, Prose } from './prose.ts';

/** The text without its markup: blocks are separated by an empty line; notes come last. */
export function toPlainText(prose: Prose): string {
  const notes = prose.notes.map((note) => `${note.number}. ${blocksText(note.blocks)}`);
  return [blocksText(prose.blocks), ...notes].filter(Boolean).join('\n\n');
}

/** The text of inline nodes: what a reader would read aloud. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes.map((node) => (INLINE[node.type] as (node: Inline, context: null) => string)(node, null)).join('');
}

/** Words of a text as French counts them: « l’été » is two, « c’est-à-dire » two, a number one. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (BLOCK[block.type] as (node: Block, context: null) => string)(block, null))
    .filter(Boolean)
    .join('\n\n');
}

function itemText(item: ListItem): string {
  return blocksText(item.children);
}

const INLINE: InlineHandlers<null, string> = {
  text: (node) => node.value,
  emphasis: (node) => inlineText(node.children),
  strong: (node) => inlineText(node.children),
  delete: (node) => inlineText(node.children),
  inlineCode: (node) => node.value,
  link: (node) => inlineText(node.children),
  lineBreak: () => '\n',
  noteReference: () => '',
  Foreign: (node) => inlineText(node.children),
};

const BLOCK: BlockHandlers<null, string> = {
  paragraph: (node) => inlineText(node.children),
  heading: (node) => inlineText(node.children),
  blockquote: (node) => blocksText(node.children),
  list: (node) => node.items.map(itemText).join('\n'),
  table: (node) => [node.head, ...node.rows].map((row) => row.map(inlineText).join('\t')).join('\n'),
  code: (node) => node.value,
  thematicBreak: () => '',
  Question: (node) => blocksText(node.children),
  PullQuote: (node) => [blocksText(node.children), node.by].filter(Boolean).join('\n'),
  Aside: (node) => [node.title, blocksText(node.children)].filter(Boolean).join('\n'),
  Figure: (node) => blocksText(node.caption),
  GroupPhoto: (node) => [blocksText(node.caption), node.people.map(inlineText).join('\n')].filter(Boolean).join('\n'),
  KeyFigure: (node) =>
    [keyFigureText(node.value, node.unit), blocksText(node.children), `${node.source}, ${node.year}`].join('\n'),
  Dialogue: (node) => node.lines.map(inlineText).join('\n'),
  Postscript: (node) => blocksText(node.children),
};
