// A key of a keyboard, in a text without a browser.
import type { EditorState } from 'prosemirror-state';

/** What its plugins make of it. @param stroke `Enter`, `Shift-Tab`, `Mod-b` */
export function pressed(state: EditorState, stroke: string): EditorState {
  const [key = '', ...held] = stroke.split('-').toReversed();
  const event = { key, keyCode: 0, shiftKey: held.includes('Shift'), ctrlKey: held.includes('Mod') } as KeyboardEvent;
  let next = state;
  const view = {
    state,
    endOfTextblock: () => true,
    dispatch: (transaction: Parameters<EditorState['apply']>[0]) => {
      next = state.apply(transaction);
    },
  };
  for (const plugin of state.plugins) if (plugin.props.handleKeyDown?.call(plugin, view as never, event)) break;
  return next;
}
