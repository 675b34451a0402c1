// The bytes of a picture → bytes that may be published: decoded once, turned upright, without metadata.
import type { Sharp } from 'sharp';
import type { Palette } from '../design/palette.ts';
import { decoder, opened } from './decode.ts';
import type { PictureType } from './facts.ts';

export type PublishedType = PictureType | 'image/webp';

/** What shows through a picture: paper, or night where the ink is light. */
export type Grounds = Pick<Palette, 'paper' | 'night'>;

export interface Shape {
  type: PublishedType;
  /** Pixels. */
  width: number;
  height: number;
}

/**
 * Re-encodes a picture. What shows through is laid on paper, or on night where the ink is light: no theme, book or printer
 * can swallow it. EXIF, GPS and XMP are dropped.
 */
export async function encode(
  source: Uint8Array,
  { type, width, height }: Shape,
  grounds: Grounds,
): Promise<Uint8Array> {
  const image = (await opened(source))
    .autoOrient()
    .flatten({ background: await groundOf(source, grounds) })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb');
  return new Uint8Array(await ENCODERS[type](image).toBuffer());
}

/** All that decides of the bytes besides the source, in words. */
export async function recipeOf({ type, width, height }: Shape, { paper, night }: Grounds): Promise<string> {
  return `${(await decoder()).versions.sharp} ${width}x${height} ${type} ${paper} ${night} ${LIGHT_INK} 3`;
}

/** The ground on which the ink of a picture is read best. Without transparency it is never seen. */
async function groundOf(source: Uint8Array, { paper, night }: Grounds): Promise<string> {
  const image = await opened(source);
  if (!(await image.metadata()).hasAlpha) return paper;
  const pixels = await image.resize(64, 64, { fit: 'fill' }).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  let ink = 0;
  let opacity = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    ink += alpha * (0.2126 * red + 0.7152 * green + 0.0722 * blue);
    opacity += alpha;
  }
  return ink > opacity * LIGHT_INK ? night : paper;
}

/** Of 255. Paper swallows only the very light: colours and greys are shown on it, as their makers saw them. */
const LIGHT_INK = 200;

const ENCODERS: Record<PublishedType, (image: Sharp) => Sharp> = {
  'image/png': (image) => image.png({ compressionLevel: 9, palette: true, quality: 90, effort: 4 }),
  'image/jpeg': (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  'image/webp': (image) => image.webp({ quality: 80, effort: 4 }),
};
