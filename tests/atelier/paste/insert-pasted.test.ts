// A document that was pasted, in the text: ⟦⟧ is the caret.
import { history, undo } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { insertPasted, plainDocument } from '../../../src/atelier/paste/insert-pasted.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../../import/read-back.ts';

function stateAt(text: string): EditorState {
  const doc = fromTree(readBack(text));
  let at = 1;
  doc.descendants((node, position) => {
    if (node.text?.includes('⟦⟧')) at = position + node.text.indexOf('⟦⟧');
  });
  const state = EditorState.create({ doc, plugins: [history()] });
  const without = text.includes('⟦⟧') ? state.tr.delete(at, at + 2) : state.tr;
  return EditorState.create({
    doc: without.doc,
    selection: TextSelection.create(without.doc, at),
    plugins: [history()],
  });
}

const textOf = ({ doc }: EditorState) => writeDialect(toTree(doc)).trim();

function pasted(text: string, given: string): EditorState {
  const state = stateAt(text);
  const made = state.apply(insertPasted(state, state.selection, fromTree(readBack(given))));
  made.doc.check();
  return made;
}

test.each([
  ['a word stays among words', 'Un ⟦⟧ ici.', '**mot**', 'Un **mot** ici.'],
  ['into an empty page', '', 'Un.\n\n- deux\n- trois', 'Un.\n\n- deux\n- trois'],
  ['a list into an empty page', '', '- deux\n- trois', '- deux\n- trois'],
  ['a heading into an empty page', '', '## Un\n\nDeux.', '## Un\n\nDeux.'],
  ['paragraphs join those that they fall in', 'Un ⟦⟧fin.', 'mot.\n\nAutre. ', 'Un mot.\n\nAutre.fin.'],
  ['a list between two halves', 'Un.⟦⟧Deux.', '- a\n- b', 'Un.\n\n- a\n- b\n\nDeux.'],
  ['words into a heading', '## Un ⟦⟧', 'titre', '## Un titre'],
  ['words into an item', '- un ⟦⟧', 'mot', '- un mot'],
  ['a list into a list', '- un\n- ⟦⟧', '- a\n- b', '- un\n- a\n- b'],
  [
    'blocks into a cell are a line',
    '| a⟦⟧ | b |\n| - | - |\n| c | d |',
    'Un.\n\n- deux',
    '| aUn. deux | b |\n| - | - |\n| c | d |',
  ],
  [
    'a question',
    'Un.⟦⟧',
    '<Question>\n\nQui ?\n\n</Question>\n\nMoi.',
    'Un.\n\n<Question>\n\nQui ?\n\n</Question>\n\nMoi.',
  ],
  [
    'a figure',
    '',
    '<Figure src="./a.png" alt="A">\n\nB.\n\n</Figure>',
    '<Figure src="./a.png" alt="A">\n\nB.\n\n</Figure>',
  ],
])('%s', (_, text, given, expected) => {
  expect(textOf(pasted(text, given))).toBe(expected);
});

test('notes go to the end under numbers that are free', () => {
  const made = pasted('Un[^1] ⟦⟧.\n\n[^1]: A.', 'mot[^1] et[^b]\n\n[^1]: B.\n\n[^b]: C.');
  expect(textOf(made)).toBe('Un[^1] mot[^2] et[^3].\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.');
});

test('the caret is after what was pasted', () => {
  const made = pasted('Un ⟦⟧ ici.', 'mot');
  expect(made.doc.textBetween(0, made.selection.from)).toBe('Un mot');
});

test('one undo takes it back', () => {
  let made = pasted('Un ⟦⟧ ici.', 'mot\n\n- a\n- b');
  undo(made, (transaction) => {
    made = made.apply(transaction);
  });
  expect(textOf(made)).toBe('Un  ici.'.replace('  ', ' '));
});

test.each([
  ['mot\u200Bcoupé \uFEFFet', 'motcoupé et'],
  ['une\u2028ligne\u000Bverticale', 'une ligne verticale'],
  ['\u202Eenvers\u202C et fa\u00ADmille', 'envers et famille'],
  ['👩🏽\u200D💻 et ❤\uFE0F, می\u200Cخواهم', '👩🏽\u200D💻 et ❤\uFE0F, می\u200Cخواهم'],
])('words alone are cleaned of what no eye sees: %j', (given, expected) => {
  expect(plainDocument(given).textContent).toBe(expected);
});

test('words alone keep their paragraphs and their lines', () => {
  expect(writeDialect(toTree(plainDocument('Un.\r\nDeux.\r\n\r\nTrois.'))).trim()).toBe('Un.\\\nDeux.\n\nTrois.');
  expect(plainDocument(' \n').childCount).toBe(1);
});
