// Another document in the place of the one that is shown: what differs changes, and nothing else, so that the caret stays.
import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { differenceOf } from '../document/difference.ts';

/** The change as a transaction, which an undo takes back. */
export function given(state: EditorState, next: Node): Transaction {
  const { doc, tr } = state;
  const found = differenceOf(doc, next);
  if (!found) return tr;
  const { from, to, end } = found;
  return closeHistory(tr.replace(from, to, next.slice(from, end))).setMeta(GIVEN, true);
}

/** Whether it shows what is kept already: it is told to nobody, and calls for no other change. */
export function isGiven(transaction: Transaction): boolean {
  return transaction.getMeta(GIVEN) === true;
}

const GIVEN = 'given';
