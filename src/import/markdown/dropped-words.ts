// What Markdown drops without a word, and people meant to be read: « 1944. » alone, <rires>, [Scène]: dehors, a note that lost its call.
import type { List, ListItem, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { isHtmlTag } from '../../read/html-names.ts';
import type { Loss } from '../arrival.ts';
import { replaceNodes } from './replace-nodes.ts';

/** Sets them among the words of the tree, where they stand. */
export function keepDropped(tree: Root, source: string, losses: Loss[]): void {
  const called = callsIn(tree);
  replaceNodes(tree, (node) => kept(node, source, called, losses));
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
  const isEmpty = ({ children }: ListItem) => children.length === 0;
  const empty = list.children.filter(isEmpty);
  if (empty.length === 0) return [list];
  if (list.ordered)
    return list.children.map((item) => (isEmpty(item) ? asTyped(item, source) : { ...list, children: [item] }));
  losses.push({ kind: 'bullet', words: empty.map((item) => source[item.position?.start.offset ?? 0]).join(' ') });
  return empty.length === list.children.length
    ? [{ type: 'thematicBreak' }]
    : [{ ...list, children: list.children.filter((item) => !isEmpty(item)) }];
}

function asTyped({ position }: RootContent, source: string): Paragraph {
  const value = source.slice(position?.start.offset, position?.end.offset).trim();
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}
