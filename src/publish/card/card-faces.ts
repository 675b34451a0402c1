// The faces of cards: what satori calls them, and the file of each.
import { emojiFace, faces, fontFiles } from '../../design/faces.ts';
import type { Assets } from '../assets.ts';

export type Face = 'title' | 'italic' | 'label';

/** A family, weight and style by which satori knows a font, and its file. */
export interface CardFont {
  family: string;
  weight: 400 | 600;
  style: 'normal' | 'italic';
  file: string;
}

export const FACES: Record<Face, CardFont> = {
  title: { family: faces.serif, weight: 600, style: 'normal', file: fontFiles.serifSemiBold },
  italic: { family: faces.serif, weight: 400, style: 'italic', file: fontFiles.serifItalic },
  label: { family: faces.sans, weight: 600, style: 'normal', file: fontFiles.sansSemiBold },
};

/** What draws the emoji among the words of any face. */
export const EMOJI: CardFont = { family: emojiFace.family, weight: 400, style: 'normal', file: emojiFace.file };

/** All that a card may be drawn with. */
export const FONTS: readonly CardFont[] = [...Object.values(FACES), EMOJI];

/** The bytes of these, by their file. */
export type CardFonts = ReadonlyMap<string, Uint8Array>;

/** @param assets gives the bytes of a file of the project */
export async function fontsOf(assets: Assets): Promise<CardFonts> {
  return new Map(await Promise.all(FONTS.map(async ({ file }) => [file, await assets(file)] as const)));
}
