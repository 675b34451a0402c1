// Faces drawn with signs, whose underscore or star Markdown takes for its own: « -_- », « ^_^ », « ;_; », « (*_*) ».
import type { Span } from '../model/letters/spans.ts';

/** What their eyes are drawn with: no letter (`T_T` is a word to Markdown), and no sign that begins or ends a sentence. */
const EYES = `[-^;.<>=~°¬@'+]`;
/** Around the signs of a pattern, in fields: what is between two eyes opens and closes nothing. */
export const NO_MOUTH = {
  opens: String.raw`(?<!(?:${EYES}|\*)(?=_{1,3}(?:${EYES}|\*)))`,
  closes: String.raw`(?!(?<=(?:${EYES}|\*)_{1,3})(?:${EYES}|\*))`,
};

const BETWEEN_EYES = new RegExp(`^${EYES}{2}$`);
/** The same eye twice, or one that winks. A full stop ends the italics as well: « _Fin._. » */
const PAIR = /^(?:([-^;=~°¬@])\1|><|<>|>>|<<|-\^|\^-|\^~|~\^)$/;

/**
 * The signs of an emphasis that are of faces: both, where both stand between eyes (« -_- et ^_^ », « *_* »), or one, where
 * its eyes are a pair (« -_- et mot_ »).
 */
export function mouthsIn(source: string, start: number, end: number): Span[] {
  const typed = source.slice(start, end);
  const size = /^(_{1,3}|\*(?!\*))/.exec(typed)?.[0].length ?? 0;
  if (size === 0) return [];
  const [open, close] = [
    { start, end: start + size },
    { start: end - size, end },
  ];
  if (isWholeFace(source[start - 1] ?? '', typed)) return [{ start, end }];
  if (isShrug(source, start, end)) return [open, close];
  const eyesOf = (mouth: Span) => `${source[mouth.start - 1] ?? ''}${source[mouth.end] ?? ''}`;
  const both = [open, close].filter((mouth) => BETWEEN_EYES.test(eyesOf(mouth)));
  return both.length === 2 ? both : both.filter((mouth) => PAIR.test(eyesOf(mouth)));
}

/** « >_< Quelle histoire ! », « >:( pas content »: what begins a quotation, where a face begins a line. */
export function isFaceAt(source: string, start: number): boolean {
  return /^>(?:[_.-]+[<>]|['’]?:['’-]?[()DPp|/])(?=\s|$)/.test(source.slice(start, start + 8));
}

/** « *_* », « _-_ », « (*^▽^*) »: the marks are the eyes. « *!* » and « **:** » are signs set with the words beside. */
function isWholeFace(before: string, typed: string): boolean {
  if (/^(_{1,3})[-.~^=°]\1$/.test(typed)) return true;
  return /^[\s([]?$/.test(before) && /^\*(?:[-_.^~=]|(?=.*[_^~])[^\p{L}\p{N}\s*]{2,6})\*$/u.test(typed);
}

/** « ¯\\_(ツ)_/¯ », with as many backslashes as other software asks for. */
function isShrug(source: string, start: number, end: number): boolean {
  return source[start - 1] === '\\' && source[end] === '/' && /^_\([^()\n]{1,5}\)_$/.test(source.slice(start, end));
}
