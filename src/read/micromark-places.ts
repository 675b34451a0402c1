// Nodes that the reference makes after it has read, without a place: addresses without brackets and the words around them.
import type { Nodes, Parents, Root } from 'mdast';
import { positionAt } from './lines.ts';
import { signAt } from './written-signs.ts';

/** Gives each node the place of its letters in the file, and none to attributes, as Sätteri. Columns count UTF-16 units from 1. */
export function placeAll(tree: Root, source: string): void {
  placeWithin(tree, source);
  for (const { type, position } of tree.children) {
    const end = position?.end.offset;
    if (!position || end === undefined || type !== 'mdxjsEsm') continue;
    // Sätteri counts the end of its line in a piece of a module.
    const ending = /^\r\n|^[\r\n]/.exec(source.slice(end, end + 2))?.[0] ?? '';
    position.end = pointAt(source, end + ending.length);
  }
}

function placeWithin(holder: Parents, source: string): void {
  let at = holder.position?.start.offset ?? 0;
  for (const child of holder.children as Nodes[]) {
    if (child.type === 'mdxJsxFlowElement' || child.type === 'mdxJsxTextElement')
      for (const attribute of child.attributes) delete attribute.position;
    if (!child.position) placeFrom(child, at, source);
    else if ('children' in child) placeWithin(child, source);
    at = child.position?.end.offset ?? at;
  }
  if (holder.type === 'listItem' && typeof holder.checked === 'boolean') startAfterBox(holder.children[0]);
}

/** The reference leaves a paragraph where the box of its item begins, unless plain words follow the box. */
function startAfterBox(first: Nodes | undefined): void {
  const start = first && 'children' in first ? first.children[0]?.position?.start : undefined;
  if (first?.position && start) first.position.start = { ...start };
}

function placeFrom(node: Nodes, start: number, source: string): void {
  let end = start;
  if ('children' in node) {
    for (const child of node.children as Nodes[]) {
      placeFrom(child, end, source);
      end = child.position?.end.offset ?? end;
    }
  } else if (node.type === 'text') {
    for (let left = node.value; left !== '' && end < source.length; ) {
      const { length, value } = signAt(source, end);
      end += length;
      // What stands around the end of a line is no part of the words.
      if (left.startsWith(value) || !/[ \t>]/.test(value)) left = left.slice(Math.max(1, value.length));
    }
  }
  node.position = { start: pointAt(source, start), end: pointAt(source, end) };
}

function pointAt(source: string, offset: number) {
  return { ...positionAt(source, offset), offset };
}
