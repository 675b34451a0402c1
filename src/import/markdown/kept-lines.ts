// Verses, replies and other lines that are meant apart, though Markdown joins them → lines apart, as their writer sees them.
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { apartIn } from '../../check/line-kinds.ts';
import { walk } from '../../check/tree.ts';

/** What the check would tell of a manuscript is what a reader of the source takes for lines. A text that is wrapped stays one. */
export function keepLines(tree: Root, source: string): void {
  for (const step of walk(tree)) if (step.node.type === 'paragraph' && apartIn(step, source)) breakLines(step.node);
}

function breakLines(holder: Paragraph | PhrasingContent): void {
  if (!('children' in holder)) return;
  holder.children = (holder.children as Nodes[]).flatMap((child) => {
    if (child.type === 'text')
      return child.value
        .split(/[ \t]*\n[ \t]*/)
        .flatMap((value, index): PhrasingContent[] => [
          ...(index > 0 ? [{ type: 'break' } as const] : []),
          ...(value === '' ? [] : [{ type: 'text', value } as const]),
        ]);
    breakLines(child as PhrasingContent);
    return [child as PhrasingContent];
  });
}
