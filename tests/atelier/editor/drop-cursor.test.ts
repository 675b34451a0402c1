// A mark shows where what is dragged would fall. ⟦⟧ is under the pointer.
import { EditorState, type Plugin } from 'prosemirror-state';
import type { DecorationSet, EditorView } from 'prosemirror-view';
import { expect, test } from 'vitest';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import { dropCursor } from '../../../src/atelier/editor/drop-cursor.ts';
import { readBack } from '../../import/read-back.ts';

/** A text over which a part of it is dragged. @param block the index of the block that is dragged, or words of the first one */
function dragged(text: string, pos: number, block: number | 'words' | undefined) {
  const plugin = dropCursor({ block: 'b', words: 'w' }) as Plugin;
  const view = {
    editable: true,
    state: EditorState.create({ doc: fromTree(readBack(text)), plugins: [plugin] }),
    posAtCoords: () => ({ pos, inside: 0 }),
    dragging: undefined as unknown,
    dispatch(transaction: EditorState['tr']) {
      view.state = view.state.apply(transaction);
    },
  };
  const { doc } = view.state;
  const start =
    typeof block === 'number' ? doc.children.slice(0, block).reduce((sum, one) => sum + one.nodeSize, 0) : 0;
  const whole = typeof block === 'number' && doc.slice(start, start + doc.child(block).nodeSize);
  if (block !== undefined) view.dragging = { slice: whole || doc.slice(1, 3) };
  const events = plugin.props.handleDOMEvents as Record<string, (view: EditorView, event: unknown) => boolean>;
  const on = (name: string) => events[name]!.call(plugin, view as unknown as EditorView, {});
  const shown = () =>
    (plugin.props.decorations!.call(plugin, view.state) as DecorationSet | null)?.find().map(({ from }) => from);
  return { on, shown, view };
}

test.each([
  ['a block over the midst of words falls before their paragraph, or after it', 3, 1, [0]],
  ['a block between two others', 8, 1, [8]],
  ['words stay among words', 3, 'words', [3]],
  ['what is not known yet', 4, undefined, [4]],
] as const)('%s', (_, pos, block, expected) => {
  const { on, shown } = dragged('Un là.\n\n---\n\nDeux.', pos, block);
  expect(shown()).toBeUndefined();
  on('dragover');
  expect(shown()).toEqual(expected);
});

test.each(['drop', 'dragend'])('it goes away at %s', (name) => {
  const { on, shown } = dragged('Un.\n\nDeux.', 2, 'words');
  on('dragover');
  on(name);
  expect(shown()).toBeUndefined();
});

test('it goes away as the text changes under it', () => {
  const { on, shown, view } = dragged('Un.\n\nDeux.', 2, 'words');
  on('dragover');
  view.dispatch(view.state.tr.insertText('mot', 1));
  expect(shown()).toBeUndefined();
});
