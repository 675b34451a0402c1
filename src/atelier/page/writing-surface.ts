// What one writes on, wherever it stands: the whole text, or the answer to one question. Buttons, paste, pictures and the words.
import type { EditorView } from 'prosemirror-view';
import type { TextWords } from '../../words/atelier/text/fr.ts';
import { asker } from '../editor/bar/ask.ts';
import { askLink } from '../editor/bar/ask-link.ts';
import { type Toolbar, toolbar } from '../editor/bar/toolbar.ts';
import { insert } from '../editor/commands.ts';
import { createEditor, type Editor } from '../editor/editor.ts';
import { endOfBlockAt } from '../editor/end-of-block.ts';
import type { Placed } from '../editor/kinds.ts';
import type { DocumentJson } from '../engine/jobs.ts';
import { copyOf, writtenCopy } from '../paste/own-copy.ts';
import { pasteNotice } from '../paste/paste-notice.ts';
import { pastePlugin } from '../paste/paste-plugin.ts';
import { readPaste } from '../paste/read-paste.ts';
import { pictureChooser } from '../pictures/chooser.ts';
import { nameIn, pictureUrl } from '../pictures/picture-names.ts';
import type { App } from './app.ts';
import { h } from './h.ts';
import './styles/writing.css';
import './styles/writing-elements.css';
import './styles/writing-tools.css';

interface WritingSurface {
  elements: HTMLElement[];
  editor: Editor;
}

/** @param words those of the text, with a label of its own where it is not the whole one */
export function writingSurface(
  app: App,
  { document, words, onChange }: { document: DocumentJson; words: TextWords; onChange(document: DocumentJson): void },
): WritingSurface {
  const holder = h('div', { class: 'writing-holder' });
  const notice = pasteNotice(words, app.lang, () => editor.view);
  const chooser = pictureChooser(app, () => editor.view, notice.say);
  const ask = () => asking;
  let bar: Toolbar | undefined;
  const editor: Editor = createEditor(holder, {
    ...{ document, words, lang: () => app.draft.facts.lang ?? app.lang },
    pictureUrl: (src) => pictureUrl(app.draft.pictures[nameIn(src)]),
    plugins: [pastePlugin(readPaste(app, notice, chooser.add, () => editor.view))],
    markOf: (copied, text) => writtenCopy(copyOf(copied, text, app.draft)),
    askLink: (view) => askLink(view, ask(), words),
    onChange(changed) {
      notice.changed();
      onChange(changed);
    },
    onDraw() {
      bar?.draw();
      if (bar) ask().follow();
    },
    onNoteKept: () => notice.say(words.note.kept),
  });
  const asking = asker(editor.view);
  const place = (what: Placed) => {
    if (what === 'Figure') return chooser.choose();
    const { view } = editor;
    const at = endOfBlockAt(view.state.selection);
    insert(what)(view.state, view.dispatch);
    if (what === 'thematicBreak' || what === 'table') return editor.focus();
    focusFormAt(view, at);
  };
  bar = toolbar({ view: editor.view, words, asker: asking, lang: app.lang, insert: place });
  bar.draw();
  return { elements: [bar.element, notice.element, holder, chooser.element], editor };
}

/** On the first thing that the element which stands there still asks for. */
function focusFormAt(view: EditorView, position: number): void {
  const shown = view.nodeDOM(position);
  if (shown instanceof HTMLElement) shown.querySelector<HTMLElement>('.element-fields:not([hidden]) :invalid')?.focus();
}
