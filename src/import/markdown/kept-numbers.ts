// Numbers of a list as they were written: Markdown counts from the first one, and « 1944. », « 1968. » would be 1944, 1945.
import type { List, Nodes, Root } from 'mdast';

/** Each item says its own number, as a list of a page may: who shapes the lists of pages then decides. */
export function keepNumbers(tree: Root, source: string): void {
  const visit = (node: Nodes): void => {
    if (node.type === 'list' && node.ordered) sayNumbers(node, source);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
}

/** A list that is « 1. » throughout asks to be counted. */
function sayNumbers(list: List, source: string): void {
  const written = list.children.map(({ position }) => {
    const start = position?.start.offset ?? 0;
    return /^\d+/.exec(source.slice(start, start + 10))?.[0];
  });
  if (written.every((number) => number === '1') || written.every((number) => number === '0')) return;
  for (const [index, item] of list.children.entries())
    if (written[index] !== undefined)
      item.data = { ...item.data, hProperties: { value: Number(written[index]) } } as typeof item.data & object;
}
