// The words of a book → the fonts that it carries: Latin, and whatever else its words need, emoji among it.
import { emojiFace, type Faces, type FontRole } from '../../design/faces.ts';
import { type TextFace, textFaceOf } from '../../model/glyphs/text-face.ts';
import type { EpubTools } from './epub-tools.ts';

type FontTools = Pick<EpubTools, 'assets' | 'subset'>;

/** Paths in the book. */
const FONTS: Record<string, FontRole> = {
  'fonts/serif.ttf': 'serif',
  'fonts/serif-italic.ttf': 'serifItalic',
  'fonts/serif-semibold.ttf': 'serifSemiBold',
  'fonts/sans.ttf': 'sans',
  'fonts/sans-semibold.ttf': 'sansSemiBold',
};

/** Blocks of Unicode: Latin and its marks, punctuation, signs and arrows; readers add notes of their own. */
const LATIN: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x24f],
  [0x259, 0x259],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x22ff],
];

/**
 * TrueType files by their path in the book, with every OpenType feature. Whole, they would weigh half as much again:
 * a book seldom has Greek or Cyrillic, and keeps what it has.
 * @param words all that the book prints; what no font draws is left to the reading system
 */
export async function bookFonts(words: string, faces: Faces, tools: FontTools): Promise<Map<string, Uint8Array>> {
  const text = textFaceOf(faces.id);
  const others = [...new Set(words)].filter((character) => isDrawnBeyondLatin(character, text)).sort();
  const key = `${faces.id} ${others.join('')}`;
  const known = made.get(tools) ?? new Map<string, Promise<Map<string, Uint8Array>>>();
  made.set(tools, known);
  const fonts = known.get(key) ?? makeFonts(others.join(''), faces, tools);
  known.set(key, fonts);
  return fonts;
}

/** The emoji of a book, of one or several code points, and no more: a TrueType file. */
export async function emojiFont(emoji: ReadonlySet<string>, { assets, subset }: FontTools): Promise<Uint8Array> {
  return subset(await assets(emojiFace.file), [...emoji].sort().join(''));
}

/** Most books of a build need the same ones. */
const made = new WeakMap<FontTools, Map<string, Promise<Map<string, Uint8Array>>>>();

async function makeFonts(
  others: string,
  { files }: Faces,
  { assets, subset }: FontTools,
): Promise<Map<string, Uint8Array>> {
  const latin = LATIN.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
  const characters = String.fromCodePoint(...latin) + others;
  const fonts = new Map<string, Uint8Array>();
  for (const [path, role] of Object.entries(FONTS)) {
    fonts.set(path, await subset(await assets(files[role]), characters));
  }
  return fonts;
}

function isDrawnBeyondLatin(character: string, text: TextFace): boolean {
  const point = character.codePointAt(0) as number;
  return text.draws(point) && !LATIN.some(([first, last]) => point >= first && point <= last);
}
