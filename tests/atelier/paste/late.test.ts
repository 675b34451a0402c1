// What is pasted is set in the text where it was pasted, or nowhere: one may have gone to another before it was read.
import type { Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { expect, test, vi } from 'vitest';
import { schema } from '../../../src/atelier/document/schema.ts';
import { createArrivals } from '../../../src/atelier/page/arrivals.ts';
import { insertPasted } from '../../../src/atelier/paste/insert-pasted.ts';
import { type PasteReader, pastePlugin } from '../../../src/atelier/paste/paste-plugin.ts';

const doc = (words: string) => schema.node('doc', null, schema.node('paragraph', null, schema.text(words)));
const HELD = { getData: (type: string) => (type === 'text/plain' ? 'Des mots.\n\nD’autres.' : ''), files: [] };

/** A view of « Texte A. » in which two paragraphs are pasted, and the answer to give. */
function pasting(short?: number) {
  const told: string[] = [];
  const arrivals = createArrivals(short);
  let answer = (_made: Node) => {};
  const reader: PasteReader = {
    read: () =>
      new Promise((settle) => {
        answer = (made) =>
          settle({
            bring() {
              told.push('in the draft');
              return (state, range) => insertPasted(state, range, made);
            },
            told: () => told.push('set'),
          });
      }),
    copied: () => undefined,
    pictures: () => {},
    began: arrivals.add,
    ended: (how) => told.push(how),
  };
  const plugin = pastePlugin(reader);
  const stateOf = (words: string) => EditorState.create({ doc: doc(words), plugins: [plugin] });
  const view = {
    dom: { ownerDocument: new EventTarget() },
    isDestroyed: false,
    state: stateOf('Texte A.'),
    dispatch(transaction: EditorState['tr']) {
      view.state = view.state.apply(transaction);
    },
  };
  const paste = plugin.props.handleDOMEvents!.paste as (view: EditorView, event: unknown) => boolean;
  paste.call(plugin, view as unknown as EditorView, { clipboardData: HELD, preventDefault() {} });
  return { view, told, arrivals, stateOf, answer: (words: string) => answer(doc(words)) };
}

test('it is set where it was pasted', async () => {
  const { view, told, arrivals, answer } = pasting();
  expect(arrivals.isNone()).toBe(false);
  answer('Des mots.');
  await arrivals.settled();
  expect([view.state.doc.textContent, told]).toEqual(['Des mots.Texte A.', ['in the draft', 'set']]);
});

test('another draft that was opened meanwhile gets nothing of it, and that is said', async () => {
  const { view, told, arrivals, stateOf, answer } = pasting();
  view.state = stateOf('Texte B.');
  answer('Des mots.');
  await arrivals.settled();
  expect([view.state.doc.textContent, told]).toEqual(['Texte B.', ['dropped']]);
});

test('a box that is gone is not said to hold it', async () => {
  const { view, told, arrivals, answer } = pasting();
  view.isDestroyed = true;
  answer('Des mots.');
  await arrivals.settled();
  expect(told).toEqual(['dropped']);
});

test('whoever leaves waits a little for it, then takes its words as they are', async () => {
  const { view, told, arrivals } = pasting(1);
  const left = vi.fn();
  arrivals.leave(left);
  expect(left).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(left).toHaveBeenCalled());
  expect([view.state.doc.textContent, told]).toEqual(['Des mots.D’autres.Texte A.', ['plain']]);
});

test('whoever leaves goes at once where nothing is on its way', () => {
  const left = vi.fn();
  createArrivals().leave(left);
  expect(left).toHaveBeenCalled();
});
