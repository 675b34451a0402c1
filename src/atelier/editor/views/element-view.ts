// An element that says more than its words, as the page will show it, with the form that asks for the rest.
import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView, NodeView, ViewMutationRecord } from 'prosemirror-view';
import { schema } from '../../document/schema.ts';
import { h } from '../../page/h.ts';
import { type ElementForm, elementForm } from './element-form.ts';
import type { ElementLook } from './element-looks.ts';
import { fieldsOf } from './fields.ts';
import type { ElementTools, ViewPlace } from './view-place.ts';

export class ElementView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #look: ElementLook;
  readonly #place: ViewPlace;
  readonly #form: ElementForm;
  readonly #tools: ElementTools | undefined;
  readonly #before = h('div', { class: 'element-before', contenteditable: 'false' });
  readonly #after = h('div', { class: 'element-after', contenteditable: 'false' });
  readonly #caption: HTMLButtonElement;
  #node: Node;

  constructor(node: Node, view: EditorView, getPos: () => number | undefined, look: ElementLook) {
    this.#node = node;
    this.#look = look;
    this.#place = { view, getPos, node: () => this.#node };
    const words = look.words.element;
    this.contentDOM = h(look.holds, { class: 'element-words' });
    this.#caption = h(
      'button',
      { type: 'button', class: 'element-caption', onclick: () => this.#addWords() },
      words.addCaption,
    );
    const fields = fieldsOf(look.name);
    this.#tools = look.tools?.(this.#place);
    this.#form = elementForm({
      fields,
      words,
      say: (name, value) => this.#say(name, value),
      leave: () => this.#leave(),
      remove: () => this.#remove(),
      more: [this.#caption, ...(this.#tools?.parts ?? [])],
    });
    this.dom = h(
      'figure',
      { class: `element ${look.class}`, 'data-element': look.name },
      ...[this.#before, this.contentDOM, this.#after, this.#form.dom],
    );
    const isUnsaid = fields.some(({ required }) => required) && fields.every(({ name }) => node.attrs[name] === null);
    this.#form.toggle(isUnsaid || this.#tools?.isOpen === true);
    this.#draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    const isSaidOtherwise = !node.sameMarkup(this.#node) || (node.childCount === 0) !== (this.#node.childCount === 0);
    this.#node = node;
    if (isSaidOtherwise) this.#draw();
    this.#tools?.sync?.();
    return true;
  }

  /** What happens in the form is none of the text. */
  stopEvent({ target }: Event): boolean {
    return target instanceof globalThis.Node && this.#isAround(target);
  }

  ignoreMutation({ target }: ViewMutationRecord): boolean {
    return !this.contentDOM.contains(target);
  }

  /** A picture of the text is chosen as a whole, but for the one on which faces are touched. */
  #isAround(target: globalThis.Node): boolean {
    if (this.#form.dom.contains(target)) return true;
    return !(target instanceof HTMLImageElement) && [this.#before, this.#after].some((part) => part.contains(target));
  }

  #draw(): void {
    const { before = [], after = [] } = this.#look.draw(this.#node);
    this.#before.replaceChildren(...before);
    this.#after.replaceChildren(...after);
    this.#caption.hidden = this.#node.childCount > 0;
    this.#form.show(this.#node);
  }

  #say(name: string, value: string | null): void {
    const { view, getPos } = this.#place;
    const position = getPos();
    if (position !== undefined) view.dispatch(view.state.tr.setNodeAttribute(position, name, value));
  }

  /** To its words, or after it where it has none. */
  #leave(): void {
    const { view, getPos } = this.#place;
    const position = getPos();
    if (position === undefined) return;
    this.#form.toggle(false);
    const { tr } = view.state;
    const selection = TextSelection.near(tr.doc.resolve(position + 1), 1);
    view.dispatch(tr.setSelection(selection).scrollIntoView());
    view.focus();
  }

  /** What stands on its own words gives them back; a picture takes its caption away. */
  #remove(): void {
    const { view, getPos } = this.#place;
    const position = getPos();
    if (position === undefined) return;
    const { tr } = view.state;
    const isHeldByWords = this.#look.name === 'Aside' || this.#look.name === 'PullQuote';
    const end = position + this.#node.nodeSize;
    const isAlone = tr.doc.resolve(position).parent.childCount === 1;
    const left = isHeldByWords ? this.#node.content : isAlone ? schema.nodes.paragraph!.create() : Fragment.empty;
    view.dispatch(tr.replaceWith(position, end, left));
    view.focus();
  }

  #addWords(): void {
    const { view, getPos } = this.#place;
    const position = getPos();
    if (position === undefined) return;
    const tr = view.state.tr.insert(position + 1, schema.nodes.paragraph!.create());
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, position + 2)).scrollIntoView());
    view.focus();
  }
}
