// A picture of the content folder → bytes that may be published: decoded once, turned upright, without metadata.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sharp } from 'sharp';
import type { Picture } from '../model/prose.ts';
import { cacheFolder, contentFolder } from './content-folder.ts';
import { MAX_PIXELS, type PictureType } from './picture-file.ts';

/** The decoder, loaded where there is a picture: it weighs on a check that meets none. */
const decoder = async () => (await import('sharp')).default;

/** Tells whether a whole picture can be decoded under the pixel limit. Truncated files cannot. @param path absolute */
export async function canDecode(path: string): Promise<boolean> {
  try {
    const sharp = await decoder();
    await sharp(path, { limitInputPixels: MAX_PIXELS, failOn: 'truncated' }).resize(32).raw().toBuffer();
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
 * EXIF, GPS and XMP are dropped. Kept in the cache under a hash of the source's bytes and of the size asked.
 */
export async function readPicture(
  picture: Picture,
  maxWidth: number,
  maxHeight = 10_000,
  type: PictureBytes['type'] = picture.type,
): Promise<PictureBytes> {
  const sharp = await decoder();
  const source = await readFile(join(contentFolder(), picture.path));
  const scale = Math.min(1, maxWidth / picture.width, maxHeight / picture.height);
  const width = Math.max(1, Math.round(picture.width * scale));
  const height = Math.max(1, Math.round(picture.height * scale));
  const key = createHash('sha256')
    .update(source)
    .update(`${sharp.versions.sharp} ${width}x${height} ${type} 2`)
    .digest('hex');
  const file = join(cacheFolder(), 'pictures', key);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return { bytes: new Uint8Array(kept), type, width, height };
  const image = sharp(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .autoOrient()
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

const ENCODERS: Record<PictureBytes['type'], (image: Sharp) => Sharp> = {
  'image/png': (image) => image.png({ compressionLevel: 9, palette: true, quality: 90, effort: 4 }),
  'image/jpeg': (image) => image.jpeg({ quality: 82, mozjpeg: true }),
  'image/webp': (image) => image.webp({ quality: 80, effort: 4 }),
};
