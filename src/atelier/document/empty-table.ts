// The parts of a table in which nothing is written yet.
import type { Node, NodeType } from 'prosemirror-model';
import { schema } from './schema.ts';

const { nodes } = schema;

/** A head and a row, of two columns. */
export function emptyTable(): Node {
  const row = tableRow([emptyCell(), emptyCell()]);
  return (nodes.table as NodeType).create({ align: [null, null] }, [row, row]);
}

export function tableRow(cells: readonly Node[]): Node {
  return (nodes.tableRow as NodeType).create(null, cells);
}

export function emptyCell(): Node {
  return (nodes.tableCell as NodeType).create();
}
