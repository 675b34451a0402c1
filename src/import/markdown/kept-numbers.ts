// Numbers of a list as they were written: Markdown counts from the first one, and « 1944. », « 1968. » would be 1944, 1945.
import type { List, ListItem, Paragraph, Root, RootContent } from 'mdast';
import { joinedLines } from '../dialect/lines-in.ts';
import { replaceNodes } from './replace-nodes.ts';

export function keepNumbers(tree: Root, source: string): void {
  replaceNodes(tree, (node) => (node.type === 'list' && node.ordered ? numbered(node, source) : [node]));
}

/**
 * Where none follows the one above it, they are years, days or sums, and the words of paragraphs, as in a text that is no
 * Markdown. Elsewhere each item says its own number, as a list of a page may: who shapes the lists of pages then decides.
 */
function numbered(list: List, source: string): RootContent[] {
  const written = list.children.map(({ position }) => {
    const start = position?.start.offset ?? 0;
    return /^\d{1,9}[.)]/.exec(source.slice(start, start + 10))?.[0] ?? '';
  });
  const numbers = written.map((sign) => Number.parseInt(sign, 10));
  // A list that is « 1. » throughout asks to be counted.
  if (numbers.every((number) => number === 1) || numbers.every((number) => number === 0)) return [list];
  const isCounted = numbers.some((number, index) => index > 0 && number === (numbers[index - 1] ?? 0) + 1);
  if (!isCounted && list.children.length > 1 && list.children.every(isLine)) {
    const lines = list.children.map((item, index) => lineOf(item, `${written[index]} `));
    return list.spread || list.children.some(({ spread }) => spread) ? lines : [joined(lines)];
  }
  for (const [index, item] of list.children.entries()) {
    const value = numbers[index];
    if (value !== undefined && !Number.isNaN(value))
      item.data = { hProperties: { value } } as ListItem['data'] & object;
  }
  return [list];
}

function isLine({ children, checked }: ListItem): boolean {
  return children.length === 1 && children[0]?.type === 'paragraph' && typeof checked !== 'boolean';
}

function lineOf(item: ListItem, number: string): Paragraph {
  const [line] = item.children as [Paragraph];
  return { ...line, children: [{ type: 'text', value: number }, ...line.children] };
}

function joined(lines: readonly Paragraph[]): Paragraph {
  return { type: 'paragraph', children: joinedLines(lines.map(({ children }) => children)) };
}
