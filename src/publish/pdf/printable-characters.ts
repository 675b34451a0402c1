// A text → text that the book's faces can draw. What has no glyph is replaced by something seen, and reported.
import { drawingsOf } from '../../model/glyphs/drawings.ts';
import { boxOf, type TextFace } from '../../model/glyphs/text-face.ts';

export interface Substitution {
  /** The grapheme as written: « 中 ». */
  character: string;
  /** « U+4E2D » */
  codePoints: string;
  /** What the book prints: « ☐ » */
  printed: string;
}

/**
 * Replaces, sign by sign, what no face of the book draws: a sign that has a name by « [dièse] », a letter with marks by
 * the letter without them, anything else by an empty box. U+2011 becomes a hyphen that does not break. Invisible
 * characters are dropped, except those that the line breaker reads.
 * @param textFace what draws it, emoji apart
 * @param names of signs, by character
 * @param inCapitals whether the page sets it in capitals, which a face may lack where it has the small letter: « ϝ »
 */
export function printableText(
  text: string,
  textFace: TextFace,
  names: Readonly<Record<string, string>>,
  onSubstitution: (substitution: Substitution) => void,
  inCapitals = false,
): string {
  const isSet = (words: string) => textFace.drawsAll(inCapitals ? words + words.toUpperCase() : words);
  if (isSet(text) && !DECOMPOSED.test(text)) return text;
  let result = '';
  for (const { written, face, drawn } of drawingsOf(text, textFace)) {
    if (BREAKING.test(written)) result += written;
    else if (written === '\u2011') result += '-\u2060';
    else if (face === 'emoji' || (face === 'text' && isSet(drawn))) result += drawn;
    else {
      const name = Object.hasOwn(names, written) ? `[${names[written]}]` : undefined;
      const printed = name ?? (face === 'none' && drawn && isSet(drawn) ? drawn : boxOf(textFace));
      onSubstitution({ character: written, codePoints: codePointsOf(written), printed });
      result += printed;
    }
  }
  return result;
}

const DECOMPOSED = /[\u0300-\u036f]/;
/** Typst asks no glyph for these: where a word may break, where a line may, and where it may not. */
const BREAKING = /^[\u00ad\u200b\u2060]$/;

function codePointsOf(text: string): string {
  return [...text]
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');
}
