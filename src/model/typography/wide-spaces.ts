// The canonical form → the one for products whose readers may lack U+202F: EPUB, feeds, JSON-LD, cards.
import { NARROW, NO_BREAK } from './characters.ts';

/** Fine spaces become whole ones: some e-readers and fonts draw U+202F as a box (KOReader 6987, SumatraPDF 1035). */
export function toWideSpaces(text: string): string {
  return text.replaceAll(NARROW, NO_BREAK);
}
