// Edits in any order, as nobody thinks of them: the text stays one that the dialect holds, and each can be undone and done again.
import * as fc from 'fast-check';
import { history, redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { AllSelection, type Command, EditorState, TextSelection } from 'prosemirror-state';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import * as commands from '../../../src/atelier/editor/commands.ts';
import { keys } from '../../../src/atelier/editor/keys.ts';
import { changeTable, TABLE_CHANGES } from '../../../src/atelier/editor/tables.ts';
import { insertPasted, plainDocument } from '../../../src/atelier/paste/insert-pasted.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { readBack } from '../../import/read-back.ts';
import { dialectTree } from '../../import/trees.ts';
import { pressed } from './press-key.ts';

const PLUGINS = [history({ newGroupDelay: 0 }), ...keys({ link: () => false })];
const KEYS = ['Enter', 'Shift-Enter', 'Backspace', 'Delete', 'Tab', 'Shift-Tab', 'Mod-b', 'Mod-i'];
const COMMANDS: Record<string, Command> = {
  plain: commands.plain,
  'heading 2': commands.heading(2),
  'heading 3': commands.heading(3),
  points: commands.list(false),
  numbers: commands.list(true),
  note: commands.note,
  strike: commands.toggle('delete'),
  rule: commands.insert('thematicBreak'),
  ...Object.fromEntries(
    ['blockquote', 'table', 'Question', 'Aside', 'Dialogue', 'KeyFigure', 'Postscript', 'Figure', 'PullQuote'].map(
      (name) => [name, commands.insert(name as never)],
    ),
  ),
  ...Object.fromEntries(TABLE_CHANGES.map((change) => [change, changeTable(change)])),
};

type Edit = (state: EditorState) => EditorState;

const edit: fc.Arbitrary<{ name: string; edit: Edit }> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(), fc.nat(12))
      .map(([at, length]) => ({ name: `select ${at}+${length}`, edit: selected(at, length) })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({
      name: 'select all',
      edit: (state: EditorState) => state.apply(state.tr.setSelection(new AllSelection(state.doc))),
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('a', 'Un mot. ', '- ', '*', ' ', '’', '1) ')
      .map((text) => ({ name: `type ${JSON.stringify(text)}`, edit: typed(text) })),
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(...KEYS)
      .map((key) => ({ name: key, edit: (state: EditorState) => pressed(state, key) })),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(...Object.keys(COMMANDS)).map((name) => ({ name, edit: run(COMMANDS[name]!) })),
  },
  {
    weight: 1,
    arbitrary: dialectTree.map((tree) => ({
      name: `paste ${JSON.stringify(writeDialect(tree))}`,
      edit: pasted(fromTree(tree)),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.constant({ name: 'paste plain', edit: pasted(plainDocument('Un.\n\n- deux\n\n\ntrois')) }),
  },
  { weight: 1, arbitrary: fc.constant({ name: 'undo', edit: run(undo) }) },
);

function selected(at: number, length: number): Edit {
  return (state) => {
    const { size } = state.doc.content;
    const from = at % (size + 1);
    const [one, other] = [from, Math.min(size, from + length)].map((place) =>
      state.doc.resolve(wholeLetter(state.doc, place)),
    );
    return state.apply(state.tr.setSelection(TextSelection.between(one!, other!)));
  };
}

/** No caret stands within an emoji. */
function wholeLetter(doc: Node, place: number): number {
  return place > 0 && /^[\uD800-\uDBFF]$/.test(doc.textBetween(place - 1, place)) ? place - 1 : place;
}

function typed(text: string): Edit {
  return (state) => state.apply(state.tr.insertText(text));
}

function run(command: Command): Edit {
  return (state) => {
    let next = state;
    command(state, (transaction) => {
      next = state.apply(transaction);
    });
    return next;
  };
}

function pasted(document: Node): Edit {
  return (state) => state.apply(insertPasted(state, state.selection, document));
}

function times(command: Command, most: number, state: EditorState): [EditorState, number] {
  let [next, done] = [state, 0];
  while (done < most && command(next)) [next, done] = [run(command)(next), done + 1];
  return [next, done];
}

/** A call without its note, or a note without its call: the page says so, and the dialect has no words for it. */
function hasLoneNote(doc: Node): boolean {
  const [calls, notes] = [new Set<string>(), new Set<string>()];
  doc.descendants(({ type, attrs }) => {
    if (type.name === 'footnoteReference') calls.add(attrs.identifier);
    if (type.name === 'footnoteDefinition') notes.add(attrs.identifier);
  });
  return [...calls].some((one) => !notes.has(one)) || [...notes].some((one) => !calls.has(one));
}

function wordsOf(doc: Node): string {
  return doc
    .textBetween(0, doc.content.size, ' ', (leaf) => (leaf.type.name === 'footnoteReference' ? '' : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

test('what is edited in any order is a text of the dialect, and is undone to the first letter', () => {
  fc.assert(
    fc.property(dialectTree, fc.array(edit, { minLength: 1, maxLength: 25 }), (tree, edits) => {
      const first = EditorState.create({ doc: fromTree(tree), plugins: PLUGINS });
      let state = first;
      for (const { name, edit: change } of edits) {
        state = change(state);
        expect(() => state.doc.check(), name).not.toThrow();
      }
      const text = writeDialect(toTree(state.doc));
      if (!hasLoneNote(state.doc)) expect(wordsOf(fromTree(readBack(text))), text).toEqual(wordsOf(state.doc));
      const [undone, steps] = times(undo, 1000, state);
      expect(undone.doc.toJSON()).toEqual(first.doc.toJSON());
      expect(times(redo, steps, undone)[0].doc.toJSON()).toEqual(state.doc.toJSON());
    }),
    // FC_RUNS looks further.
    { seed: 612, numRuns: Number(process.env.FC_RUNS ?? 80) },
  );
});
