// Words → their width, measured with the faces that draw them.
import { create, type Font } from 'fontkitten';
import { runsOf } from '../../model/glyphs/drawings.ts';
import { lettersOf } from '../../model/letters/graphemes.ts';
import { type CardFonts, FACES, type Face } from './card-faces.ts';

/** The width of a drawable text in pixels. Without kerning, which in these faces mostly narrows. */
export type Ruler = (text: string, face: Face, size: number) => number;

/** In ems. Emoji are all as wide, of one code point or of several. */
export const EMOJI_WIDTH = 2600 / 2048;

/** A ruler that remembers: the same words are tried at many sizes. */
export function rulerOf(fonts: CardFonts): Ruler {
  const opened = new Map<Face, Font>();
  const widths = new Map<string, number>();
  const fontOf = (face: Face): Font => {
    const font = opened.get(face) ?? open(FACES[face].file, fonts);
    opened.set(face, font);
    return font;
  };
  return (text, face, size) => {
    const key = `${face} ${text}`;
    const ems = widths.get(key) ?? emsOf(text, face, fontOf);
    if (widths.size < 20_000) widths.set(key, ems);
    return ems * size;
  };
}

function emsOf(text: string, face: Face, fontOf: (face: Face) => Font): number {
  const lengths = runsOf(text).map((run) =>
    run.face === 'emoji' ? lettersOf(run.words).length * EMOJI_WIDTH : wordEms(run.words, face, fontOf),
  );
  return lengths.reduce((sum, ems) => sum + ems, 0);
}

function wordEms(words: string, face: Face, fontOf: (face: Face) => Font): number {
  const font = fontOf(face);
  let ems = 0;
  for (const character of words) {
    const point = character.codePointAt(0)!;
    const drawing = font.hasGlyphForCodePoint(point) ? font : fontOf('title');
    ems += drawing.glyphForCodePoint(point).advanceWidth / drawing.unitsPerEm;
  }
  return ems;
}

function open(file: string, fonts: CardFonts): Font {
  // Its types ask for a Buffer of Node; it reads any bytes.
  const font = create(fonts.get(file) as Buffer);
  if (font.isCollection) throw new TypeError(`${file}: a collection of fonts, not a font`);
  return font;
}
