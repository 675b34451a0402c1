// A table of the text is given or taken a row or a column where the caret is. Its first row is its head.
import type { Node, NodeType } from 'prosemirror-model';
import { type Command, type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { emptyCell, tableRow } from '../document/empty-table.ts';
import { schema } from '../document/schema.ts';
import { holderOf } from './commands.ts';

const { nodes } = schema;

/** In the order of the menu. */
export const TABLE_CHANGES = ['rowAfter', 'columnAfter', 'rowAway', 'columnAway', 'tableAway'] as const;
export type TableChange = (typeof TABLE_CHANGES)[number];

export function changeTable(change: TableChange): Command {
  return (state, dispatch) => {
    const here = placeIn(state);
    if (!here || !may(change, here)) return false;
    dispatch?.(CHANGES[change](state.tr, here).scrollIntoView());
    return true;
  };
}

interface Place {
  table: Node;
  /** Of the table, in the document. */
  position: number;
  row: number;
  column: number;
}

function placeIn(state: EditorState): Place | undefined {
  const held = holderOf(state, 'table');
  const { $from } = state.selection;
  if (!held || $from.parent.type !== nodes.tableCell) return undefined;
  return { table: held.node, position: held.position, row: $from.index(-2), column: $from.index(-1) };
}

/** The head of a table stays while it has other rows, and a table has a column. */
function may(change: TableChange, { table, row }: Place): boolean {
  if (change === 'rowAway') return row > 0;
  if (change === 'columnAway') return (table.firstChild?.childCount ?? 0) > 1;
  return true;
}

const CHANGES: Record<TableChange, (transaction: Transaction, place: Place) => Transaction> = {
  rowAfter: (transaction, place) => {
    const rows = [...place.table.children];
    const count = rows[0]?.childCount ?? 1;
    rows.splice(place.row + 1, 0, tableRow(Array.from({ length: count }, emptyCell)));
    return replaced(transaction, place, rows, { row: place.row + 1, column: 0 });
  },
  columnAfter: (transaction, place) => {
    const at = place.column + 1;
    const rows = place.table.children.map((row) => tableRow(inserted(row.children, at, emptyCell())));
    return replaced(transaction, place, rows, { row: place.row, column: at }, inserted(alignOf(place), at, null));
  },
  rowAway: (transaction, place) => {
    const rows = place.table.children.filter((_, index) => index !== place.row);
    return replaced(transaction, place, rows, { row: place.row - 1, column: place.column });
  },
  columnAway: (transaction, place) => {
    const kept = <One>(list: readonly One[]) => list.filter((_, index) => index !== place.column);
    const rows = place.table.children.map((row) => tableRow(kept(row.children)));
    const column = Math.max(0, place.column - 1);
    return replaced(transaction, place, rows, { row: place.row, column }, kept(alignOf(place)));
  },
  tableAway: (transaction, { table, position }) => {
    const paragraph = nodes.paragraph!.create();
    transaction.replaceWith(position, position + table.nodeSize, paragraph);
    return transaction.setSelection(TextSelection.create(transaction.doc, position + 1));
  },
};

/** The caret at the beginning of a cell of the new rows. */
function replaced(
  transaction: Transaction,
  { table, position }: Place,
  rows: readonly Node[],
  to: { row: number; column: number },
  align: unknown = table.attrs.align,
): Transaction {
  const made = (nodes.table as NodeType).create({ ...table.attrs, align }, rows);
  transaction.replaceWith(position, position + table.nodeSize, made);
  const size = (list: readonly Node[]) => list.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
  const row = rows[to.row] as Node;
  const at = position + 1 + size(rows.slice(0, to.row)) + 1 + size(row.children.slice(0, to.column)) + 1;
  return transaction.setSelection(TextSelection.create(transaction.doc, at));
}

function alignOf({ table }: Place): unknown[] {
  return Array.isArray(table.attrs.align) ? table.attrs.align : [];
}

function inserted<One>(list: readonly One[], at: number, one: One): One[] {
  return [...list.slice(0, at), one, ...list.slice(at)];
}
