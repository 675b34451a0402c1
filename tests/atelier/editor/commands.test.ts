// What each button does, seen as the text that it leaves.
import {
  AllSelection,
  type Command,
  EditorState,
  NodeSelection,
  type Selection,
  TextSelection,
} from 'prosemirror-state';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import * as commands from '../../../src/atelier/editor/commands.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../../import/read-back.ts';

/** The words between brackets are chosen. */
function stateOf(text: string): EditorState {
  const doc = fromTree(readBack(text));
  let [from, to] = [1, 1];
  doc.descendants((node, position) => {
    if (!node.text) return;
    if (node.text.includes('⟦')) from = position + node.text.indexOf('⟦');
    if (node.text.includes('⟧')) to = position + node.text.indexOf('⟧');
  });
  const state = EditorState.create({ doc });
  const without = state.tr.delete(to, to + 1).delete(from, from + 1);
  return state.apply(without.setSelection(TextSelection.create(without.doc, from, to - 1)));
}

function after(text: string, ...asked: Command[]): string {
  let state = stateOf(text);
  for (const command of asked)
    command(state, (transaction) => {
      state = state.apply(transaction);
    });
  state.doc.check();
  return writeDialect(toTree(state.doc)).trim();
}

test.each<[string, Command, string]>([
  ['Un ⟦mot⟧ ici.', commands.toggle('strong'), 'Un **mot** ici.'],
  ['Un ⟦mot ⟧ici.', commands.toggle('emphasis'), 'Un *mot* ici.'],
  ['Avant.\n\n⟦Un titre⟧', commands.heading(2), 'Avant.\n\n## Un titre'],
  ['⟦un\n\ndeux⟧', commands.list(false), '- un\n- deux'],
  ['- ⟦un⟧\n- deux', commands.list(true), '1. un\n2. deux'],
  ['⟦Un.⟧\n\nDeux.', commands.insert('thematicBreak'), 'Un.\n\n---\n\nDeux.'],
])('%j', (text, command, expected) => {
  expect(after(text, command)).toBe(expected);
});

test.each<[string, Command]>([['Un ⟦mot⟧ ici.', commands.toggle('strong')]])(
  'the same again takes it away: %j',
  (text, command) => {
    expect(after(text, command, command)).toBe(text.replace(/[⟦⟧]/g, ''));
  },
);

test('a note is written at the end, under a number that is free', () => {
  let state = stateOf('Un mot[^1]⟦⟧.\n\n[^1]: La première.');
  commands.note(state, (transaction) => {
    state = state.apply(transaction);
  });
  state = state.apply(state.tr.insertText('La seconde.'));
  expect(writeDialect(toTree(state.doc)).trim()).toBe('Un mot[^1][^2].\n\n[^1]: La première.\n\n[^2]: La seconde.');
});

test('a note calls no other, and no figure stands in one', () => {
  const state = stateOf('Un mot[^1].\n\n[^1]: La ⟦⟧première.');
  expect(commands.note(state)).toBe(false);
  expect(commands.insert('Figure')(state)).toBe(false);
});

const NOTED = 'Un mot[^1].\n\nDeux.\n\n---\n\n[^1]: La note.';
const INTO_NOTE = ({ doc }: EditorState) => TextSelection.between(doc.resolve(1), doc.resolve(doc.content.size - 2));

test.each<[string, (state: EditorState) => Selection, string]>([
  ['the whole text', ({ doc }) => new AllSelection(doc), 'Un mot[^1].\n\nDeux.\n\n---\n\n---\n\n[^1]: La note.'],
  ['words to those of a note', INTO_NOTE, 'Un mot[^1].\n\nDeux.\n\n---\n\n---\n\n[^1]: La note.'],
  [
    'the last block',
    ({ doc }) => NodeSelection.create(doc, 15),
    'Un mot[^1].\n\nDeux.\n\n---\n\n---\n\n[^1]: La note.',
  ],
])('what is added stands before the notes where what is chosen is %s', (_, chosen, expected) => {
  const state = EditorState.create({ doc: fromTree(readBack(NOTED)) });
  let next = state.apply(state.tr.setSelection(chosen(state)));
  commands.insert('thematicBreak')(next, (transaction) => {
    next = next.apply(transaction);
  });
  next.doc.check();
  expect(writeDialect(toTree(next.doc)).trim()).toBe(expected);
});

test('the call of a note is put in no other, wherever what is chosen begins', () => {
  const state = EditorState.create({ doc: fromTree(readBack(NOTED)) });
  expect(commands.note(state.apply(state.tr.setSelection(INTO_NOTE(state))))).toBe(false);
  expect(commands.note(state.apply(state.tr.setSelection(new AllSelection(state.doc))))).toBe(false);
});

test('what is typed after a break stands below it, as what is typed after a table stands in it', () => {
  const typed = (words: string, name: 'thematicBreak' | 'table') => {
    let state = stateOf(words);
    commands.insert(name)(state, (transaction) => {
      state = state.apply(transaction);
    });
    return writeDialect(toTree(state.apply(state.tr.insertText('après')).doc)).trim();
  };
  expect(typed('Avant⟦⟧.', 'thematicBreak')).toBe('Avant.\n\n---\n\naprès');
  expect(typed('Av⟦an⟧t.\n\nDeux.', 'thematicBreak')).toBe('Avant.\n\n---\n\naprèsDeux.');
  expect(typed('Avant⟦⟧.', 'table')).toContain('| après |');
});
