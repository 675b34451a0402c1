// Words → their width, measured with the faces that draw them.
import { create, type Font } from 'fontkitten';
import { runsOf } from '../../model/glyphs/drawings.ts';
import type { TextFace } from '../../model/glyphs/text-face.ts';
import { lettersOf } from '../../model/letters/graphemes.ts';
import { type CardFonts, FACE_FONTS, type Face } from './card-faces.ts';

/** The width of a drawable text in pixels. Without kerning, which in these faces mostly narrows. */
export type Ruler = (text: string, face: Face, size: number) => number;

/** In ems. Emoji are all as wide, of one code point or of several. */
export const EMOJI_WIDTH = 2600 / 2048;

/** A ruler that remembers: the same words are tried at many sizes. */
export function rulerOf(fonts: CardFonts): Ruler {
  const opened = new Map<Face, Font>();
  const widths = new Map<string, number>();
  const fontOf = (face: Face): Font => {
    const font = opened.get(face) ?? open(face, fonts);
    opened.set(face, font);
    return font;
  };
  return (text, face, size) => {
    const key = `${face} ${text}`;
    const ems = widths.get(key) ?? emsOf(text, face, fonts.type.text, fontOf);
    if (widths.size < 20_000) widths.set(key, ems);
    return ems * size;
  };
}

function emsOf(text: string, face: Face, drawnBy: TextFace, fontOf: (face: Face) => Font): number {
  const lengths = runsOf(text, drawnBy).map((run) =>
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

function open(face: Face, { fonts }: CardFonts): Font {
  const { family, weight, style } = FACE_FONTS[face];
  const own = fonts.find((font) => font.family === family && font.weight === weight && font.style === style);
  // Its types ask for a Buffer of Node; it reads any bytes.
  const font = create(own?.bytes as Buffer);
  if (font.isCollection) throw new TypeError(`${face}: a collection of fonts, not a font`);
  return font;
}
