// The faces of cards: what satori calls them, the file of each, and where its baseline falls.
import { emojiFace, FACES, type Faces, type FontRole } from '../../design/faces.ts';
import { type TextFace, textFaceOf } from '../../model/glyphs/text-face.ts';
import type { Assets } from '../assets.ts';

export type Face = 'title' | 'italic' | 'label';

/** A family, weight and style by which satori knows a font. */
export interface CardFont {
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
}

/** Whatever the pair, satori knows its faces by what they do. */
export const FACE_FONTS: Record<Face, CardFont & { role: FontRole }> = {
  title: { family: 'serif', weight: 600, style: 'normal', role: 'serifSemiBold' },
  italic: { family: 'serif', weight: 400, style: 'italic', role: 'serifItalic' },
  label: { family: 'sans', weight: 600, style: 'normal', role: 'sansSemiBold' },
};

/** What draws the emoji among the words of any face. */
export const EMOJI: CardFont = { family: 'emoji', weight: 400, style: 'normal' };

/** How a card sets its words. */
export interface CardType {
  /** What the titles draw, emoji apart. */
  text: TextFace;
  /** Where the baseline falls in a line as high as the type is large, from the faces' ascent and descent. */
  baseline: Record<Face, number>;
}

export function cardTypeOf({ id }: Pick<Faces, 'id'>): CardType {
  const [serif, label] = BASELINES[id];
  return { text: textFaceOf(id), baseline: { title: serif, italic: serif, label } };
}

const BASELINES: Record<Faces['id'], readonly [serif: number, sans: number]> = {
  'source-serif': [0.85, 0.86],
  vollkorn: [0.756, 0.864],
  'stix-two': [0.762, 0.85],
};

/** All that a card may be drawn with. */
export interface CardFonts {
  type: CardType;
  fonts: readonly (CardFont & { bytes: Uint8Array })[];
}

/** The files of these, from the project's root. */
export function fontFilesOf({ files }: Faces): string[] {
  return [...Object.values(FACE_FONTS).map(({ role }) => files[role]), emojiFace.file];
}

/** @param assets gives the bytes of a file of the project */
export async function fontsOf(id: Faces['id'], assets: Assets): Promise<CardFonts> {
  const all = [...Object.values(FACE_FONTS), EMOJI];
  const bytes = await Promise.all(fontFilesOf(FACES[id]).map(assets));
  const fonts = all.map(({ family, weight, style }, index) => ({ family, weight, style, bytes: bytes[index]! }));
  return { type: cardTypeOf({ id }), fonts };
}
