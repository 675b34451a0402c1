// A note and what calls it: each leads to the other.
import type { Node, NodeType } from 'prosemirror-model';
import { type Command, NodeSelection, TextSelection, type Transaction } from 'prosemirror-state';
import type { Decoration, EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import type { TextWords } from '../../../words/atelier/text/fr.ts';
import { schema } from '../../document/schema.ts';
import { h } from '../../page/h.ts';
import { callOf } from '../enter.ts';
import { numberedIn } from '../note-numbers.ts';

const { nodes } = schema;

export class NoteCallView implements NodeView {
  readonly dom: HTMLElement;
  readonly #words: TextWords['note'];
  readonly #button = h('button', { type: 'button', tabindex: -1 });
  #node: Node;

  constructor(node: Node, view: EditorView, decorations: readonly Decoration[], words: TextWords['note']) {
    this.#words = words;
    this.#node = node;
    this.#button.addEventListener('click', () => goToNote(view, this.#node.attrs.identifier));
    this.dom = h('sup', { class: 'note-call' }, this.#button);
    this.update(node, decorations);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== nodes.footnoteReference) return false;
    this.#node = node;
    const { number, isMissing } = numberedIn(decorations);
    this.#button.textContent = number === undefined ? '?' : String(number);
    this.#button.setAttribute('aria-label', this.#words.call(number));
    this.dom.classList.toggle('is-missing', isMissing);
    return true;
  }

  stopEvent({ type }: Event): boolean {
    return type === 'click';
  }

  ignoreMutation(): boolean {
    return true;
  }
}

export class NoteView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM = h('div', { class: 'note-words' });
  readonly #words: TextWords['note'];
  readonly #number = h('span', { class: 'note-number' });
  readonly #told: HTMLElement;
  #node: Node;

  constructor(
    node: Node,
    view: EditorView,
    getPos: () => number | undefined,
    decorations: readonly Decoration[],
    words: TextWords['note'],
  ) {
    this.#node = node;
    this.#words = words;
    const button = (said: string, onclick: () => void, props = {}) =>
      h('button', { type: 'button', onclick, ...props }, said);
    const back = button('↩\uFE0E', () => goToCall(view, this.#node.attrs.identifier), { 'aria-label': words.back });
    this.#told = h(
      'div',
      { class: 'note-uncalled', contenteditable: 'false' },
      h('p', {}, words.uncalled),
      button(words.recall, () => recall(view, getPos())),
      button(words.remove, () => remove(view, getPos(), this.#node)),
    );
    const head = h('div', { class: 'note-head', contenteditable: 'false' }, this.#number, back);
    this.dom = h('div', { class: 'note-definition', role: 'group' }, head, this.contentDOM, this.#told);
    this.update(node, decorations);
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type !== nodes.footnoteDefinition) return false;
    this.#node = node;
    const { number } = numberedIn(decorations);
    this.#number.textContent = number === undefined ? '' : `${number}.`;
    this.dom.setAttribute('aria-label', this.#words.label(number));
    this.#told.hidden = number !== undefined;
    return true;
  }

  stopEvent({ target }: Event): boolean {
    return target instanceof globalThis.Node && !this.contentDOM.contains(target);
  }

  ignoreMutation({ target }: ViewMutationRecord): boolean {
    return !this.contentDOM.contains(target);
  }
}

/** By the keyboard, where the call is chosen. */
export const openNote: Command = ({ selection }, dispatch, view) => {
  const call = selection instanceof NodeSelection ? selection.node : undefined;
  if (!call || call.type !== nodes.footnoteReference) return false;
  if (dispatch && view) goToNote(view, call.attrs.identifier);
  return true;
};

/** To the end of the note; one that is gone is written anew. */
function goToNote(view: EditorView, identifier: unknown): void {
  const { tr } = view.state;
  let end: number | undefined;
  tr.doc.forEach(({ type, attrs, nodeSize }, offset) => {
    if (type === nodes.footnoteDefinition && attrs.identifier === identifier) end = offset + nodeSize - 1;
  });
  if (end === undefined) {
    const note = (nodes.footnoteDefinition as NodeType).create({ identifier }, nodes.paragraph!.create());
    tr.insert(tr.doc.content.size, note);
    end = tr.doc.content.size - 1;
  }
  show(view, tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1)));
}

function goToCall(view: EditorView, identifier: unknown): void {
  const call = callOf(view.state, identifier);
  const { tr } = view.state;
  if (call !== undefined) show(view, tr.setSelection(TextSelection.create(tr.doc, call + 1)));
}

/** At the end of the last paragraph before the notes. */
function recall(view: EditorView, position: number | undefined): void {
  const { tr } = view.state;
  const note = position === undefined ? null : tr.doc.nodeAt(position);
  let last: number | undefined;
  tr.doc.descendants(({ type, nodeSize }, at) => {
    if (type === nodes.footnoteDefinition) return false;
    if (type === nodes.paragraph) last = at + nodeSize - 1;
    return true;
  });
  if (!note || last === undefined) return;
  tr.insert(last, nodes.footnoteReference!.create({ identifier: note.attrs.identifier }));
  show(view, tr.setSelection(TextSelection.create(tr.doc, last + 1)));
}

function remove(view: EditorView, position: number | undefined, { nodeSize }: Node): void {
  if (position !== undefined) show(view, view.state.tr.delete(position, position + nodeSize));
}

function show(view: EditorView, transaction: Transaction): void {
  view.dispatch(transaction.scrollIntoView());
  view.focus();
}
