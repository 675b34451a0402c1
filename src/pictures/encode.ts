// A picture of the content folder → bytes that may be published: decoded once, turned upright, without metadata.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import { palette } from '../design/palette.ts';
import type { Picture } from '../model/prose.ts';
import { cacheFolder, contentFolder } from '../settings.ts';
import { MAX_PIXELS, type PictureType } from './facts.ts';

/** The decoder, loaded where there is a picture: it weighs on a check that meets none. */
const decoder = async () => (await import('sharp')).default;

/** Tells whether a whole picture can be decoded, as strictly as it will be to be published. @param path absolute */
export async function canDecode(path: string): Promise<boolean> {
  try {
    const sharp = await decoder();
    await sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).resize(32).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

export interface PictureBytes {
  bytes: Uint8Array;
  type: PictureType | 'image/webp';
  width: number;
  height: number;
}

/**
 * Re-encodes a picture in its own format or another, at most `maxWidth` pixels wide and `maxHeight` high (never enlarged).
 * What shows through is laid on paper, or on night where the ink is light: no theme, book or printer can swallow it.
 * EXIF, GPS and XMP are dropped. Kept in the cache under a hash of the source's bytes, of the size asked and of the grounds.
 * @throws where its file cannot be read; the message has its path
 */
export function readPicture(
  picture: Picture,
  maxWidth: number,
  maxHeight = 10_000,
  type: PictureBytes['type'] = picture.type,
): Promise<PictureBytes> {
  return encoded(picture, { maxWidth, maxHeight, type }).catch((cause: Error) => {
    throw new Error(`l’image ${picture.path} ne peut pas être lue : ${cause.message}`, { cause });
  });
}

interface Asked {
  maxWidth: number;
  maxHeight: number;
  type: PictureBytes['type'];
}

async function encoded(picture: Picture, { maxWidth, maxHeight, type }: Asked): Promise<PictureBytes> {
  const sharp = await decoder();
  const source = await readFile(join(contentFolder(), picture.path));
  const scale = Math.min(1, maxWidth / picture.width, maxHeight / picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const key = createHash('sha256')
    .update(source)
    .update(`${sharp.versions.sharp} ${width}x${height} ${type} ${GROUNDS} 3`)
    .digest('hex');
  const file = join(cacheFolder(), 'pictures', key);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return { bytes: new Uint8Array(kept), type, width, height };
  const image = sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .autoOrient()
    .flatten({ background: await groundOf(source) })
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb');
  const bytes = await ENCODERS[type](image).toBuffer();
  await mkdir(join(cacheFolder(), 'pictures'), { recursive: true });
  // The page and the books may ask for the same picture at the same time.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, bytes);
  await rename(draft, file);
  return { bytes: new Uint8Array(bytes), type, width, height };
}

/** The ground on which the ink of a picture is read best. Without transparency it is never seen. */
async function groundOf(source: Uint8Array): Promise<string> {
  const sharp = await decoder();
  const image = sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
  if (!(await image.metadata()).hasAlpha) return palette.paper;
  const pixels = await image.resize(64, 64, { fit: 'fill' }).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  let ink = 0;
  let opacity = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    ink += alpha * (0.2126 * red + 0.7152 * green + 0.0722 * blue);
    opacity += alpha;
  }
  return ink > opacity * LIGHT_INK ? palette.night : palette.paper;
}

/** Of 255. Paper swallows only the very light: colours and greys are shown on it, as their makers saw them. */
const LIGHT_INK = 200;

/** What decides of the ground: other colours make other pictures. */
const GROUNDS = `${palette.paper} ${palette.night} ${LIGHT_INK}`;

const ENCODERS: Record<PictureBytes['type'], (image: Sharp) => Sharp> = {
  'image/png': (image) => image.png({ compressionLevel: 9, palette: true, quality: 90, effort: 4 }),
  'image/jpeg': (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  'image/webp': (image) => image.webp({ quality: 80, effort: 4 }),
};
