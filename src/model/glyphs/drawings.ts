// Words → what the faces of cards and books draw of them. Decided once, for the check, the card, the EPUB and the PDF.
// Each function is told which text face stands beside the emoji's.
import { graphemesIn } from '../letters/graphemes.ts';
import { emojiFaceDraws } from './emoji-face.ts';
import type { TextFace } from './text-face.ts';

/** One sign as readers count them: a letter and its accents, an emoji of any length. */
export interface Drawing {
  written: string;
  /** Where it stands among the words. */
  start: number;
  /** The text face comes first, for the emoji face has figures too; `none` where neither draws the sign. */
  face: 'text' | 'emoji' | 'none';
  /** What is drawn; where no face draws the sign, the nearest that they draw, or nothing. An emoji is one glyph. */
  drawn: string;
}

/** Every sign of some words. */
export function* drawingsOf(words: string, text: TextFace): Generator<Drawing> {
  for (const { segment, index } of graphemesIn(words)) {
    if (!IS_PICTURE.test(segment) || emojiFaceDraws(bare(segment))) yield drawingOf(segment, index, text);
    else {
      // A sequence that nobody knows is drawn part by part.
      for (const { 0: part, index: at } of segment.matchAll(PARTS)) yield drawingOf(part, index + at, text);
    }
  }
}

/** The signs that no face draws. */
export function undrawnIn(words: string, text: TextFace): Drawing[] {
  return text.drawsAll(words) ? [] : [...drawingsOf(words, text)].filter(({ face }) => face === 'none');
}

/** Some words on one line, as they can be drawn: instead of what no face draws, the nearest sign, or a space. */
export function drawable(words: string, text: TextFace): string {
  const drawn = [...drawingsOf(words, text)].map(({ face, drawn }) => drawn || (face === 'none' ? ' ' : ''));
  return drawn
    .join('')
    .replace(STACKED_MARKS, '$1')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/**
 * Words in runs that one face draws.
 * @param asText what stands for a sign that is no emoji; as it is drawn, unless it is told
 */
export function runsOf(
  words: string,
  text: TextFace,
  asText = ({ drawn }: Drawing) => drawn,
): { face: 'text' | 'emoji'; words: string }[] {
  const runs: ReturnType<typeof runsOf> = [];
  for (const drawing of drawingsOf(words, text)) {
    const last = runs.at(-1);
    const face = drawing.face === 'emoji' ? 'emoji' : 'text';
    const here = face === 'emoji' ? drawing.drawn : asText(drawing);
    if (last?.face === face) last.words += here;
    else runs.push({ face, words: here });
  }
  return runs;
}

/** The emoji that the emoji face draws among some words, each once, as it draws them. */
export function emojiIn(words: string, text: TextFace): Set<string> {
  if (text.drawsAll(words)) return new Set();
  return new Set([...drawingsOf(words, text)].filter(({ face }) => face === 'emoji').map(({ drawn }) => drawn));
}

/** More than two marks on a letter would climb out of their line. */
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;

const IS_PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;
const PARTS = /(?!\u200D|\uFE0E|\uFE0F).(?:\u200D|\uFE0E|\uFE0F)*/gsu;

function drawingOf(written: string, start: number, text: TextFace): Drawing {
  if (SPACE.test(written)) return { written, start, face: 'text', drawn: text.drawsAll(written) ? written : ' ' };
  if (written === '\u2011') return { written, start, face: 'text', drawn: '\u2010' };
  const visible = written.normalize('NFC').replace(INVISIBLE, '');
  if (text.drawsAll(visible)) return { written, start, face: 'text', drawn: visible };
  const emoji = bare(written);
  if (emojiFaceDraws(emoji)) return { written, start, face: 'emoji', drawn: emoji };
  return { written, start, face: 'none', drawn: nearestOf(visible, text) };
}

/** Variation selectors choose between a sign and a picture: there is one drawing of each. */
function bare(emoji: string): string {
  return emoji.replace(/[\uFE0E\uFE0F]|\u200D+$/g, '');
}

const SPACE = /^[\p{Z}\t\n\v\f\r]+$/u;

/** They have no glyph: soft hyphens, joiners, selectors, directions, controls. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** « km » for ㎞, « a » for ⓐ, the letter without a mark that no face has; nothing where that is not drawn either. */
function nearestOf(visible: string, text: TextFace): string {
  const plain = visible.normalize('NFKC');
  const unmarked = [...visible.normalize('NFD')].filter((character) => !/\p{M}/u.test(character)).join('');
  return [plain, unmarked].find((nearest) => text.drawsAll(nearest)) ?? '';
}
