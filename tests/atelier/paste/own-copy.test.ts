// What is copied in one text of this page, and set in another or in the same: its notes and its pictures are its own. ⟦ and ⟧ are what is
// copied, ⟦⟧ the caret.
import { type Node, Slice } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import { copyOf, insertCopy, readCopy, writtenCopy } from '../../../src/atelier/paste/own-copy.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../../import/read-back.ts';

const picture = (...bytes: number[]) => ({ bytes: new Uint8Array(bytes), width: 1, height: 1 });
const PICTURES = { 'image-1.jpg': picture(1, 2, 3) };
const textOf = ({ doc }: EditorState) => writeDialect(toTree(doc)).trim();

/** Without its signs, and where they stood. */
function marked(text: string): { doc: Node; from: number; to: number } {
  const state = EditorState.create({ doc: fromTree(readBack(text)) });
  const { tr } = state;
  const found = ['⟧', '⟦'].map((sign) => {
    let at = -1;
    tr.doc.descendants(({ text: words = '' }, position) => {
      if (words.includes(sign)) at = position + words.indexOf(sign);
    });
    if (at >= 0) tr.delete(at, at + 1);
    return at;
  });
  const [to = -1, from = -1] = found;
  return from < 0 ? { doc: tr.doc, from: 0, to: tr.doc.content.size } : { doc: tr.doc, from, to: to - 1 };
}

function copied(source: string, target: string, { isHome = false, names = {} as Record<string, string> } = {}) {
  const { doc, from, to } = marked(source);
  const slice = doc.slice(from, to, true);
  const own = readCopy(writtenCopy(copyOf(slice.content, doc, { key: 'a', pictures: PICTURES })));
  const there = marked(target);
  const state = EditorState.create({ doc: there.doc });
  const made = insertCopy(state, there, { slice, notes: own.notes, names: new Map(Object.entries(names)), isHome });
  const after = state.apply(made);
  after.doc.check();
  return { own, text: textOf(after) };
}

test.each([
  ['words without a note', 'Un ⟦mot⟧ ici.', 'Le ⟦⟧ là.', 'Le mot là.'],
  [
    'a call whose number is another note there',
    'Un ⟦mot[^1] là⟧.\n\n[^1]: A.',
    'Le[^1] ⟦⟧.\n\n[^1]: B.',
    'Le[^1] mot[^2] là.\n\n[^1]: B.\n\n[^2]: A.',
  ],
  ['a call where there is no note', 'Un ⟦mot[^7] là⟧.\n\n[^7]: A.', 'Le ⟦⟧.', 'Le mot[^1] là.\n\n[^1]: A.'],
  [
    'the same words of two notes',
    'Un ⟦mot[^1] là⟧.\n\n[^1]: A.',
    'Le[^1] ⟦⟧.\n\n[^1]: A.',
    'Le[^1] mot[^2] là.\n\n[^1]: A.\n\n[^2]: A.',
  ],
  [
    'a note that calls another',
    'Un ⟦mot[^1] là⟧.\n\n[^1]: A[^2].\n\n[^2]: B.',
    'Le ⟦⟧.',
    'Le mot[^1] là.\n\n[^1]: A[^2].\n\n[^2]: B.',
  ],
  [
    'all of a text',
    'Un[^1].\n\nDeux.\n\n[^1]: A.',
    'Le[^1].⟦⟧\n\n[^1]: B.',
    'Le[^1].\n\nUn[^2].\n\nDeux.\n\n[^1]: B.\n\n[^2]: A.',
  ],
  ['words of a note', 'Un[^1].\n\n[^1]: A ⟦b⟧ c.', 'Le ⟦⟧.', 'Le b.'],
  ['words of two notes', 'Un[^1][^2].\n\n[^1]: A ⟦b.\n\n[^2]: C⟧ d.', 'Le ⟦⟧.', 'Le b.\n\nC.'],
  [
    'into a cell',
    '⟦Un[^1]\n\nmot⟧\n\n[^1]: A.',
    '| a⟦⟧ | b |\n| - | - |',
    '| aUn[^1] mot | b |\n| - | - |\n\n[^1]: A.',
  ],
])('in another text, %s', (_, source, target, expected) => {
  expect(copied(source, target).text).toBe(expected);
});

test.each([
  [
    'is called twice where it is the same to the letter',
    'Un ⟦mot[^1] là⟧.\n\n[^1]: A.',
    'Un mot[^1] là. ⟦⟧.\n\n[^1]: A.',
    'Un mot[^1] là. mot[^1] là.\n\n[^1]: A.',
  ],
  ['comes back where it was deleted', 'Un ⟦mot[^1] là⟧.\n\n[^1]: A.', 'Un ⟦⟧.', 'Un mot[^1] là.\n\n[^1]: A.'],
  [
    'is another where its number was given anew',
    'Un ⟦mot[^1] là⟧.\n\n[^1]: A.',
    'Un[^1] ⟦⟧.\n\n[^1]: B.',
    'Un[^1] mot[^2] là.\n\n[^1]: B.\n\n[^2]: A.',
  ],
  [
    'is there once with all of its text',
    'Un[^1].\n\n[^1]: A.',
    'Un[^1].⟦⟧\n\n[^1]: A.',
    'Un[^1].\n\nUn[^1].\n\n[^1]: A.',
  ],
])('in the same text, a note %s', (_, source, target, expected) => {
  expect(copied(source, target, { isHome: true }).text).toBe(expected);
});

const FIGURE = '<Figure src="./image-1.jpg" alt="Un quai">\n\nLe quai.\n\n</Figure>';

test('a picture is known by the bytes of its own draft, and takes a name of the other', () => {
  const { own, text } = copied(`⟦Un.\n\n${FIGURE}\n\nDeux.⟧`, 'Le ⟦⟧.', { names: { 'image-1.jpg': 'image-4.jpg' } });
  expect(own).toMatchObject({ draft: 'a', pictures: { 'image-1.jpg': 3 } });
  expect(text).toBe(`Le Un.\n\n${FIGURE.replace('image-1', 'image-4')}\n\nDeux..`);
});

test.each([
  ['between words', `⟦Un.\n\n${FIGURE}\n\nDeux.⟧`, 'Le Un.\n\nLe quai.\n\nDeux..'],
  ['from within its words', `${FIGURE.replace('Le', '⟦Le')}\n\nDeux.⟧`, 'Le Le quai.\n\nDeux..'],
  [
    'in a list',
    `- ⟦un\n- ${FIGURE.replaceAll('\n', '\n  ')}\n- trois⟧`,
    /^Le un\n\n- Le quai\.\n- trois\.$|un[\s\S]*Le quai[\s\S]*trois/,
  ],
])('one that did not come leaves its words: %s', (_, source, expected) => {
  const { text } = copied(source, 'Le ⟦⟧.');
  if (typeof expected === 'string') expect(text).toBe(expected);
  else expect(text).toMatch(expected);
  expect(text).not.toContain('Figure');
});

test.each(['', '{', '{"draft":"a","notes":[{"type":"paragraph"}],"pictures":{}}', '{"draft":"a","notes":[{}]}'])(
  'a mark that cannot be read comes from nowhere: %s',
  (written) => {
    expect(readCopy(written)).toEqual({ draft: '', notes: [], pictures: {} });
  },
);

test('nothing is a slice without words', () => {
  const state = EditorState.create({ doc: fromTree(readBack('Un.')) });
  const given = { slice: Slice.empty, notes: [], names: new Map<string, string>(), isHome: true };
  expect(textOf(state.apply(insertCopy(state, { from: 1, to: 1 }, given)))).toBe('Un.');
});
