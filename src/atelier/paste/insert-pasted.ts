// A document that was pasted → the change that puts it where the selection was, in one step of the history.
import { Fragment, type Node, type NodeType, Slice } from 'prosemirror-model';
import { type EditorState, Selection, type Transaction } from 'prosemirror-state';
import { seenCharacters } from '../../import/dialect/characters.ts';
import { isNote, withNotesNamed } from '../document/notes.ts';
import { schema } from '../document/schema.ts';
import { freeNote } from '../editor/commands.ts';

export interface PastedRange {
  from: number;
  to: number;
}

const { nodes } = schema;

/** A word stays among words; blocks stand between blocks; notes go to the end, under numbers that are free. */
export function insertPasted(state: EditorState, range: PastedRange, document: Node): Transaction {
  const transaction = state.tr;
  const { blocks, notes } = withFreeNotes(state, document);
  const content = Fragment.from(blocks);
  const isItem = transaction.doc.resolve(range.from).node(-1)?.type === nodes.listItem;
  replaceAt(transaction, range, isItem && isList(content) ? new Slice(content, 3, 3) : openSlice(content));
  transaction.insert(transaction.doc.content.size, notes);
  return transaction.setMeta('uiEvent', 'paste').scrollIntoView();
}

/** The caret is after it; a cell takes words alone. */
export function replaceAt(transaction: Transaction, { from, to }: PastedRange, slice: Slice): void {
  const isCell = transaction.doc.resolve(from).parent.type === nodes.tableCell;
  const words = isCell && slice.content.firstChild?.isBlock ? lineOf(slice.content.content) : undefined;
  transaction.replaceRange(from, to, words ? new Slice(Fragment.from(words), 0, 0) : slice);
  let end = from;
  transaction.mapping.maps.at(-1)?.forEach((_from, _to, _newFrom, newTo) => {
    end = newTo;
  });
  transaction.setSelection(Selection.near(transaction.doc.resolve(Math.min(end, transaction.doc.content.size)), -1));
}

/** Words as they are, without what no eye sees, where they could not be read as more: a paragraph for each line that is set apart by an empty one. */
export function plainDocument(text: string): Node {
  const paragraphs = seenCharacters(text, [])
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .filter((words) => /\S/.test(words));
  return schema.node('doc', null, paragraphs.length > 0 ? paragraphs.map(paragraphOf) : [nodes.paragraph!.create()]);
}

/** Its first and last paragraphs join those that they fall in. */
function openSlice(content: Fragment): Slice {
  if (content.firstChild?.isInline) return new Slice(content, 0, 0);
  const open = (block: Node | null) => (block?.type === nodes.paragraph ? 1 : 0);
  return new Slice(content, open(content.firstChild), open(content.lastChild));
}

/** A list alone, whose items join those of the list that they fall in. */
function isList({ childCount, firstChild: list }: Fragment): boolean {
  const ends = [list?.firstChild?.firstChild, list?.lastChild?.lastChild];
  return childCount === 1 && list?.type === nodes.list && ends.every((end) => end?.type === nodes.paragraph);
}

function withFreeNotes(state: EditorState, document: Node): { blocks: Node[]; notes: Node[] } {
  const taken = new Map<string, string>();
  const given = new Set<string>();
  for (const note of document.children.filter(isNote)) {
    const free = freeNote(state, given);
    given.add(free);
    taken.set(note.attrs.identifier, free);
  }
  const children = document.children.map((child) => withNotesNamed(child, taken));
  return { blocks: children.filter((child) => !isNote(child)), notes: children.filter(isNote) };
}

/** The words of blocks on one line, for a cell. */
function lineOf(blocks: readonly Node[]): Node[] {
  const words: Node[] = [];
  const walk = (node: Node) => {
    if (!node.isTextblock) return node.forEach(walk);
    if (words.length > 0 && node.childCount > 0) words.push(schema.text(' '));
    words.push(...node.children);
  };
  for (const block of blocks) walk(block);
  return words;
}

function paragraphOf(words: string): Node {
  const lines = words
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [nodes.break!.create()] : []),
      ...(line === '' ? [] : [schema.text(line)]),
    ]);
  return (nodes.paragraph as NodeType).create(null, lines);
}
