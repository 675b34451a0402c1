// What is dragged over the text: a mark shows where it would fall, between two blocks or among words.
import { Plugin, PluginKey } from 'prosemirror-state';
import { dropPoint } from 'prosemirror-transform';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { h } from '../page/h.ts';

const KEY = new PluginKey<number | null>('drop cursor');

/** @param classes of the mark, between blocks and among words */
export function dropCursor(classes: { block: string; words: string }): Plugin<number | null> {
  const show = (view: EditorView, at: number | null) => {
    if (KEY.getState(view.state) !== at) view.dispatch(view.state.tr.setMeta(KEY, { at }));
  };
  const hide = (view: EditorView) => {
    show(view, null);
    return false;
  };
  return new Plugin<number | null>({
    key: KEY,
    state: {
      init: () => null,
      apply: (transaction, at) => {
        const told = transaction.getMeta(KEY) as { at: number | null } | undefined;
        return told ? told.at : transaction.docChanged ? null : at;
      },
    },
    props: {
      handleDOMEvents: {
        dragover: (view, event) => {
          if (view.editable) show(view, placeOf(view, event));
          return false;
        },
        dragleave: (view, { relatedTarget }) =>
          relatedTarget instanceof globalThis.Node && view.dom.contains(relatedTarget) ? false : hide(view),
        drop: hide,
        dragend: hide,
      },
      decorations(state) {
        const at = KEY.getState(state);
        if (at === null || at === undefined) return null;
        const isAmongWords = state.doc.resolve(at).parent.inlineContent;
        const mark = () => h(isAmongWords ? 'span' : 'div', { class: isAmongWords ? classes.words : classes.block });
        return DecorationSet.create(state.doc, [Decoration.widget(at, mark, { side: -1, ignoreSelection: true })]);
      },
    },
  });
}

/** A block falls between two others. Of a file, or of what another page holds, nobody knows what it is before it falls. */
function placeOf(view: EditorView, { clientX, clientY }: MouseEvent): number | null {
  const under = view.posAtCoords({ left: clientX, top: clientY });
  const slice = view.dragging?.slice;
  if (!under) return null;
  return slice ? dropPoint(view.state.doc, under.pos, slice) : under.pos;
}
