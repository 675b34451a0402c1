// What Enter, Backspace and Tab do where ProseMirror's own keys would keep one shut in: a question, a quotation, a note, a table.
import type { NodeType, ResolvedPos } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { type Command, type EditorState, Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { liftTarget } from 'prosemirror-transform';
import { schema } from '../document/schema.ts';
import { holderOf } from './commands.ts';

const { nodes } = schema;
const listItem = nodes.listItem as NodeType;

/** An item of the same list, or out of it from an empty one. */
export const splitItem: Command = splitListItem(listItem);
export const liftItem: Command = liftListItem(listItem);

/** Deeper in the list, under the same numbers or points. */
export const sinkItem: Command = (state, dispatch) =>
  sinkListItem(listItem)(
    state,
    dispatch &&
      ((transaction) => {
        const ordered = holderOf(state, 'list')?.node.attrs.ordered;
        const inner = holderOf(transaction, 'list');
        if (inner && ordered === true && inner.node.childCount === 1)
          transaction.setNodeMarkup(inner.position, undefined, { ...inner.node.attrs, ordered });
        dispatch(transaction);
      }),
  );

/** From the end of a question to its answer: a question is one paragraph. */
export const answerQuestion: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const held = holderOf(state, 'Question');
  if (!empty || !held || $from.parent.content.size === 0) return false;
  const isLast = $from.pos === held.position + held.node.nodeSize - 2;
  if (!isLast || $from.parent.type !== nodes.paragraph) return false;
  dispatch?.(paragraphAt(state.tr, held.position + held.node.nodeSize));
  return true;
};

/** From an empty paragraph out of what is around it, which parts in two where words follow; from a caption, at its end, to after it. */
export const leaveHolder: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== nodes.paragraph || $from.parent.content.size > 0 || $from.depth < 2) return false;
  const holder = $from.node(-1);
  if (holder.type === listItem || holder.type === nodes.footnoteDefinition) return false;
  const range = $from.blockRange();
  const target = range && liftTarget(range);
  if (range && typeof target === 'number') {
    dispatch?.(state.tr.lift(range, target).scrollIntoView());
    return true;
  }
  if ($from.index(-1) !== holder.childCount - 1) return false;
  const { tr } = state;
  if (holder.childCount > 1) tr.delete($from.before(), $from.after());
  dispatch?.(paragraphAt(tr, tr.mapping.map($from.after(-1))));
  return true;
};

/** From an empty paragraph at the end of a note back to the words that call it. */
export const leaveNote: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const held = holderOf(state, 'footnoteDefinition');
  if (!empty || !held || $from.parent.content.size > 0 || $from.depth !== 2) return false;
  if (held.node.childCount < 2 || $from.index(1) !== held.node.childCount - 1) return false;
  const transaction = state.tr.delete($from.before(), $from.after());
  const call = callOf(state, held.node.attrs.identifier);
  if (call !== undefined) transaction.setSelection(TextSelection.create(transaction.doc, call + 1));
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** Where a note is called first. */
export function callOf({ doc }: EditorState, identifier: unknown): number | undefined {
  let found: number | undefined;
  doc.descendants(({ type, attrs }, position) => {
    if (found === undefined && type === nodes.footnoteReference && attrs.identifier === identifier) found = position;
    return found === undefined;
  });
  return found;
}

/** Backspace at the beginning of an item takes its point away, as word processors do. */
export const backOutOfItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const isStart = empty && $from.parentOffset === 0 && $from.depth > 1;
  return isStart && $from.node(-1).type === listItem && $from.index(-1) === 0 ? liftItem(state, dispatch) : false;
};

/** To the next cell of a table, or the one before; after the last, to what follows the table. */
export function toCell(way: 1 | -1): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    if ($from.parent.type !== nodes.tableCell) return false;
    const next = Selection.findFrom(beside($from, way), way, true);
    if (next) dispatch?.(state.tr.setSelection(next).scrollIntoView());
    return next !== null;
  };
}

function beside($from: ResolvedPos, way: 1 | -1): ResolvedPos {
  return $from.doc.resolve(way > 0 ? $from.after() : $from.before());
}

/** A line of its own within the paragraph: verse, an address. */
export const newLine: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!$from.parent.inlineContent || $from.parent.type === nodes.heading) return false;
  if ($from.parent.type.spec.code) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.break!.create()).scrollIntoView());
  return true;
};

function paragraphAt(transaction: Transaction, position: number): Transaction {
  transaction.insert(position, nodes.paragraph!.create());
  return transaction.setSelection(TextSelection.create(transaction.doc, position + 1)).scrollIntoView();
}
