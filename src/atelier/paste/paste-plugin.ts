// What is pasted or dropped on the text: read by the worker as any file is, and set where the selection was, wherever one has typed since.
import { closeHistory } from 'prosemirror-history';
import type { Slice } from 'prosemirror-model';
import { type EditorState, NodeSelection, Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { seenCharacters } from '../../import/dialect/characters.ts';
import { readCaret } from '../editor/read-caret.ts';
import { insertPasted, type PastedRange, plainDocument } from './insert-pasted.ts';
import { flavoursOf, isShort, ownMarkIn, type Taken, wordsOf } from './taken.ts';

export interface PasteReader {
  /** Undefined where nothing could be read: the words are then set as they are. */
  read(taken: Taken): Promise<PasteRead | undefined>;
  /** The same of what was copied here, by its mark; undefined where all that it calls and shows is in the text already. */
  copied(mark: string, slice: Slice): (() => Promise<PasteRead>) | undefined;
  pictures(files: readonly File[]): void;
  /**
   * Before the first answer of the worker, which may be long.
   * @param arrival until it is set, or dropped
   * @param hurry sets its words as they are, without waiting longer
   */
  began(arrival: Promise<void>, hurry: () => void): void;
  /** @param how words alone were set, or nothing was: the text in which they were pasted is no longer there */
  ended(how: 'plain' | 'dropped'): void;
}

/** What was read: nothing of it is in the draft before it is set. */
export interface PasteRead {
  /** It is to be set now: what it shows comes into the draft. */
  bring(): PasteChange;
  /** It has been. */
  told(): void;
}

type PasteChange = (state: EditorState, range: PastedRange) => Transaction;

type Places = ReadonlyMap<number, PastedRange>;

const KEY = new PluginKey<Places>('paste');

/** In milliseconds. After it, words are set as they are: whoever pasted them waits for them. */
const PATIENCE = 20_000;

export function pastePlugin(reader: PasteReader): Plugin<Places> {
  let turns = 0;
  const take = (view: EditorView, taken: Taken, read?: () => Promise<PasteRead>): void => {
    const { from, to } = view.state.selection;
    if (!read && isShort(taken)) return void typeIn(view, taken.text);
    const turn = ++turns;
    view.dispatch(view.state.tr.setMeta(KEY, { turn, range: { from, to } }));
    const late = patience();
    const arrival = answered(read ?? (() => reader.read(taken)), late.ended).then((made) => {
      const plain = (): PasteChange => (state, range) => insertPasted(state, range, plainDocument(wordsOf(taken)));
      const isSet = settle(view, turn, made?.bring ?? plain);
      if (isSet && made) made.told();
      else reader.ended(isSet ? 'plain' : 'dropped');
    });
    reader.began(arrival, late.end);
  };
  const receive = (view: EditorView, event: Event, held: DataTransfer | null): boolean => {
    const taken = held && flavoursOf(held);
    if (!taken || isInCode(view) || ownMarkIn(taken) !== undefined) return false;
    if (taken.text === '' && taken.html === undefined && taken.pictures.length === 0) return false;
    event.preventDefault();
    if (taken.pictures.length > 0) reader.pictures(taken.pictures);
    else take(view, taken);
    return true;
  };
  /** ProseMirror has read it. */
  const receiveOwn = (view: EditorView, held: DataTransfer | null, slice: Slice): boolean => {
    const taken = held && flavoursOf(held);
    const mark = taken && !isInCode(view) ? ownMarkIn(taken) : undefined;
    const read = mark === undefined ? undefined : reader.copied(mark, slice);
    if (taken && read) take(view, taken, read);
    return read !== undefined;
  };
  return new Plugin<Places>({
    key: KEY,
    state: {
      init: () => new Map(),
      apply: (transaction, places) =>
        placesAfter(places, transaction.getMeta(KEY), (at, way) => transaction.mapping.map(at, way)),
    },
    props: {
      handlePaste: (view, event, slice) => receiveOwn(view, event.clipboardData, slice),
      handleDrop: (view, event, slice, isMoved) => !isMoved && receiveOwn(view, event.dataTransfer, slice),
      handleDOMEvents: {
        paste: (view, event) => receive(view, event, event.clipboardData),
        drop: (view, event) => {
          if (view.dragging) return false;
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (at) {
            const { tr } = view.state;
            view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at.pos))));
          }
          return receive(view, event, event.dataTransfer);
        },
      },
    },
  });
}

/** Letters as they are. */
function isInCode({ state }: EditorView): boolean {
  return state.selection.$from.parent.type.spec.code === true;
}

/** Without what no eye sees. */
function typeIn(view: EditorView, words: string): void {
  view.dispatch(view.state.tr.insertText(seenCharacters(words, [])).setMeta('uiEvent', 'paste'));
}

function patience() {
  let end = () => {};
  const ended = new Promise<undefined>((resolve) => {
    end = () => resolve(undefined);
    setTimeout(end, PATIENCE);
  });
  return { ended, end };
}

async function answered(
  read: () => Promise<PasteRead | undefined>,
  late: Promise<undefined>,
): Promise<PasteRead | undefined> {
  try {
    return await Promise.race([read(), late]);
  } catch {
    return undefined;
  }
}

/**
 * One step of the history, which typing does not join.
 * @returns whether the text where it was pasted is still there: another one, or another draft, knows nothing of its place
 */
function settle(view: EditorView, turn: number, bring: PasteRead['bring']): boolean {
  if (view.isDestroyed || !KEY.getState(view.state)?.has(turn)) return false;
  const change = bring();
  readCaret(view);
  const { state } = view;
  const range = KEY.getState(state)?.get(turn) ?? state.selection;
  const selected = state.selection;
  const isThere = selected.from === range.from && selected.to === range.to;
  const transaction = change(state, range);
  // Who went on writing elsewhere stays there.
  if (!isThere && !(selected instanceof NodeSelection))
    transaction.setSelection(selected.map(transaction.doc, transaction.mapping));
  view.dispatch(closeHistory(transaction).setMeta(KEY, { turn }));
  view.dispatch(closeHistory(view.state.tr));
  return true;
}

type Told = { turn: number; range?: PastedRange } | undefined;

function placesAfter(places: Places, told: Told, map: (at: number, way: number) => number): Places {
  if (places.size === 0 && !told) return places;
  const next = new Map(
    [...places].map(([turn, { from, to }]) => [turn, { from: map(from, -1), to: map(to, -1) }] as const),
  );
  if (told?.range) next.set(told.turn, told.range);
  else if (told) next.delete(told.turn);
  return next;
}
