// What the menu of blocks does, and what it says of where the caret is.
import { EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { kindAt, turnInto } from '../../../src/atelier/editor/blocks.ts';
import { KINDS, type Kind } from '../../../src/atelier/editor/kinds.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../../import/read-back.ts';

function stateOf(text: string): EditorState {
  const state = EditorState.create({ doc: fromTree(readBack(text)) });
  return state.apply(state.tr.setSelection(TextSelection.atStart(state.doc)));
}

function turned(state: EditorState, kind: Kind): EditorState {
  let next = state;
  turnInto(kind)(state, (transaction) => {
    next = state.apply(transaction);
  });
  next.doc.check();
  return next;
}

const textOf = ({ doc }: EditorState) => writeDialect(toTree(doc)).trim();

test.each(KINDS.filter((kind) => kind !== 'paragraph'))(
  'a paragraph becomes « %s », is known as such, and comes back',
  (kind) => {
    const made = turned(stateOf('Des mots.'), kind);
    expect(kindAt(made)).toBe(kind);
    expect(textOf(turned(made, kind))).toBe('Des mots.');
    expect(textOf(turned(made, 'paragraph'))).toBe('Des mots.');
  },
);

const HOLDERS: Kind[] = ['Question', 'blockquote', 'PullQuote', 'Aside', 'Postscript'];

test.each(HOLDERS.flatMap((from) => HOLDERS.filter((to) => to !== from).map((to) => [from, to] as const)))(
  'a %s becomes a %s, and is not held twice',
  (from, to) => {
    const made = turned(turned(stateOf('Des mots.'), from), to);
    expect(made.doc.firstChild?.type.name).toBe(to);
    expect(made.doc.firstChild?.firstChild?.type.name).toBe('paragraph');
  },
);

test('a heading that becomes a question is a heading no more', () => {
  expect(textOf(turned(stateOf('## Qui ?'), 'Question'))).toBe('<Question>\n\nQui ?\n\n</Question>');
});

const quoted = (holder: string) => `<${holder} title="Repères">\n\nAvant.\n\n> Des mots.\n\n</${holder}>`;

test.each<[string, string, Kind, string]>([
  ['a quotation in a box', quoted('Aside'), 'PullQuote', '<PullQuote>\n\nDes mots.\n\n</PullQuote>'],
  ['a quotation in a box', quoted('Aside'), 'Postscript', '<Postscript>\n\nDes mots.\n\n</Postscript>'],
  [
    'a dialogue in a postscript',
    '<Postscript>\n\n<Dialogue>\n\nDes mots.\n\n</Dialogue>\n\n</Postscript>',
    'blockquote',
    '<Postscript>\n\n> Des mots.\n\n</Postscript>',
  ],
])('what becomes another is %s, and not what holds it', (_, text, kind, expected) => {
  const state = stateOf(text);
  let at = 0;
  state.doc.descendants((node, position) => {
    if (node.text === 'Des mots.') at = position;
  });
  const made = turned(state.apply(state.tr.setSelection(TextSelection.create(state.doc, at))), kind);
  expect(textOf(made)).toContain(expected);
  expect(textOf(made).split('\n')[0]).toBe(text.split('\n')[0]);
});

test('a point of a list in a box leaves the box as it is', () => {
  const state = stateOf('<Aside title="Repères">\n\n- Des mots.\n\n</Aside>');
  const made = turned(state, 'PullQuote');
  expect(made.doc.firstChild?.type.name).toBe('Aside');
  expect(made.doc.firstChild?.attrs.title).toBe('Repères');
});
