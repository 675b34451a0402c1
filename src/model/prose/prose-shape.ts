// What writers type and what they leave out → what every product prints: no space at an end, a dash before a reply.
import { inlineText, toPlainText } from './plain-text.ts';
import type { Block, Inline } from './prose.ts';

/**
 * The replies of a dialogue, a paragraph each. A dash is set before each of them where none is typed (Lexique des règles
 * typographiques en usage à l’Imprimerie nationale, « tiret »); where one is, a line without it tells who speaks, and is left so.
 */
export function replies(blocks: readonly Block[]): Inline[][] {
  const lines = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.children] : []));
  const isTyped = lines.some((line) => /^\s*[—–―‒«“"-]/u.test(inlineText(line)));
  return isTyped ? lines : lines.map((line) => [{ type: 'text', value: '— ' }, ...line]);
}

/** Whether a postscript begins with its own name: « P.-S. », « PS : », « Post-scriptum ». */
export function isNamedPostscript(blocks: readonly Block[]): boolean {
  return /^\s*(?:P\.?\s?[-‑–]?\s?S\b|post[- ]scriptum)/i.test(toPlainText({ blocks: blocks.slice(0, 1), notes: [] }));
}

/** A line of spaces, even of those that do not break, is an empty line: it is no paragraph. */
export function shownWords(nodes: Inline[]): Inline[] {
  return nodes.every((node) => node.type === 'lineBreak' || (node.type === 'text' && /^\s*$/.test(node.value)))
    ? []
    : nodes;
}

/** Without the spaces at both ends. */
export function trimmed(nodes: readonly Inline[]): Inline[] {
  const result = [...nodes];
  const first = result[0];
  if (first?.type === 'text') result[0] = { ...first, value: first.value.replace(/^[ \t]+/, '') };
  const last = result.at(-1);
  if (last?.type === 'text') result[result.length - 1] = { ...last, value: last.value.replace(/[ \t]+$/, '') };
  return result.filter((node) => node.type !== 'text' || node.value !== '');
}
