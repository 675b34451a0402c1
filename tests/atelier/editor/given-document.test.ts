// Another document in the place of the one that is written: what is shown is what was given.
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { schema } from '../../../src/atelier/document/schema.ts';
import { given } from '../../../src/atelier/editor/given-document.ts';
import { typing } from '../../../src/atelier/editor/typing.ts';

const doc = (...words: string[]) =>
  schema.node(
    'doc',
    null,
    words.map((text) => schema.node('paragraph', null, text === '' ? [] : schema.text(text))),
  );

function stateOf(document: Node, caret: number): EditorState {
  const state = EditorState.create({ doc: document, plugins: [history(), typing(() => 'fr-FR')] });
  return state.apply(state.tr.setSelection(TextSelection.create(document, caret)));
}

function undone(state: EditorState): EditorState {
  let next = state;
  undo(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
}

test.each([
  ["Un verre d'", "Un verre d'eau"],
  ['Il dit "', 'Il dit "oui" et'],
  ['Qui', 'Qui ? Moi...'],
])('%j → %j, as it is kept, though it is not set as typed', (before, after) => {
  const state = stateOf(doc(before), before.length + 1);
  const shown = state.apply(given(state, doc(after)));
  expect(shown.doc.textContent).toBe(after);
  expect(undone(shown).doc.textContent).toBe(before);
});

test('the caret stays among its words', () => {
  const state = stateOf(doc('Un mot.', 'Deux.', 'Trois.'), 12);
  const shown = state.apply(given(state, doc('Un mot.', 'Deux.')));
  expect(shown.selection.from).toBe(12);
});

test('one that is no step of the history leaves to an undo what was written before', () => {
  let state = stateOf(doc('Un mot.'), 8);
  state = state.apply(state.tr.insert(9, [schema.node('paragraph', null, schema.text('Deux.'))]));
  const shown = state.apply(given(state, doc('Un mot.', 'Deux')).setMeta('addToHistory', false));
  expect(undone(shown).doc.textContent).toBe('Un mot.');
});
