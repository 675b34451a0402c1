// The lines of a paragraph, and what follows a label on one of them.
import type { PhrasingContent } from 'mdast';
import { plain } from '../forms/plain.ts';

/** What stands between two breaks. */
export function linesIn(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}

/** The same lines as one paragraph holds them. */
export function joinedLines(lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] => (index > 0 ? [{ type: 'break' }, ...line] : [...line]));
}

/** What follows the question on its line, whatever signs and spaces a mail program changed in it. */
export function withoutLead(line: readonly PhrasingContent[], label: string): PhrasingContent[] {
  let left = plain(label).replaceAll(' ', '').length;
  const cut = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
    nodes.flatMap((node): PhrasingContent[] => {
      if (left === 0) return [node];
      if ('children' in node) {
        const children = cut(node.children as PhrasingContent[]);
        return children.length > 0 ? [{ ...node, children } as PhrasingContent] : [];
      }
      if (node.type !== 'text') return [];
      let at = 0;
      while (left > 0 && at < node.value.length) left -= plain(node.value[at++] ?? '').length;
      // Signs that end it are of it, wherever bold letters end.
      const value = left > 0 ? '' : node.value.slice(at).replace(/^[\s:)?]+/, '');
      return value === '' ? [] : [{ type: 'text', value }];
    });
  const rest = cut(line);
  const [first] = rest;
  if (first?.type === 'text') first.value = first.value.replace(/^[\s:)?]+/, '');
  return rest.filter((node) => node.type !== 'text' || node.value !== '');
}
