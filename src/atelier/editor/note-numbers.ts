// Notes, numbered as the page prints them: by the order of their first calls. What calls a note that is gone, and a note that nothing
// calls any more, are told where they stand; neither is taken away.
import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';

interface NumberedNote {
  /** Undefined where nothing calls it. */
  number: number | undefined;
  /** Of a call whose note is gone. */
  isMissing: boolean;
}

const KEY = new PluginKey<DecorationSet>('notes');

/** Each call and each note has its number in the `spec` of a decoration, which its view shows. */
export function noteNumbers(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: KEY,
    state: {
      init: (_, { doc }) => decorationsOf(doc),
      apply: (transaction, held) => (transaction.docChanged ? decorationsOf(transaction.doc) : held),
    },
    props: { decorations: (state) => KEY.getState(state) },
  });
}

function decorationsOf(doc: Node): DecorationSet {
  const calls: { identifier: string; position: number }[] = [];
  const notes: { identifier: string; position: number; size: number }[] = [];
  doc.descendants(({ type: { name }, attrs, nodeSize, isText }, position) => {
    if (isText) return false;
    if (name === 'footnoteReference') calls.push({ identifier: attrs.identifier, position });
    if (name === 'footnoteDefinition') notes.push({ identifier: attrs.identifier, position, size: nodeSize });
    return true;
  });
  if (calls.length === 0 && notes.length === 0) return DecorationSet.empty;
  const known = new Set(notes.map(({ identifier }) => identifier));
  const order = [...new Set(calls.map(({ identifier }) => identifier))].filter((identifier) => known.has(identifier));
  const numberOf = new Map(order.map((identifier, index) => [identifier, index + 1]));
  const spec = (identifier: string): { note: NumberedNote } => ({
    note: { number: numberOf.get(identifier), isMissing: !known.has(identifier) },
  });
  return DecorationSet.create(doc, [
    ...calls.map(({ identifier, position }) => numbered(position, position + 1, spec(identifier))),
    ...notes.map(({ identifier, position, size }) => numbered(position, position + size, spec(identifier))),
  ]);
}

/** The number is in an attribute too: ProseMirror redraws what differs by its attributes. */
function numbered(from: number, to: number, spec: { note: NumberedNote }): Decoration {
  return Decoration.node(from, to, { 'data-number': String(spec.note.number ?? '') }, spec);
}

/** What the decorations of a view say of its note. */
export function numberedIn(decorations: readonly Decoration[]): NumberedNote {
  for (const { spec } of decorations) if (spec.note) return spec.note as NumberedNote;
  return { number: undefined, isMissing: false };
}

/** How many notes nothing calls. */
export function uncalledIn(state: EditorState): number {
  const isUncalled = ({ note }: { note?: NumberedNote }) => note?.number === undefined && note?.isMissing === false;
  return KEY.getState(state)?.find(undefined, undefined, isUncalled).length ?? 0;
}
