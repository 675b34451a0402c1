// What is copied here says where it comes from, and takes its notes along: another draft has pictures and notes of the same names.
import { Fragment, Node, Slice } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import { callsIn, isNote, withNotesNamed } from '../document/notes.ts';
import { schema } from '../document/schema.ts';
import type { Draft } from '../draft/draft.ts';
import { freeNote } from '../editor/commands.ts';
import { nameIn } from '../pictures/picture-names.ts';
import { type PastedRange, replaceAt } from './insert-pasted.ts';

export interface OwnCopy {
  /** The key of the draft; empty where the copy does not say it. */
  draft: string;
  /** Those that it calls or holds. */
  notes: Node[];
  /** Its pictures: name → bytes, by which one is told from another of the same name. */
  pictures: Readonly<Record<string, number>>;
}

/** @param document where the words stand */
export function copyOf(copied: Fragment, document: Node, { key, pictures }: Pick<Draft, 'key' | 'pictures'>): OwnCopy {
  const notes = notesOf(copied, document.children.filter(isNote));
  const names = [...new Set(sourcesIn(copied).map(({ attrs }) => nameIn(attrs.src)))];
  const sizes = names.flatMap((name) => (pictures[name] ? [[name, pictures[name].bytes.length] as const] : []));
  return { draft: key, notes, pictures: Object.fromEntries(sizes) };
}

/** As an attribute holds it. */
export function writtenCopy({ notes, ...copy }: OwnCopy): string {
  return JSON.stringify({ ...copy, notes: notes.map((note) => note.toJSON()) });
}

/** One that says nothing, or nothing that can be read, comes from nowhere. */
export function readCopy(written: string): OwnCopy {
  try {
    const { draft, notes, pictures } = JSON.parse(written) as { draft: string; notes: unknown[]; pictures: object };
    return { draft, notes: notes.map(noteOf), pictures: { ...pictures } };
  } catch {
    return { draft: '', notes: [], pictures: {} };
  }
}

function noteOf(json: unknown): Node {
  const note = Node.fromJSON(schema, json);
  note.check();
  if (!isNote(note)) throw new RangeError('No note.');
  return note;
}

/** Nodes that show a picture. */
export function sourcesIn(fragment: Fragment): Node[] {
  const found: Node[] = [];
  fragment.descendants((node) => {
    if (node.attrs.src !== undefined) found.push(node);
  });
  return found;
}

/**
 * The change that puts a copy where the selection was. A note that is there already, the same to the letter, is called again; the
 * others come with their words, under numbers that are free.
 * @param names of its pictures → those of this draft; what shows none of them leaves its words
 * @param isHome whether it was copied in this very draft
 */
export function insertCopy(
  state: EditorState,
  range: PastedRange,
  { slice, names, isHome, ...held }: SetCopy,
): Transaction {
  const notes = notesOf(slice.content, held.notes);
  const { content, openStart, openEnd } = withoutNotes(isHome ? slice : withPicturesNamed(slice, names));
  const renamed = freeNames(state, content, notes, isHome);
  const named = (nodes: readonly Node[]) => nodes.map((node) => withNotesNamed(node, renamed));
  const transaction = state.tr;
  replaceAt(transaction, range, new Slice(Fragment.from(named(content.content)), openStart, openEnd));
  const come = notes.filter((note) => renamed.has(nameOf(note)));
  transaction.insert(transaction.doc.content.size, named(come));
  return transaction.setMeta('uiEvent', 'paste').scrollIntoView();
}

interface SetCopy {
  slice: Slice;
  notes: readonly Node[];
  names: ReadonlyMap<string, string>;
  isHome: boolean;
}

/** Of notes that are not in the text, and of calls whose note did not come. */
function freeNames(
  state: EditorState,
  { content }: Fragment,
  notes: readonly Node[],
  isHome: boolean,
): Map<string, string> {
  const given = new Map(notes.map((note) => [nameOf(note), note]));
  const there = new Map(state.doc.children.filter(isNote).map((note) => [nameOf(note), note]));
  const isThere = (name: string) => {
    const note = given.get(name);
    return isHome && (!note || there.get(name)?.eq(note) === true);
  };
  const names = new Map<string, string>();
  for (const name of new Set([...callsIn([...content, ...notes]), ...given.keys()]))
    if (!isThere(name)) names.set(name, freeNote(state, names.values()));
  return names;
}

function nameOf({ attrs }: Node): string {
  return attrs.identifier as string;
}

/** Those that blocks call or hold, and those that these call. */
function notesOf({ content: blocks }: Fragment, notes: readonly Node[]): Node[] {
  const taken = new Set<Node>();
  for (let names = namesIn(blocks), size = -1; size < taken.size; names = callsIn(taken)) {
    size = taken.size;
    for (const note of notes) if (names.has(nameOf(note))) taken.add(note);
  }
  return [...taken];
}

/** Words of a note alone do not hold it. */
function namesIn(nodes: readonly Node[]): Set<string> {
  const notes = nodes.every(isNote) ? [] : nodes.filter(isNote);
  return new Set([...callsIn(nodes), ...notes.map(nameOf)]);
}

/** Notes stand at the end of a text; words of notes alone are words. */
function withoutNotes(slice: Slice): Slice {
  const { content: nodes } = slice.content;
  if (!nodes.some(isNote)) return slice;
  const blocks = nodes.filter((node) => !isNote(node));
  if (blocks.length > 0) return new Slice(Fragment.from(blocks), slice.openStart, 0);
  const open = (depth: number) => Math.max(0, depth - 1);
  const words = Fragment.from(nodes.flatMap(({ children }) => children));
  return new Slice(words, open(slice.openStart), open(slice.openEnd));
}

function withPicturesNamed({ content, openStart, openEnd }: Slice, names: ReadonlyMap<string, string>): Slice {
  const isGone = ({ attrs: { src } }: Node) => src !== undefined && !names.has(nameIn(src));
  const edge = (depth: number, next: (node: Fragment) => Node | null) => {
    let gone = 0;
    let node = next(content);
    for (let level = 0; node && level < depth; level++, node = next(node.content)) if (isGone(node)) gone++;
    return depth - gone;
  };
  return new Slice(
    Fragment.from(content.content.flatMap((node) => withNames(node, names))),
    edge(openStart, ({ firstChild }) => firstChild),
    edge(openEnd, ({ lastChild }) => lastChild),
  );
}

/** One that shows a picture which did not come leaves the words that it holds. */
export function withNames(node: Node, names: ReadonlyMap<string, string>): readonly Node[] {
  if (node.isTextblock || node.isText) return [node];
  const children = node.children.flatMap((child) => withNames(child, names));
  const { src } = node.attrs;
  if (src === undefined && (children.length > 0 || node.childCount === 0)) return [node.copy(Fragment.from(children))];
  if (src === undefined) return [node.type.createAndFill(node.attrs) ?? node];
  const own = names.get(nameIn(src));
  return own === undefined ? children : [node.type.create({ ...node.attrs, src: `./${own}` }, children)];
}
