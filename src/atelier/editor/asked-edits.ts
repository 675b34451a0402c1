// What a keyboard of a phone, a menu or a voice asks of the text without a key. Left to itself, the browser joins and cuts blocks, writes the looks
// of the page into them as styles, which the policy of the page refuses, and undoes what it alone remembers. https://w3c.github.io/input-events/
import { redo, undo } from 'prosemirror-history';
import { type Command, Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { toggle } from './commands.ts';
import { readCaret } from './read-caret.ts';

/** A keyboard that composes a word is left to end it. */
export function askedEdits(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        beforeinput(view, event) {
          if (!event.cancelable || event.isComposing || view.composing || !isTaken(view, event)) return false;
          event.preventDefault();
          return true;
        },
      },
    },
  });
}

/** Each takes nothing else in its place. */
const COMMANDS: Readonly<Record<string, Command>> = {
  historyUndo: undo,
  historyRedo: redo,
  formatBold: toggle('strong'),
  formatItalic: toggle('emphasis'),
  formatStrikeThrough: toggle('delete'),
};

/** Whether it is done here, or refused, and not by the browser. */
function isTaken(view: EditorView, event: InputEvent): boolean {
  const { inputType, data } = event;
  readCaret(view);
  if (/^(?:history|format)/.test(inputType)) {
    COMMANDS[inputType]?.(view.state, view.dispatch);
    return true;
  }
  if (!isAcross(view, event)) return false;
  if (inputType === 'insertText' && data) return typed(view, data);
  if (!/^delete(?:Content|Word|SoftLine|HardLine)/.test(inputType)) return false;
  return pressed(view, inputType.endsWith('Forward') ? 'Delete' : 'Backspace');
}

/** Whether it takes more than words of one block. */
function isAcross(view: EditorView, event: InputEvent): boolean {
  const { selection, doc } = view.state;
  if (!selection.empty) return !(selection instanceof TextSelection) || !selection.$from.sameParent(selection.$to);
  return event.getTargetRanges().some(({ startContainer, startOffset, endContainer, endOffset }) => {
    if (!view.dom.contains(startContainer) || !view.dom.contains(endContainer)) return true;
    const [from, to] = [view.posAtDOM(startContainer, startOffset), view.posAtDOM(endContainer, endOffset)];
    return !doc.resolve(from).sameParent(doc.resolve(to));
  });
}

function typed(view: EditorView, words: string): boolean {
  const { from, to } = view.state.selection;
  const make = () => view.state.tr.insertText(words, from, to);
  if (!view.someProp('handleTextInput', (take) => take(view, from, to, words, make)))
    view.dispatch(make().scrollIntoView());
  return true;
}

function pressed(view: EditorView, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key });
  return view.someProp('handleKeyDown', (take) => take(view, event)) === true;
}
