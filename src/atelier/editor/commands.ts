// What the buttons of the writing page do to the text. Each is a command of ProseMirror: with no `dispatch` it only says whether it may.
import { lift, setBlockType, toggleMark } from 'prosemirror-commands';
import type { Attrs, MarkType, NodeType } from 'prosemirror-model';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { emptyTable } from '../document/empty-table.ts';
import { schema } from '../document/schema.ts';
import { isInNote, putBlock } from './end-of-block.ts';

const { nodes, marks } = schema;

/** Bold, italics, struck words. */
export function toggle(name: 'strong' | 'emphasis' | 'delete'): Command {
  return toggleMark(marks[name] as MarkType, null, { removeWhenPresent: false });
}

/** Plain words again, out of what they were in. */
export const plain: Command = (state, dispatch) => {
  if (state.selection.$from.parent.type !== nodes.paragraph)
    return setBlockType(nodes.paragraph as NodeType)(state, dispatch);
  return holderOf(state, 'listItem')
    ? liftListItem(nodes.listItem as NodeType)(state, dispatch)
    : lift(state, dispatch);
};

export function heading(depth: 2 | 3): Command {
  return setBlockType(nodes.heading as NodeType, { depth });
}

/** A list of points or of numbers: one becomes the other, and the same goes away. */
export function list(ordered: boolean): Command {
  return (state, dispatch) => {
    const held = holderOf(state, 'list');
    if (!held) return wrapInList(nodes.list as NodeType, { ordered })(state, dispatch);
    if (held.node.attrs.ordered === ordered) return liftListItem(nodes.listItem as NodeType)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(held.position, undefined, { ...held.node.attrs, ordered }));
    return true;
  };
}

/** The call of a new note where the words are, and the note itself at the end of the text, in which one then writes. */
export const note: Command = (state, dispatch) => {
  const { $from, $to } = state.selection;
  if (!$to.parent.inlineContent || $to.parent.type.spec.code || isInNote($from) || isInNote($to)) return false;
  const identifier = freeNote(state);
  const call = (nodes.footnoteReference as NodeType).create({ identifier });
  const definition = (nodes.footnoteDefinition as NodeType).create({ identifier }, nodes.paragraph!.create());
  const transaction = state.tr.insert($to.pos, call);
  const end = transaction.doc.content.size;
  transaction.insert(end, definition);
  dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, end + 2)).scrollIntoView());
  return true;
};

/** A block of its own after the one where the words are: a break, a figure, a key figure, a table, in which one then writes. */
export function insert(
  name: 'thematicBreak' | 'Figure' | 'GroupPhoto' | 'KeyFigure' | 'table',
  attrs: Attrs = {},
): Command {
  return (state, dispatch) => {
    const block = name === 'table' ? emptyTable() : (nodes[name] as NodeType).createAndFill(attrs);
    if (!block || isInNote(state.selection.$from)) return false;
    const transaction = state.tr;
    const at = putBlock(transaction, block);
    // One goes on below a break, and in the first cell of a table.
    const caret = name === 'table' ? at + 3 : name === 'thematicBreak' ? at + block.nodeSize + 1 : undefined;
    if (caret !== undefined) transaction.setSelection(TextSelection.create(transaction.doc, caret));
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

/** Whether a button shows that it is pressed. */
export function isOn(state: EditorState, name: string): boolean {
  const mark = marks[name];
  if (!mark) return isWithin(state, name);
  const { from, to, empty, $from } = state.selection;
  if (empty) return Boolean(mark.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, mark);
}

function isWithin(state: EditorState, name: string): boolean {
  return holderOf(state, name) !== undefined;
}

/** The nearest block of that name around the selection. */
export function holderOf({ selection: { $from } }: Pick<EditorState, 'selection'>, name: string) {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === name) return { node, position: $from.before(depth) };
  }
  return undefined;
}

/** @param more that are taken too */
export function freeNote({ doc }: EditorState, more: Iterable<string> = []): string {
  const taken = new Set<unknown>(more);
  doc.descendants(({ attrs }) => {
    taken.add(attrs.identifier);
  });
  for (let number = 1; ; number++) if (!taken.has(String(number))) return String(number);
}
