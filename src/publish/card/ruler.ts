// Words → their width, from how far each character moves the pen.
import { runsOf } from '../../model/glyphs/drawings.ts';
import type { TextFace } from '../../model/glyphs/text-face.ts';
import { lettersOf } from '../../model/letters/graphemes.ts';
import type { Face } from './card-faces.ts';

/** The width of a drawable text in pixels. Without kerning, which in these faces mostly narrows. */
export type Ruler = (text: string, face: Face, size: number) => number;

/** How far a code point moves the pen in a face, in ems. */
export type Advance = (point: number, face: Face) => number;

/** In ems. Emoji are all as wide, of one code point or of several. */
export const EMOJI_WIDTH = 2600 / 2048;

/** A ruler that remembers: the same words are tried at many sizes. @param drawnBy the face of titles */
export function rulerBy(advance: Advance, drawnBy: TextFace): Ruler {
  const widths = new Map<string, number>();
  return (text, face, size) => {
    const key = `${face} ${text}`;
    const ems = widths.get(key) ?? emsOf(text, face, drawnBy, advance);
    if (widths.size < 20_000) widths.set(key, ems);
    return ems * size;
  };
}

function emsOf(text: string, face: Face, drawnBy: TextFace, advance: Advance): number {
  const lengths = runsOf(text, drawnBy).map((run) =>
    run.face === 'emoji' ? lettersOf(run.words).length * EMOJI_WIDTH : wordEms(run.words, face, advance),
  );
  return lengths.reduce((sum, ems) => sum + ems, 0);
}

function wordEms(words: string, face: Face, advance: Advance): number {
  let ems = 0;
  for (const character of words) ems += advance(character.codePointAt(0)!, face);
  return ems;
}
