// Before a change that no key of the writer makes: where the caret is now. A browser moves it first, and tells it a moment after.
import type { EditorView } from 'prosemirror-view';

/** The state takes the caret of the page: drawn as it stands, it would put the caret back, and a key pressed meanwhile would be lost. */
export function readCaret(view: EditorView): void {
  view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
}
