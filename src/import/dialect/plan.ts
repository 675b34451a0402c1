// The plan of a text: its headings one level at a time, its rules between two passages.
import type { Heading, RootContent } from 'mdast';

/** Under the title, then one level at a time. */
export function levelled(nodes: RootContent[]): RootContent[] {
  const above: number[] = [];
  return nodes.map((node) => {
    if (node.type !== 'heading') return node;
    while ((above.at(-1) ?? 0) >= node.depth) above.pop();
    above.push(node.depth);
    return { ...node, depth: Math.min(6, above.length + 1) as Heading['depth'] };
  });
}

/** A rule parts two passages: at an end, or after another, it parts nothing. */
export function withoutDoubleBreaks(nodes: readonly RootContent[]): RootContent[] {
  const isNote = (node: RootContent | undefined) => node === undefined || node.type === 'footnoteDefinition';
  return nodes.filter(
    (node, index) =>
      node.type !== 'thematicBreak' ||
      (index > 0 &&
        nodes[index - 1]?.type !== 'thematicBreak' &&
        !nodes.slice(index + 1).every((next) => isNote(next) || next.type === 'thematicBreak')),
  );
}
