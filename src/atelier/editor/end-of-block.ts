// Where a block of its own is put: after the one in which the selection ends, and before the notes.
import type { Node, ResolvedPos } from 'prosemirror-model';
import type { Selection, Transaction } from 'prosemirror-state';
import { isNote } from '../document/notes.ts';
import { schema } from '../document/schema.ts';

/** Between two blocks of the text: after the last where the selection ends in a note, or takes the whole. */
export function endOfBlockAt({ $to }: Selection): number {
  return Math.min(endOfText($to.doc), $to.depth > 0 ? $to.after(1) : $to.pos);
}

export function isInNote($position: ResolvedPos): boolean {
  return $position.depth > 0 && isNote($position.node(1));
}

/** Puts a block there, and a place to go on writing after it. @returns where the block stands */
export function putBlock(transaction: Transaction, block: Node): number {
  const at = endOfBlockAt(transaction.selection);
  transaction.insert(at, block);
  const after = at + block.nodeSize;
  if (!transaction.doc.resolve(after).nodeAfter?.isTextblock)
    transaction.insert(after, schema.nodes.paragraph!.create());
  return at;
}

function endOfText(doc: Node): number {
  const notes = doc.children.filter(isNote);
  return notes.reduce((end, { nodeSize }) => end - nodeSize, doc.content.size);
}
