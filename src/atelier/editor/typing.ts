// The site's typography as one types: « for ", ’ for ', … for ..., the thin space before « ? ». One undo gives back what was typed,
// which then stays.
import { closeHistory } from 'prosemirror-history';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { findTokens, type Token } from '../../model/typography/tokens.ts';
import { typesetText } from '../../model/typography/typeset.ts';
import { isGiven } from './given-document.ts';
import { isRefused, NOTHING_SET, type SetSigns, signsAfter } from './set-signs.ts';

/** Signs that change behind the caret: offsets of the words before it, in UTF-16 units. */
interface Retyped {
  start: number;
  end: number;
  text: string;
}

/**
 * Typography changes no letter: what stands between them is compared, sign by sign, so that words keep their marks.
 * @param before the words of the paragraph up to the caret
 */
function retyped(before: string, lang: string): Retyped[] {
  if (!TYPED.test(before)) return [];
  const from = Math.max(0, before.length - WINDOW);
  const [typed, set] = [before.slice(from), typesetText(before.slice(from), lang)].map((text) => text.split(LETTERS));
  if (!typed || !set || typed.length !== set.length) return [];
  const edits: Retyped[] = [];
  let at = from;
  for (const [index, signs] of typed.entries()) {
    const text = set[index] as string;
    if (text !== signs && !isWithinWord(signs)) edits.push(narrowed(at, signs, text));
    at += signs.length;
  }
  return edits.filter(({ end }) => !mayBeOther(before.slice(from), end - from));
}

/** « http: », « 12: », « x? »: what follows says whether a sentence pauses there or an address, an hour, goes on. */
function isWithinWord(signs: string): boolean {
  return /^[:;!?]/.test(signs) && !/\s/.test(signs);
}

/** What differs alone, so that the other signs keep their marks. */
function narrowed(at: number, signs: string, text: string): Retyped {
  const most = Math.min(signs.length, text.length);
  let [first, last] = [0, 0];
  while (first < most && signs[first] === text[first]) first++;
  while (last < most - first && signs.at(-1 - last) === text.at(-1 - last)) last++;
  return { start: at + first, end: at + signs.length - last, text: text.slice(first, text.length - last) };
}

/**
 * Whether what is typed next may make a sign one of an address, of code, of a smiley: the apostrophe of « exemple.fr/l'eau ». It waits
 * for the end of its word.
 * @param end of what changes, in the words
 */
function mayBeOther(words: string, end: number): boolean {
  if (/\s/.test(words.slice(end))) return false;
  return NEXT.some((next) => findTokens(words + next).some((token) => isIn(token, end - 1)));
}

function isIn({ start, end }: Token, at: number): boolean {
  return start <= at && at < end;
}

/** What makes a token of any word that begins one. */
const NEXT = ['a', '//a', 'a"', 'a")', ')', '-)'];

/** A letter alone changes nothing. */
const TYPED = /[^\p{L}\p{N}]$/u;
const LETTERS = /([\p{L}\p{N}\uFFFC]+)/u;
/** What typography looks at before a sign. */
const WINDOW = 120;

const KEY = new PluginKey<SetSigns>('typing');

/** How long after the end of a composition the browser has told all of it, in milliseconds: ProseMirror waits 20. */
const COMPOSED = 60;

/**
 * Nothing changes while a keyboard composes, as those of phones and dictation do: their own words would come twice. It
 * changes once they have done.
 * @param langOf of the text, BCP 47; words of another language follow their own
 */
export function typing(langOf: () => string): Plugin<SetSigns> {
  return new Plugin<SetSigns>({
    key: KEY,
    state: {
      init: () => NOTHING_SET,
      apply: (transaction, held) => signsAfter(held, transaction, transaction.getMeta(KEY)?.made ?? []),
    },
    appendTransaction: (transactions, before, after) => {
      const isComposed = transactions.some((one) => one.getMeta(KEY)?.isComposed === true);
      const isComposing = transactions.some((one) => one.getMeta('composition') !== undefined);
      const isLonger = after.doc.content.size > before.doc.content.size;
      if (!isComposed && (isComposing || !isLonger || !transactions.some(isTyped))) return null;
      return retype(after, langOf);
    },
    props: {
      handleDOMEvents: {
        compositionend(view) {
          setTimeout(() => {
            if (!view.isDestroyed && !view.composing) view.dispatch(view.state.tr.setMeta(KEY, { isComposed: true }));
          }, COMPOSED);
          return false;
        },
      },
    },
  });
}

/** Not an undo, nor what is pasted, nor another document. */
function isTyped(transaction: Transaction): boolean {
  return (
    transaction.docChanged &&
    !isGiven(transaction) &&
    transaction.getMeta('history$') === undefined &&
    transaction.getMeta('uiEvent') === undefined
  );
}

function retype(state: EditorState, langOf: () => string): Transaction | null {
  const { $from, empty } = state.selection;
  const isWord = empty && $from.parent.inlineContent && !$from.parent.type.spec.code;
  if (!isWord || $from.marks().some(({ type }) => type.spec.code)) return null;
  const start = $from.start();
  const signs = KEY.getState(state) ?? NOTHING_SET;
  const edits = retyped(wordsBefore($from), foreignLang($from.marks()) ?? langOf()).filter(
    (edit) => !isRefused(signs, start + edit.start, start + edit.end),
  );
  if (edits.length === 0) return null;
  const transaction = state.tr;
  // From the last one, so that the places of the others stay.
  for (const { start: from, end, text } of edits.toReversed()) set(transaction, start + from, start + end, text);
  const made = edits.map((edit) => ({
    from: transaction.mapping.map(start + edit.start, -1),
    to: transaction.mapping.map(start + edit.end, 1),
  }));
  // Bold that is asked for, and of which nothing is typed yet.
  if (state.storedMarks) transaction.setStoredMarks(state.storedMarks);
  return closeHistory(transaction.setMeta(KEY, { made }));
}

/** A sign keeps the marks of the one it stands for; one that comes between two has those of the words before. */
function set(transaction: Transaction, from: number, to: number, text: string): void {
  const { doc } = transaction;
  const marks = from === to ? doc.resolve(from).marks() : doc.nodeAt(from)?.marks;
  if (text === '') transaction.delete(from, to);
  else transaction.replaceWith(from, to, doc.type.schema.text(text, marks));
}

/** Those of the paragraph before the caret: code, and words of another language than the caret's, are none of them. */
function wordsBefore($from: ResolvedPos): string {
  const lang = foreignLang($from.marks());
  let words = '';
  $from.parent.forEach((node, offset) => {
    if (offset >= $from.parentOffset) return;
    const isAlike = node.isText && foreignLang(node.marks) === lang && !node.marks.some(({ type }) => type.spec.code);
    const text = isAlike ? (node.text as string) : '\uFFFC'.repeat(node.nodeSize);
    words += text.slice(0, $from.parentOffset - offset);
  });
  return words;
}

function foreignLang(marks: Node['marks']): string | undefined {
  return marks.find(({ type }) => type.name === 'Foreign')?.attrs.lang;
}
