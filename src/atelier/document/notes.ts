// The notes of a document: they stand after its text, each under the name by which it is called.
import { Fragment, type Node } from 'prosemirror-model';
import { schema } from './schema.ts';

export function isNote({ type }: Node): boolean {
  return type === schema.nodes.footnoteDefinition;
}

/** The names of the notes that are called in some blocks. */
export function callsIn(blocks: Iterable<Node>): Set<string> {
  const called = new Set<string>();
  const look = (node: Node) => {
    if (node.type === schema.nodes.footnoteReference) called.add(node.attrs.identifier as string);
  };
  for (const block of blocks) {
    look(block);
    block.descendants(look);
  }
  return called;
}

/** The same, with notes and their calls under other names. @param names old → new */
export function withNotesNamed(node: Node, names: ReadonlyMap<string, string>): Node {
  if (node.isText || names.size === 0) return node;
  const identifier = names.get(node.attrs.identifier as string);
  const attrs = identifier === undefined ? node.attrs : { ...node.attrs, identifier };
  const children = node.children.map((child) => withNotesNamed(child, names));
  return node.type.create(attrs, Fragment.from(children), node.marks);
}
