// A text or a sheet → its passages: stretches that read as one (a paragraph, a title), and where each letter stands.
import type { Nodes } from 'mdast';
import { lastBefore, type Span } from '../model/letters/spans.ts';
import { OBJECT } from '../model/typography/characters.ts';
import { attributeOf, type JsxElement } from '../read/jsx-element.ts';
import { positionAt } from '../read/lines.ts';
import type { Text } from '../read/manuscript.ts';
import type { Position } from '../read/position.ts';
import { alignMarkdown } from './alignment.ts';
import { attributeOffset, isElement, parentsOf, readable, type Step, spanOf, walk } from './tree.ts';

export interface Passage {
  file: string;
  source: string;
  /** `attribute` is a title, a credit or a description inside an element; `field` the same in YAML. */
  role: 'paragraph' | 'heading' | 'cell' | 'code' | 'attribute' | 'field';
  /** As it is read: without markup. A note’s call, a picture or what holds no words is OBJECT. */
  words: string;
  /** The parts of it that are code or words of another language. */
  foreign: readonly Span[];
  /** The offset in the file of a character of the words, or of their end. */
  offsetOf(index: number): number;
}

/** Where a character of a passage stands. */
export function placeOf(passage: Passage, index: number): Position {
  return positionAt(passage.source, passage.offsetOf(index));
}

/** The passages of a text, in reading order. Read once, however many rules ask. */
export function passagesOf(text: Text): readonly Passage[] {
  const tree = readable(text);
  if (!tree) return [];
  const known = read.get(tree);
  if (known) return known;
  const passages: Passage[] = [];
  for (const step of walk(tree)) {
    const { node } = step;
    if (isElement(node)) passages.push(...attributePassages(node, text));
    if (node.type === 'image') {
      for (const words of [node.alt, node.title]) if (words) passages.push(descriptionPassage(node, words, text));
    }
    if (node.type === 'code') passages.push(codePassage(node, node.value, text));
    const role = roleOf(node);
    if (role) passages.push(passageOf(step, role, text));
  }
  read.set(tree, passages);
  return passages;
}

const read = new WeakMap<Nodes, Passage[]>();

function roleOf(node: Nodes): 'paragraph' | 'heading' | 'cell' | undefined {
  if (node.type === 'paragraph' || node.type === 'heading') return node.type;
  if (node.type === 'tableCell') return 'cell';
  // Words written on the line of the tag itself have no paragraph around them.
  const isLoose = node.type === 'mdxJsxFlowElement' && node.children.some((child) => (child as Nodes).type === 'text');
  return isLoose ? 'paragraph' : undefined;
}

interface Piece {
  /** Where the piece starts among the words. */
  start: number;
  value: string;
  /** Where it stands in the file. */
  from: number;
  to: number;
  offsets?: Int32Array;
}

function passageOf(step: Step, role: Passage['role'], text: Text): Passage {
  const { node } = step;
  const { source, file } = text;
  const pieces: Piece[] = [];
  const foreign: Span[] = [];
  let words = '';
  const add = (from: Nodes, value: string) => {
    const { start, end } = spanOf(from);
    const marks = from.type === 'inlineCode' ? Math.max(0, source.slice(start, end).indexOf(value)) : 0;
    pieces.push({ start: words.length, value, from: start + marks, to: end });
    words += value;
  };
  const read = (from: Nodes, isOurs: boolean): void => {
    const start = words.length;
    const isOther = from.type === 'inlineCode' || isForeign(from);
    if (from.type === 'text' || from.type === 'inlineCode') add(from, from.value);
    else if (from.type === 'break') add(from, '\n');
    else if ('children' in from && from.children.length > 0)
      for (const child of from.children) read(child as Nodes, isOurs && !isOther);
    else add(from, OBJECT);
    if (isOurs && isOther) foreign.push({ start, end: words.length });
  };
  const isInside = [...parentsOf(step)].some(isForeign);
  read(node, !isInside);
  if (isInside) foreign.push({ start: 0, end: words.length });
  return { file, source, role, words, foreign, offsetOf: (index) => offsetIn(pieces, index, source, spanOf(node).end) };
}

function isForeign(node: Nodes): boolean {
  return isElement(node) && node.name === 'Foreign';
}

function offsetIn(pieces: readonly Piece[], index: number, source: string, end: number): number {
  const piece = pieces[lastBefore(pieces, index + 1)];
  if (!piece) return end;
  piece.offsets ??= alignMarkdown(source, piece.from, piece.to, piece.value);
  return piece.offsets[Math.min(index - piece.start, piece.value.length)] as number;
}

const WORDED = ['title', 'by', 'alt', 'credit', 'source', 'unit', 'value'];

function* attributePassages(element: JsxElement, text: Text): Generator<Passage> {
  for (const name of WORDED) {
    const words = attributeOf(element, name);
    if (!words) continue;
    yield {
      ...{ file: text.file, source: text.source, role: 'attribute', words, foreign: [] },
      offsetOf: (index) => {
        const at = attributeOffset(element, name, text);
        if (at === undefined) return spanOf(element).start;
        const start = text.source.slice(at).search(/["']/) + at + 1;
        return alignMarkdown(text.source, start, spanOf(element).end, words)[index] as number;
      },
    };
  }
}

/** A description is told as a whole: its markup is lost in the tree. */
function descriptionPassage(node: Nodes, words: string, { file, source }: Text): Passage {
  const { start, end } = spanOf(node);
  const found = source.slice(start, end).indexOf(words);
  const offsetOf = (index: number) => (found < 0 ? start : start + found + index);
  return { file, source, role: 'attribute', words, foreign: [], offsetOf };
}

function codePassage(node: Nodes, words: string, { file, source }: Text): Passage {
  const { start, end } = spanOf(node);
  const found = source.slice(start, end).lastIndexOf(words);
  const offsetOf = (index: number) => (found < 0 ? start : start + found + index);
  return { file, source, role: 'code', words, foreign: [{ start: 0, end: words.length }], offsetOf };
}
