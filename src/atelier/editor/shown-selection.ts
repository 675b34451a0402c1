// The words that are chosen stay marked while a question about them is answered elsewhere: the browser marks only those of what has the focus.
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';

const KEY = new PluginKey<boolean>('shown selection');

/** @param name of the class of those words */
export function shownSelection(name: string): Plugin<boolean> {
  const tell = (isAway: boolean) => (view: EditorView) => {
    if (KEY.getState(view.state) !== isAway) view.dispatch(view.state.tr.setMeta(KEY, isAway));
    return false;
  };
  return new Plugin<boolean>({
    key: KEY,
    state: { init: () => false, apply: (transaction, isAway) => transaction.getMeta(KEY) ?? isAway },
    props: {
      handleDOMEvents: { focus: tell(false), blur: tell(true) },
      decorations(state) {
        const { doc, selection } = state;
        if (!KEY.getState(state) || selection.empty) return null;
        return DecorationSet.create(doc, [Decoration.inline(selection.from, selection.to, { class: name })]);
      },
    },
  });
}
