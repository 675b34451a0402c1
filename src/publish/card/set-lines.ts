// Words → lines that fit: balanced, never broken at a French space.
import { lettersOf } from '../../model/letters/graphemes.ts';
import type { Face } from './card-faces.ts';
import type { Ruler } from './ruler.ts';

export interface SetLines {
  lines: string[];
  /** Pixels. */
  size: number;
  /** How uneven the lines are: 0 where all are as long as the longest, towards 1. */
  ragged: number;
  /** Whether a line ends on a word that leans on the next one. */
  leans: boolean;
}

/** A text in as few lines as its width asks for, balanced; undefined where it does not fit. */
export function fit(text: string, face: Face, box: LineBox, widthOf: Ruler): SetLines | undefined {
  const words = wordsOf(text, face, box, widthOf);
  for (let count = 1; count <= Math.min(box.most, words.length); count += 1) {
    const way = balance(words, face, box, count, widthOf);
    if (!way) continue;
    const lengths = way.lines.map((line) => widthOf(line, face, box.size));
    const longest = Math.max(1, ...lengths);
    const ragged = Math.sqrt(lengths.reduce((sum, length) => sum + (1 - length / longest) ** 2, 0) / lengths.length);
    return { lines: way.lines, size: box.size, ragged, leans: way.leans };
  }
  return undefined;
}

export interface LineBox {
  /** Pixels. */
  size: number;
  width: number;
  /** How many lines it may take. */
  most: number;
  /**
   * Where lines may break. `clean`: between words, but not after « à » or « de », which lean on the next one;
   * `free`: between any words and after a hyphen; `anywhere`: also inside a word that no line could hold.
   */
  breaks: 'clean' | 'free' | 'anywhere';
}

/** As many parts as fit one line, joined; the first one is cut with « … » if it does not fit alone. */
export function fitParts(
  parts: readonly string[],
  joint: string,
  face: Face,
  size: number,
  width: number,
  widthOf: Ruler,
): string {
  for (let count = parts.length; count > 0; count -= 1) {
    const line = parts.slice(0, count).join(joint);
    if (widthOf(line, face, size) <= width) return line;
  }
  const letters = lettersOf(parts[0] ?? '');
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`, face, size) > width) letters.pop();
  return letters.length > 0 ? `${letters.join('').trimEnd()}…` : '';
}

/** Kerning that widens, and what rounding loses: a line is taken as full a little before it is. */
const TOLERANCE = 0.985;

/** The parts between which a line may break, each with what joins it to the one before. */
function wordsOf(text: string, face: Face, { breaks, size, width }: LineBox, widthOf: Ruler): Word[] {
  return text.split(' ').flatMap((word) => {
    const parts = breaks === 'clean' ? [word] : word.split(/(?<=\p{L}-)(?=\p{L})/u);
    const pieces = breaks === 'anywhere' ? parts.flatMap((part) => cut(part, face, size, width, widthOf)) : parts;
    return pieces.map((piece, index) => ({ text: piece, joint: index === 0 ? ' ' : '' }));
  });
}

function cut(word: string, face: Face, size: number, width: number, widthOf: Ruler): string[] {
  const pieces = [''];
  for (const segment of lettersOf(word)) {
    if (widthOf(pieces.at(-1)! + segment, face, size) > width * TOLERANCE && pieces.at(-1) !== '') pieces.push('');
    pieces[pieces.length - 1] += segment;
  }
  return pieces;
}

/** The least ragged way to set words in `count` lines, by dynamic programming; undefined where they do not fit. */
function balance(words: readonly Word[], face: Face, box: LineBox, count: number, widthOf: Ruler): Way | undefined {
  const full = box.width * TOLERANCE;
  const space = widthOf(' ', face, box.size);
  const lengths = words.map(({ text, joint }) => widthOf(text, face, box.size) + (joint === '' ? 0 : space));
  let ways: (Way | undefined)[] = [{ cost: 0, lines: [], leans: false }];
  for (let row = 0; row < count; row += 1) {
    const next: (Way | undefined)[] = [];
    for (const [from, way] of ways.entries()) {
      let empty = full + (words[from]?.joint ? space : 0);
      for (let to = from + 1; way && to <= words.length; to += 1) {
        empty -= lengths[to - 1]!;
        if (empty < 0) break;
        const leans = to < words.length && (isShort(words[to - 1]!) || words[to]!.joint === '');
        if (leans && box.breaks === 'clean') continue;
        const cost = way.cost + empty ** 2 + (leans ? (0.3 * full) ** 2 : 0);
        if (cost >= (next[to]?.cost ?? Number.POSITIVE_INFINITY)) continue;
        next[to] = { cost, lines: [...way.lines, lineOf(words.slice(from, to))], leans: leans || way.leans };
      }
    }
    ways = next;
  }
  return ways[words.length];
}

/** « à », « de »: no emoji is. */
function isShort({ text }: Word): boolean {
  return text.length < 3 && !/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text);
}

function lineOf(words: readonly Word[]): string {
  return words.map(({ text, joint }, index) => (index === 0 ? text : joint + text)).join('');
}

interface Word {
  text: string;
  /** A space, or nothing inside a word. */
  joint: string;
}

interface Way {
  cost: number;
  lines: string[];
  leans: boolean;
}
