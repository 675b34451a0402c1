// The fonts of the cards → the files from which the writing page draws its own: their outlines are the same, letter for letter.
import { zipSync } from 'fflate';
import subsetFont from 'subset-font';
import type { Faces } from '../../design/faces.ts';
import type { Assets } from '../../publish/assets.ts';
import { type CardFonts, FACE_FONTS, type Face, fontsOf } from '../../publish/card/card-faces.ts';
import { advanceOf } from '../../publish/card/font-ruler.ts';
import { textOf } from '../../publish/web/fonts/character-ranges.ts';
import { type LetterSet, USUAL } from './letters.ts';

/** A `.zip` of fonts and of how far each letter moves the pen. Hosts compress no font; an archive is compressed already. */
export async function letterFile(set: LetterSet, { id }: Faces, assets: Assets): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await fontsOf(id, assets);
  const files = set === 'emoji' ? emojiFiles(fonts) : await textFiles(fonts, lettersIn(set, fonts));
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }) as Uint8Array<ArrayBuffer>;
}

function emojiFiles({ fonts }: CardFonts): Record<string, Uint8Array> {
  return { 'emoji.ttf': fonts.at(-1)!.bytes };
}

function lettersIn(set: LetterSet, { type }: CardFonts): string {
  if (set === 'usual') return textOf(USUAL);
  const points = Array.from({ length: LAST_POINT }, (_, point) => point).filter((point) => type.text.draws(point));
  return points.map((point) => String.fromCodePoint(point)).join('');
}

/** Beyond it no face draws more than emoji. */
const LAST_POINT = 0x20000;

async function textFiles(fonts: CardFonts, letters: string): Promise<Record<string, Uint8Array>> {
  const faces = Object.keys(FACE_FONTS) as Face[];
  const cut = faces.map(
    async (face, index) => [`${face}.ttf`, await cutFont(fonts.fonts[index]!.bytes, letters)] as const,
  );
  const advance = advanceOf(fonts);
  const points = [...letters].map((letter) => letter.codePointAt(0) as number);
  const advances = faces.map((face) => [face, points.map((point) => advance(point, face))]);
  const table = { points, ...Object.fromEntries(advances) };
  return {
    ...Object.fromEntries(await Promise.all(cut)),
    'advances.json': new TextEncoder().encode(JSON.stringify(table)),
  };
}

async function cutFont({ buffer, byteOffset, length }: Uint8Array, letters: string): Promise<Uint8Array> {
  const whole = Buffer.from(buffer, byteOffset, length);
  return new Uint8Array(
    await subsetFont(whole, letters, { targetFormat: 'sfnt', noHinting: true, keepFeatures: SET_UNASKED }),
  );
}

/** What HarfBuzz sets in a line that asks for no feature: https://harfbuzz.github.io/shaping-opentype-features.html */
const SET_UNASKED = [
  ...['rvrn', 'frac', 'numr', 'dnom', 'abvm', 'blwm', 'ccmp', 'locl', 'mark', 'mkmk'],
  ...['rlig', 'calt', 'clig', 'curs', 'dist', 'kern', 'liga', 'rclt'],
];
