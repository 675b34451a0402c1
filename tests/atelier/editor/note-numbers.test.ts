// Notes are numbered by the order of their calls, and none is dropped.
import { EditorState } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { noteNumbers, numberedIn, uncalledIn } from '../../../src/atelier/editor/note-numbers.ts';
import { readBack } from '../../import/read-back.ts';

const stateOf = (text: string) => EditorState.create({ doc: fromTree(readBack(text)), plugins: [noteNumbers()] });

/** What stands at each call and each note, in the order of the text. */
function numbersOf(state: EditorState): unknown[] {
  const found: unknown[] = [];
  const [plugin] = state.plugins;
  const set = plugin?.props.decorations?.call(plugin, state) as DecorationSet;
  state.doc.descendants(({ type }, position) => {
    const own = set.find(position, position + 1).filter(({ from }) => from === position);
    if (type.name.startsWith('footnote')) found.push(numberedIn(own).number);
  });
  return found;
}

test('by the order of the first calls, whatever the text names them', () => {
  expect(numbersOf(stateOf('Un[^b], deux[^a], trois[^b].\n\n[^a]: A.\n\n[^b]: B.'))).toEqual([1, 2, 1, 2, 1]);
});

test('a note whose call is deleted is kept, and known as such', () => {
  const state = stateOf('Un[^a].\n\n[^a]: A.');
  expect(uncalledIn(state)).toBe(0);
  const after = state.apply(state.tr.delete(3, 4));
  expect(after.doc.textContent).toBe('Un.A.');
  expect([uncalledIn(after), numbersOf(after)]).toEqual([1, [undefined]]);
});

test('a call whose note is gone has no number', () => {
  const state = stateOf('Un[^a].\n\n[^a]: A.');
  const after = state.apply(state.tr.delete(6, state.doc.content.size));
  expect([uncalledIn(after), numbersOf(after)]).toEqual([0, [undefined]]);
});
