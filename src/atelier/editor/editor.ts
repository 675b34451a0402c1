// The surface one writes on: the document of `schema.ts`, in the page.
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { DOMSerializer, type Fragment, Node } from 'prosemirror-model';
import { EditorState, type Plugin, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { TextWords } from '../../words/atelier/text/fr.ts';
import type { Place } from '../document/places.ts';
import { schema } from '../document/schema.ts';
import type { Remark } from '../live/check-draft.ts';
import { OWN_MARK } from '../paste/taken.ts';
import { askedEdits } from './asked-edits.ts';
import { beginList } from './begin-list.ts';
import { dropCursor } from './drop-cursor.ts';
import { given, isGiven } from './given-document.ts';
import { keys } from './keys.ts';
import { noteNumbers, uncalledIn } from './note-numbers.ts';
import { placeholder } from './placeholder.ts';
import { readCaret } from './read-caret.ts';
import { remarks, withRemarks } from './remarks.ts';
import { shownSelection } from './shown-selection.ts';
import { typing } from './typing.ts';
import { nodeViews } from './views/node-views.ts';
import type { PictureUrl } from './views/view-place.ts';

export interface Editor {
  view: EditorView;
  /** Shows another document; `undoable` where it stands for the one that is written. */
  replace(document: unknown, undoable: boolean): void;
  /** Shows what is left of the document: an undo takes back what was written, not this. */
  settle(document: unknown): void;
  showRemarks(told: readonly Remark[]): void;
  select(place: Place): void;
  focus(): void;
}

interface EditorOptions {
  document: unknown;
  words: TextWords;
  /** BCP 47, of the text: it may change. */
  lang(): string;
  pictureUrl: PictureUrl;
  /** Of the page's own, before the others. */
  plugins: readonly Plugin[];
  /** What a copy says of where it comes from. */
  markOf(copied: Fragment, document: Node): string;
  /** By Mod-k. */
  askLink(view: EditorView): boolean;
  onChange(document: unknown): void;
  /** After each change of the text or of the selection. */
  onDraw(state: EditorState): void;
  /** The call of a note was deleted: the note is still there. */
  onNoteKept(): void;
}

export function createEditor(holder: HTMLElement, options: EditorOptions): Editor {
  const { words, lang, onChange, onDraw, onNoteKept } = options;
  const plugins = [
    ...options.plugins,
    history(),
    typing(lang),
    askedEdits(),
    beginList(),
    ...keys({ link: (_state, dispatch, view) => (view && dispatch ? options.askLink(view) : true) }),
    gapCursor(),
    dropCursor({ block: 'drop-between', words: 'drop-among' }),
    placeholder(words.placeholder),
    shownSelection('is-chosen'),
    noteNumbers(),
    remarks({ error: 'remark-error', advice: 'remark-advice' }),
  ];
  const stateOf = (json: unknown) => EditorState.create({ doc: Node.fromJSON(schema, json), plugins });
  const view: EditorView = new EditorView(holder, {
    state: stateOf(options.document),
    nodeViews: nodeViews(words, options.pictureUrl),
    clipboardSerializer: new OwnSerializer(schema, (copied) => options.markOf(copied, view.state.doc)),
    ...{ scrollThreshold: CLEAR, scrollMargin: CLEAR },
    attributes: () => ({
      ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': words.label, class: 'writing prose' },
      ...{ lang: lang(), spellcheck: 'true', autocapitalize: 'sentences' },
    }),
    dispatchTransaction(this: EditorView, transaction: Transaction) {
      const before = this.state;
      this.updateState(before.apply(transaction));
      if (transaction.docChanged && !isGiven(transaction)) onChange(this.state.doc.toJSON());
      if (uncalledIn(this.state) > uncalledIn(before)) onNoteKept();
      onDraw(this.state);
    },
  });
  return {
    view,
    replace(json, undoable) {
      readCaret(view);
      if (undoable) return view.dispatch(given(view.state, Node.fromJSON(schema, json)));
      view.updateState(stateOf(json));
      onDraw(view.state);
    },
    settle(json) {
      readCaret(view);
      view.dispatch(given(view.state, Node.fromJSON(schema, json)).setMeta('addToHistory', false));
    },
    showRemarks(told) {
      readCaret(view);
      view.dispatch(withRemarks(view.state.tr, told, view.composing));
    },
    select({ from, to }) {
      const { doc, tr } = view.state;
      const selection = TextSelection.between(doc.resolve(from), doc.resolve(Math.min(to, doc.content.size)));
      view.dispatch(tr.setSelection(selection).scrollIntoView());
      view.focus();
    },
    focus: () => view.focus(),
  };
}

/** In pixels: the row of buttons stands above the text. */
const CLEAR = { top: 96, right: 0, bottom: 48, left: 0 };

/** What is copied here is known when it is pasted here, and from which text. */
class OwnSerializer extends DOMSerializer {
  readonly #markOf: (copied: Fragment) => string;

  constructor(own: typeof schema, markOf: (copied: Fragment) => string) {
    super(DOMSerializer.nodesFromSchema(own), DOMSerializer.marksFromSchema(own));
    this.#markOf = markOf;
  }

  override serializeFragment(...given: Parameters<DOMSerializer['serializeFragment']>) {
    const made = super.serializeFragment(...given);
    // A fragment of its own is given no place: it is the whole of what is copied.
    if (!given[2] && made.firstChild instanceof HTMLElement)
      made.firstChild.setAttribute(OWN_MARK, this.#markOf(given[0]));
    return made;
  }
}
