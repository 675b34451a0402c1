// The fonts of a card → the widths of its words, measured with the faces that draw them.
import { create, type Font } from 'fontkitten';
import { type CardFonts, FACE_FONTS, type Face } from './card-faces.ts';
import { type Advance, type Ruler, rulerBy } from './ruler.ts';

export function rulerOf(fonts: CardFonts): Ruler {
  return rulerBy(advanceOf(fonts), fonts.type.text);
}

/** What a face lacks is drawn by that of titles. */
export function advanceOf(fonts: Pick<CardFonts, 'fonts'>): Advance {
  const opened = new Map<Face, Font>();
  const fontOf = (face: Face): Font => {
    const font = opened.get(face) ?? open(face, fonts);
    opened.set(face, font);
    return font;
  };
  return (point, face) => {
    const font = fontOf(face);
    const drawing = font.hasGlyphForCodePoint(point) ? font : fontOf('title');
    return drawing.glyphForCodePoint(point).advanceWidth / drawing.unitsPerEm;
  };
}

function open(face: Face, { fonts }: Pick<CardFonts, 'fonts'>): Font {
  const { family, weight, style } = FACE_FONTS[face];
  const own = fonts.find((font) => font.family === family && font.weight === weight && font.style === style);
  // Its types ask for a Buffer of Node; it reads any bytes.
  const font = create(own?.bytes as Buffer);
  if (font.isCollection) throw new TypeError(`${face}: a collection of fonts, not a font`);
  return font;
}
