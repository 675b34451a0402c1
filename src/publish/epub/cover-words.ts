// Words of a cover → lines and sizes that fill their place; a vector drawing breaks no line by itself.
import type { Element } from 'xast';
import { emojiFace } from '../../design/faces.ts';
import { drawable, runsOf } from '../../model/glyphs/drawings.ts';
import { textFaceOf } from '../../model/glyphs/text-face.ts';
import type { Pen } from '../../pictures/pen.ts';
import { type Attributes, tag, toMarkup } from './xhtml.ts';

/** Lines of text of one size, in pixels. */
export interface SetWords {
  lines: string[];
  size: number;
  face: Attributes;
}

/** The size at which a title reads best from afar, large and on few lines, in a box of this width and height. */
export function fitTitle(title: string, face: Attributes, width: number, height: number, pen: Pen): SetWords {
  const candidates = [1, 2, 3, 4, 5, 6].map((count) => {
    const set = setOn(count, title, face, width, 280, pen);
    return { ...set, size: Math.min(set.size, Math.floor(height / set.lines.length)) };
  });
  const worth = ({ lines, size }: SetWords) => size * 0.82 ** (lines.length - 1);
  return candidates.reduce((best, candidate) => (worth(candidate) > worth(best) ? candidate : best));
}

/** On as few lines as keep the size above `least`; on four where none does. */
export function fitLines(
  words: string,
  face: Attributes,
  width: number,
  most: number,
  least: number,
  pen: Pen,
): SetWords {
  const candidates = [1, 2, 3, 4].map((count) => setOn(count, words, face, width, most, pen));
  return candidates.find(({ size }) => size >= least) ?? setOn(4, words, face, width, most, pen);
}

/**
 * A line of drawable text as a shape. Emoji are shapes of their own: resvg sets all the words of
 * one with one face, and leaves out those where another has fewer drawings for the same characters.
 */
export function shapeOfWords(words: string, x: number, y: number, size: number, face: Attributes, pen: Pen): Element {
  const look = { 'font-family': pen.faces.serif, 'font-size': size, ...face };
  const runs = runsOf(words, textFaceOf(pen.faces.id)).map((run) => ({
    ...run,
    look: run.face === 'emoji' ? { ...look, ...EMOJI } : look,
  }));
  if (runs.length < 2) return tag('text', { x, y, ...look, ...runs[0]?.look }, words);
  let left = x;
  const shapes = runs.map((run) => {
    const shape = tag('text', { x: left, y, ...run.look, 'xml:space': 'preserve' }, run.words);
    left += advanceOf(run.words, run.look, pen);
    return shape;
  });
  return tag('g', {}, shapes);
}

const EMOJI = { 'font-family': emojiFace.family, 'font-weight': 400, 'font-style': 'normal' };

/** How far some words move what follows them, spaces at their ends included: between two figures, which all faces have. */
function advanceOf(words: string, look: Attributes, pen: Pen): number {
  const between = (held: string) => inkOf(tag('text', { x: 0, y: 0, ...look }, `0${held}0`), pen);
  return between(words) - between('');
}

function setOn(count: number, words: string, face: Attributes, width: number, most: number, pen: Pen): SetWords {
  const lines = balance(drawable(words, textFaceOf(pen.faces.id)).split(' '), count);
  const widest = Math.max(...lines.map((line) => widthOf(line, face, pen)));
  return { lines, size: Math.floor(Math.min(most, width / widest)), face };
}

/** Words on at most `count` lines, as even as they can be. */
function balance(words: readonly string[], count: number): string[] {
  for (let limit = Math.ceil(words.join(' ').length / count); ; limit++) {
    const lines: string[] = [];
    for (const word of words) {
      const line = lines.at(-1);
      if (line === undefined || line.length + 1 + word.length > limit) lines.push(word);
      else lines[lines.length - 1] = `${line} ${word}`;
    }
    if (lines.length <= count) return lines;
  }
}

/** The width of words in a size of one pixel. */
function widthOf(words: string, face: Attributes, pen: Pen): number {
  return inkOf(shapeOfWords(words, 0, 100, 100, face, pen), pen) / 100 || 1;
}

/** The width of a shape, in pixels. */
function inkOf(shape: Element, pen: Pen): number {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', width: 10, height: 10 };
  return pen.inkOf(toMarkup(tag('svg', attributes, shape), textFaceOf(pen.faces.id)));
}
