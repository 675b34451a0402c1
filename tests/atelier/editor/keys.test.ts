// What each key does, seen as the text that it leaves: ⟦⟧ is the caret.
import { history } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { keys } from '../../../src/atelier/editor/keys.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../../import/read-back.ts';
import { pressed } from './press-key.ts';

/** A key, or letters between quotes: `Enter "Deux."` */
function typed(text: string, strokes: string): string {
  const doc = fromTree(readBack(text));
  let at = 1;
  doc.descendants((node, position) => {
    if (node.text?.includes('⟦⟧')) at = position + node.text.indexOf('⟦⟧');
  });
  const plugins = [history(), ...keys({ link: () => false })];
  let state = EditorState.create({ doc, plugins });
  const without = state.tr.delete(at, at + 2);
  state = state.apply(without.setSelection(TextSelection.create(without.doc, at)));
  for (const stroke of strokes.match(/"[^"]*"|\S+/g) ?? []) {
    if (stroke.startsWith('"')) state = state.apply(state.tr.insertText(stroke.slice(1, -1)));
    else state = pressed(state, stroke);
  }
  state.doc.check();
  return writeDialect(toTree(state.doc)).trim();
}

test.each<[string, string, string, string]>([
  ['an item splits', '- un⟦⟧\n- trois', 'Enter "deux"', '- un\n- deux\n- trois'],
  ['an empty item leaves the list', '- un⟦⟧', 'Enter Enter "Après."', '- un\n\nAprès.'],
  ['Tab goes deeper', '- un\n- deux⟦⟧', 'Tab', '- un\n  - deux'],
  ['Tab keeps numbers', '1. un\n2. deux⟦⟧', 'Tab', '1. un\n   1. deux'],
  ['Shift-Tab comes back', '- un\n  - deux⟦⟧', 'Shift-Tab', '- un\n- deux'],
  ['Backspace takes a point away', '- un\n- ⟦⟧deux', 'Backspace', '- un\n\ndeux'],
  [
    'a question has its answer',
    '<Question>\n\nQui ?⟦⟧\n\n</Question>',
    'Enter "Moi."',
    '<Question>\n\nQui ?\n\n</Question>\n\nMoi.',
  ],
  [
    'a box is left',
    '<Aside title="T">\n\nUn.⟦⟧\n\n</Aside>',
    'Enter Enter "Deux."',
    '<Aside title="T">\n\nUn.\n\n</Aside>\n\nDeux.',
  ],
  [
    'a dialogue is left',
    '<Dialogue>\n\nUn.⟦⟧\n\n</Dialogue>',
    'Enter "Deux." Enter Enter "Trois."',
    '<Dialogue>\n\nUn.\n\nDeux.\n\n</Dialogue>\n\nTrois.',
  ],
  ['a quotation is left', '> Un.⟦⟧', 'Enter Enter "Deux."', '> Un.\n\nDeux.'],
  ['a quotation splits in its midst', '> Un.⟦⟧\n>\n> Trois.', 'Enter Enter "Deux."', '> Un.\n\nDeux.\n\n> Trois.'],
  [
    'a caption is left',
    '<Figure src="./a.png" alt="A">\n\nUn.⟦⟧\n\n</Figure>',
    'Enter Enter "Deux."',
    '<Figure src="./a.png" alt="A">\n\nUn.\n\n</Figure>\n\nDeux.',
  ],
  [
    'a note leads back to its call',
    'Un[^1], deux.\n\n[^1]: Note.⟦⟧',
    'Enter Enter " ici"',
    'Un[^1] ici, deux.\n\n[^1]: Note.',
  ],
  ['a heading is followed by plain words', '## Titre⟦⟧', 'Enter "Mots."', '## Titre\n\nMots.'],
  ['Shift-Enter breaks a line', 'Un⟦⟧', 'Shift-Enter "deux"', 'Un\\\ndeux'],
  [
    'Tab goes from cell to cell',
    '| a⟦⟧ | b |\n| - | - |\n| c | d |',
    'Tab Tab "e"',
    '| a | b |\n| - | - |\n| ec | d |',
  ],
  ['« * » begins no list by its letters alone', '⟦⟧', '"* un"', '\\* un'],
  ['Mod-b', 'Un ⟦⟧', 'Mod-b "mot"', 'Un **mot**'],
])('%s', (_, text, strokes, expected) => {
  expect(typed(text, strokes)).toBe(expected);
});

test('a redo too many undoes nothing', () => {
  expect(typed('⟦⟧', '"Un mot" Mod-z Shift-Mod-z Shift-Mod-z')).toBe('Un mot');
});

test('no key changes a text in which it has nothing to do', () => {
  for (const key of ['Tab', 'Shift-Tab']) expect(typed('Un mot⟦⟧.', key)).toBe('Un mot.');
});
