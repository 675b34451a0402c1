// Another document in the place of the one that is shown: what differs changes, and nothing else, so that the caret stays.
import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';

/** The change as a transaction, which an undo takes back. */
export function given(state: EditorState, next: Node): Transaction {
  const { doc, tr } = state;
  const from = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (from === null || !end) return tr;
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const made = tr.replace(from, end.a + overlap, next.slice(from, end.b + overlap));
  return closeHistory(made).setMeta(GIVEN, true);
}

/** Whether it shows what is kept already: it is told to nobody, and calls for no other change. */
export function isGiven(transaction: Transaction): boolean {
  return transaction.getMeta(GIVEN) === true;
}

const GIVEN = 'given';
