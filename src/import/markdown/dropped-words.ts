// What Markdown drops without a word, and people meant to be read: « 1944. » alone, <rires>, [Scène]: dehors, a note that lost its call.
import type { List, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { isHtmlTag } from '../../read/html-names.ts';
import type { Loss } from '../arrival.ts';

/** Sets them among the words of the tree, where they stand. */
export function keepDropped(tree: Root, source: string, losses: Loss[]): void {
  const called = callsIn(tree);
  const visit = (node: Nodes): void => {
    if (!('children' in node)) return;
    (node as { children: RootContent[] }).children = (node.children as RootContent[]).flatMap((child) =>
      kept(child, source, called, losses),
    );
    for (const child of node.children) visit(child);
  };
  visit(tree);
}

function kept(node: RootContent, source: string, called: ReadonlySet<string>, losses: Loss[]): RootContent[] {
  switch (node.type) {
    case 'html':
      return [{ ...node, value: withWords(node.value) }];
    case 'list':
      return withEmptyItems(node, source, losses);
    case 'definition':
      return called.has(node.identifier) ? [node] : [asTyped(node, source)];
    case 'footnoteDefinition': {
      if (called.has(`^${node.identifier}`)) return [node];
      losses.push({ kind: 'look', words: `[^${node.label ?? node.identifier}]`, place: 'note sans appel' });
      return node.children;
    }
    default:
      return [node];
  }
}

/** What the text calls: notes behind `^`. */
function callsIn(node: Nodes): Set<string> {
  if (node.type === 'footnoteReference') return new Set([`^${node.identifier}`]);
  const own = node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [];
  const held = 'children' in node ? (node.children as Nodes[]).flatMap((child) => [...callsIn(child)]) : [];
  return new Set([...own, ...held]);
}

/** A tag that HTML does not have is words: « <rires> ». Those of a drawing or of a program's own (`o:p`, `my-box`) are not. */
function withWords(html: string): string {
  if (/<(?:svg|math)\b/i.test(html)) return html;
  return html.replace(/<(\/?)([a-z][a-z\d]*)((?:[ \t]+[a-z\d]+)*)[ \t]*(\/?)>/gi, (tag, _, name: string) =>
    isHtmlTag(name) ? tag : tag.replace('<', '&lt;').replace('>', '&gt;'),
  );
}

/** A number that nothing follows is one that somebody answered, or the title of a part; a bullet alone parts two passages. */
function withEmptyItems(list: List, source: string, losses: Loss[]): RootContent[] {
  const isEmpty = ({ children }: List['children'][number]) => children.length === 0;
  if (!list.children.some(isEmpty)) return [list];
  if (!list.ordered && list.children.every(isEmpty)) {
    losses.push({ kind: 'bullet', words: list.children.map(() => source[list.position?.start.offset ?? 0]).join(' ') });
    return [{ type: 'thematicBreak' }];
  }
  return list.children.flatMap((item): RootContent[] => {
    if (!isEmpty(item)) return [{ ...list, children: [item] }];
    if (list.ordered) return [asTyped(item, source)];
    losses.push({ kind: 'bullet', words: source[item.position?.start.offset ?? 0] ?? '' });
    return [];
  });
}

function asTyped({ position }: RootContent, source: string): Paragraph {
  const value = source.slice(position?.start.offset, position?.end.offset).trim();
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
