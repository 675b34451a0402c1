// The buttons above the text: they stay in view, scroll sideways on a phone, and leave the caret and the keyboard where they are.
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { TextWords } from '../../../words/atelier/text/fr.ts';
import { h } from '../../page/h.ts';
import { kindAt } from '../blocks.ts';
import { isOn, list, note, toggle } from '../commands.ts';
import type { Insert, Placed } from '../kinds.ts';
import type { Asker } from './ask.ts';
import { askLanguage } from './ask-language.ts';
import { askLink } from './ask-link.ts';
import { type IconName, icon } from './icons.ts';
import { kindMenu } from './kind-menu.ts';
import { rove } from './roving.ts';

export interface Toolbar {
  element: HTMLElement;
  /** As the selection asks. */
  draw(): void;
}

interface ToolbarOptions {
  view: EditorView;
  words: TextWords;
  asker: Asker;
  /** BCP 47, of the interface. */
  lang: string;
  insert(what: Placed): void;
}

interface Tool {
  label: string;
  face: IconName | 'strong' | 'emphasis';
  act: Command;
  /** Undefined for what is never pressed. */
  isPressed?: (state: EditorView['state']) => boolean;
  /** Undefined where it may always be asked. */
  may?: (state: EditorView['state']) => boolean;
}

export function toolbar({ view, words, asker, lang, insert }: ToolbarOptions): Toolbar {
  const tools = toolsOf({ view, words, asker, lang, insert });
  const buttons = tools.map(({ label, face, act }) => {
    const onclick = () => {
      act(view.state, view.dispatch, view);
      if (asker.element.hidden) view.focus();
    };
    const button = h('button', {
      type: 'button',
      class: `tool tool-${face}`,
      'aria-label': label,
      title: label,
      onclick,
    });
    button.append(face === 'strong' || face === 'emphasis' ? label.slice(0, 1) : icon(face));
    return button;
  });
  const added = (what: Insert) => {
    if (what === 'Foreign') return askLanguage(view, asker, words, lang);
    if (what !== 'note') return insert(what);
    note(view.state, view.dispatch);
    view.focus();
  };
  const kinds = kindMenu(view, words, added);
  const row = h('div', { class: 'tools', role: 'toolbar', 'aria-label': words.tools.label }, kinds.button, ...buttons);
  // Neither the caret nor the phone's keyboard goes away.
  row.addEventListener('mousedown', (event) => event.preventDefault());
  rove(row, ['ArrowLeft', 'ArrowRight']);
  return {
    element: h('div', { class: 'bar' }, row, kinds.menu, asker.element),
    draw() {
      kinds.draw();
      for (const [index, { isPressed, may, act }] of tools.entries()) {
        const button = buttons[index] as HTMLButtonElement;
        if (isPressed) button.setAttribute('aria-pressed', String(isPressed(view.state)));
        const isThere = may ? may(view.state) : act(view.state);
        button.setAttribute('aria-disabled', String(!isThere));
      }
    },
  };
}

function toolsOf({ words, asker, lang, insert, view }: ToolbarOptions): Tool[] {
  const { tools } = words;
  const pressed = (name: string) => (state: EditorView['state']) => isOn(state, name);
  const isList = (kind: 'bullets' | 'numbers') => (state: EditorView['state']) => kindAt(state) === kind;
  const always = () => true;
  const asks = (ask: () => void): Command => {
    return (_state, dispatch) => {
      if (dispatch) ask();
      return true;
    };
  };
  return [
    { label: tools.strong, face: 'strong', act: toggle('strong'), isPressed: pressed('strong') },
    { label: tools.emphasis, face: 'emphasis', act: toggle('emphasis'), isPressed: pressed('emphasis') },
    {
      ...{ label: tools.link, face: 'link', isPressed: pressed('link'), may: always },
      act: asks(() => askLink(view, asker, words)),
    },
    { label: tools.bullets, face: 'bullets', act: list(false), isPressed: isList('bullets') },
    { label: tools.numbers, face: 'numbers', act: list(true), isPressed: isList('numbers') },
    { label: tools.picture, face: 'picture', act: asks(() => insert('Figure')), may: always },
    { label: tools.note, face: 'note', act: note },
    {
      ...{ label: tools.foreign, face: 'foreign', isPressed: pressed('Foreign'), may: always },
      act: asks(() => askLanguage(view, asker, words, lang)),
    },
    { label: tools.undo, face: 'undo', act: undo, may: (state) => undoDepth(state) > 0 },
    { label: tools.redo, face: 'redo', act: redo, may: (state) => redoDepth(state) > 0 },
  ];
}
