// What is done to a table from one of its cells, seen as the text that it leaves. ⟦⟧ is the caret.
import { GapCursor } from 'prosemirror-gapcursor';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { insert } from '../../../src/atelier/editor/commands.ts';
import { changeTable, type TableChange } from '../../../src/atelier/editor/tables.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../../import/read-back.ts';

function stateOf(text: string): EditorState {
  const doc = fromTree(readBack(text));
  let at = 1;
  doc.descendants((node, position) => {
    if (node.text?.includes('⟦⟧')) at = position + node.text.indexOf('⟦⟧');
  });
  const state = EditorState.create({ doc });
  const without = state.apply(state.tr.delete(at, at + 2));
  return without.apply(without.tr.setSelection(TextSelection.create(without.doc, at)));
}

/** With a sign where the caret is left. */
function after(state: EditorState, command: ReturnType<typeof changeTable>): string | undefined {
  let made: EditorState | undefined;
  command(state, (transaction) => {
    made = state.apply(transaction);
  });
  if (!made) return undefined;
  made.doc.check();
  return writeDialect(toTree(made.apply(made.tr.insertText('!')).doc)).trim();
}

const TABLE = '| a | b |\n| :- | - |\n| c | d⟦⟧ |';

test.each<[TableChange, string]>([
  ['rowAfter', '| a | b |\n| :- | - |\n| c | d |\n| ! | |'],
  ['columnAfter', '| a | b | |\n| :- | - | - |\n| c | d | ! |'],
  ['rowAway', '| a | !b |\n| :- | - |'],
  ['columnAway', '| a |\n| :- |\n| !c |'],
  ['tableAway', '!'],
])('%s', (change, expected) => {
  expect(after(stateOf(TABLE), changeTable(change))).toBe(expected);
});

test('the head stays, so does the last column, and elsewhere there is nothing to change', () => {
  expect(after(stateOf('| a⟦⟧ | b |\n| - | - |\n| c | d |'), changeTable('rowAway'))).toBeUndefined();
  expect(after(stateOf('| a⟦⟧ |\n| - |\n| c |'), changeTable('columnAway'))).toBeUndefined();
  expect(after(stateOf('Un ⟦⟧mot.'), changeTable('rowAfter'))).toBeUndefined();
});

test('a new table has a head and a row', () => {
  const state = stateOf('Un ⟦⟧mot.');
  expect(after(state, insert('table'))).toBe('Un mot.\n\n| ! | |\n| - | - |\n| | |');
});

test('between two cells there is no place for a caret, where letters would make a cell more', () => {
  const { doc } = stateOf(TABLE);
  const places = Array.from({ length: doc.content.size + 1 }, (_, position) => doc.resolve(position));
  const isPlace = (GapCursor as unknown as { valid(place: unknown): boolean }).valid;
  expect(places.filter(isPlace).map(({ depth }) => depth)).toEqual([0, 0]);
});
