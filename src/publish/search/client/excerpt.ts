// A document that answers, and the query → its line in a list of results: the words that answer, marked, and some around them.
import { withBase } from '../../../model/addresses.ts';
import { type AskedWord, type KnownWord, knownWord, nearness } from '../french/matches.ts';
import type { Clause, Query } from '../french/query.ts';
import type { Stem } from '../french/stem.ts';
import { type Word, wordsOf } from '../french/words.ts';
import type { ShownText } from '../index/format.ts';

/** Words of a text, all of which answer or none. */
export interface Segment {
  text: string;
  isMarked: boolean;
}

export interface ShownResult {
  url: string;
  title: Segment[];
  /** Who signs, then the series or the kind. */
  facts: string[];
  excerpt: Segment[];
}

/** A place of a text that answers a clause, in UTF-16 units. */
interface Passage {
  start: number;
  end: number;
  /** Its rank in the query. */
  clause: number;
}

/** @param base the folder where the site is served */
export function shownResult(
  { path, title, author, kind, text }: ShownText,
  query: Query,
  stem: Stem,
  base: string,
): ShownResult {
  return {
    url: withBase(base, path),
    title: marked(title, passagesIn(title, query, stem)),
    facts: [author, kind].flatMap((fact) => fact || []),
    excerpt: excerptOf(text, query, stem),
  };
}

/** Where a text answers, in its order, no passage over another. */
export function passagesIn(text: string, { wanted }: Query, stem: Stem): Passage[] {
  const words = wordsOf(text).map((word) => ({ ...word, ...knownWord(word.text, stem) }));
  const parts = words.filter(({ isWhole }) => !isWhole);
  const all = wanted.flatMap((clause, rank) =>
    clausePassages(clause, words, parts).map(({ start, end }) => ({ start, end, clause: rank })),
  );
  let end = 0;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((passage) => {
      const isFree = passage.start >= end;
      if (isFree) end = passage.end;
      return isFree;
    });
}

/** The words around what answers most of the query; without an answer in the text, its beginning. */
function excerptOf(blocks: readonly string[], query: Query, stem: Stem): Segment[] {
  const found = blocks.map((text) => ({ text, passages: passagesIn(text, query, stem) }));
  const windows = found.flatMap(({ text, passages }) => passages.map((first) => windowFrom(first, text, passages)));
  const best = windows.reduce<Window | undefined>((top, one) => (top && top.worth >= one.worth ? top : one), undefined);
  const [text = ''] = blocks;
  return best ? cutOut(best) : cutOut({ text, passages: [], start: 0, worth: 0 });
}

interface Window {
  text: string;
  passages: Passage[];
  start: number;
  /** How many clauses are answered in it. */
  worth: number;
}

/** In signs: two or three lines. */
const LENGTH = 190;
const BEFORE = 50;

function windowFrom(first: Passage, text: string, passages: Passage[]): Window {
  const start = first.start <= BEFORE ? 0 : wordStart(text, first.start - BEFORE);
  const within = passages.filter((one) => one.start >= start && one.end <= start + LENGTH);
  return { text, passages: within, start, worth: new Set(within.map(({ clause }) => clause)).size };
}

function cutOut({ text, passages, start }: Window): Segment[] {
  const end = text.length <= start + LENGTH ? text.length : wordStart(text, start + LENGTH - 12);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? '…' : ''];
  const moved = passages
    .filter((one) => one.end <= end)
    .map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  const cut = marked(text.slice(start, end).trimEnd(), moved);
  return [...plain(before), ...cut, ...plain(after)];
}

/** Where the next word begins. */
function wordStart(text: string, from: number): number {
  const space = text.slice(from).search(/\s\S/);
  return space < 0 ? from : from + space + 1;
}

function marked(text: string, passages: readonly Passage[]): Segment[] {
  let at = 0;
  const segments = passages.flatMap(({ start, end }) => {
    const both = [...plain(text.slice(at, start)), { text: text.slice(start, end), isMarked: true }];
    at = end;
    return both;
  });
  return [...segments, ...plain(text.slice(at))];
}

function plain(text: string): Segment[] {
  return text === '' ? [] : [{ text, isMarked: false }];
}

type PlacedWord = Word & KnownWord;

function clausePassages(
  { words: asked, whole }: Clause,
  words: readonly PlacedWord[],
  parts: readonly PlacedWord[],
): { start: number; end: number }[] {
  const [first] = asked;
  // A word alone may be a whole: « portraitdestartuper ».
  if (asked.length === 1 && first) return words.filter((word) => answers(word, first));
  const phrases = parts.flatMap(({ start }, rank) => {
    const isThere = asked.every((one, step) => answers(parts[rank + step], one));
    return isThere ? [{ start, end: parts[rank + asked.length - 1]!.end }] : [];
  });
  return whole ? [...phrases, ...words.filter((word) => answers(word, whole))] : phrases;
}

function answers(word: KnownWord | undefined, asked: AskedWord): boolean {
  return word !== undefined && nearness(word, asked) > 0;
}
