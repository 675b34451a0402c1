// What the check says follows the words that it is about.
import { EditorState, TextSelection } from 'prosemirror-state';
import type { DecorationSet } from 'prosemirror-view';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { remarks, withRemarks } from '../../../src/atelier/editor/remarks.ts';
import type { Remark } from '../../../src/atelier/live/check-draft.ts';
import { readBack } from '../../import/read-back.ts';

const remark = (from: number, to: number): Remark => ({
  ...{ rule: 'ellipsis', severity: 'advice', message: 'M', remedy: 'R', words: 'w' },
  place: { from, to },
});

function begun(): EditorState {
  const plugins = [remarks({ error: 'e', advice: 'a' })];
  const state = EditorState.create({ doc: fromTree(readBack('Un deux.\n\nTrois.')), plugins });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, 3)));
}

function shown(state: EditorState): string[] {
  const [plugin] = state.plugins;
  const set = plugin?.props.decorations?.call(plugin, state) as DecorationSet;
  return set.find().map(({ from, to }) => state.doc.textBetween(from, to));
}

test('as one types before them', () => {
  const told = begun().apply(withRemarks(begun().tr, [remark(4, 8)]));
  expect(shown(told)).toEqual(['deux']);
  expect(shown(told.apply(told.tr.insertText('Voici ', 1)))).toEqual(['deux']);
});

test('nothing changes in the paragraph where a keyboard composes', () => {
  const told = begun().apply(withRemarks(begun().tr, [remark(4, 8)]));
  const then = told.apply(withRemarks(told.tr, [remark(1, 3), remark(11, 16)], true));
  expect(shown(then).toSorted()).toEqual(['Trois', 'deux']);
});
