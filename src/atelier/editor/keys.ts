// The keys of the writing page. A chain stops at the first command that has something to do.
import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import type { Command, Plugin } from 'prosemirror-state';
import { toggle } from './commands.ts';
import * as enter from './enter.ts';
import { openNote } from './views/note-views.ts';

/** What is asked of the page besides the text. Each tells whether it may. */
interface AskedByKey {
  link: Command;
}

/** Where nothing is left to redo too: the key would then be read without its shift, which undoes. */
const redoAlone: Command = (state, dispatch) => redo(state, dispatch) || true;

/** Of more weight first. Tab leaves the text where it has nothing to do in it, so that the keyboard is never shut in. */
export function keys({ link }: AskedByKey): Plugin[] {
  return [
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redoAlone,
      'Mod-b': toggle('strong'),
      'Mod-i': toggle('emphasis'),
      'Mod-k': link,
      Enter: chainCommands(
        openNote,
        enter.splitItem,
        enter.leaveNote,
        enter.leaveHolder,
        enter.answerQuestion,
        enter.toCell(1),
      ),
      'Shift-Enter': chainCommands(exitCode, enter.newLine),
      Backspace: chainCommands(undoInputRule, enter.backOutOfItem),
      Tab: chainCommands(enter.sinkItem, enter.toCell(1)),
      'Shift-Tab': chainCommands(enter.liftItem, enter.toCell(-1)),
    }),
    keymap(baseKeymap),
  ];
}
