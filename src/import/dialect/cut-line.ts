// A line of a text → what stands before and after one of its letters, each with its bold and its links.
import type { PhrasingContent } from 'mdast';

/** Its letters, as `cutLine` counts them. */
export function lettersOf(line: readonly PhrasingContent[]): string {
  return line
    .map((node) =>
      'value' in node ? node.value : 'children' in node ? lettersOf(node.children as PhrasingContent[]) : '',
    )
    .join('');
}

/** The two sides of a place in its letters, without the spaces around it. */
export function cutLine(line: readonly PhrasingContent[], at: number): [PhrasingContent[], PhrasingContent[]] {
  const [before, after]: [PhrasingContent[], PhrasingContent[]] = [[], []];
  let left = at;
  for (const node of line) {
    const length = lettersOf([node]).length;
    if (left <= 0 && (length > 0 || after.length > 0 || left < 0)) after.push(node);
    else if (length <= left) before.push(node);
    else if ('children' in node) {
      const [one, other] = cutLine(node.children as PhrasingContent[], left);
      if (one.length > 0) before.push({ ...node, children: one } as PhrasingContent);
      if (other.length > 0) after.push({ ...node, children: other } as PhrasingContent);
    } else if ('value' in node) {
      before.push({ ...node, value: node.value.slice(0, left) });
      after.push({ ...node, value: node.value.slice(left) });
    }
    left -= length;
  }
  return [trimmed(before, 'end'), trimmed(after, 'start')];
}

function trimmed(nodes: PhrasingContent[], side: 'start' | 'end'): PhrasingContent[] {
  const at = side === 'start' ? 0 : nodes.length - 1;
  const node = nodes[at];
  if (node?.type !== 'text') return nodes;
  const value = side === 'start' ? node.value.trimStart() : node.value.trimEnd();
  const own = value === '' ? [] : [{ ...node, value }];
  return side === 'start' ? [...own, ...nodes.slice(1)] : [...nodes.slice(0, -1), ...own];
}
