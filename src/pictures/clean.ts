// A picture that somebody sent → the same, upright, no larger than it need be, and without what its camera wrote in it.
import { opened } from './decode.ts';
import { MAX_BYTES } from './facts.ts';

export interface CleanPicture {
  bytes: Uint8Array;
  extension: 'jpg' | 'png';
  /** It moved; its first picture is left. */
  wasAnimated: boolean;
}

/** Undefined where it cannot be decoded, or is too large to be. Position, date, camera and author are dropped. */
export async function cleanPicture(source: Uint8Array): Promise<CleanPicture | undefined> {
  if (source.length > MOST_BYTES) return undefined;
  try {
    const image = await opened(source);
    const { format, hasAlpha, pages = 1 } = await image.metadata();
    // A drawing is a program for another decoder, and a document may hold others.
    if (!DECODED.has(format)) return undefined;
    const sized = image
      .autoOrient()
      .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    const wasAnimated = pages > 1;
    if (hasAlpha || format === 'png' || format === 'gif') {
      const bytes = new Uint8Array(await sized.clone().png({ compressionLevel: 9 }).toBuffer());
      if (hasAlpha || bytes.length <= MAX_BYTES) return { bytes, extension: 'png', wasAnimated };
    }
    return {
      bytes: new Uint8Array(await sized.jpeg({ quality: 90, mozjpeg: true }).toBuffer()),
      extension: 'jpg',
      wasAnimated,
    };
  } catch {
    return undefined;
  }
}

/** Sent by telephones and cameras; what is published of it is under 10 MB. */
const MOST_BYTES = 4 * MAX_BYTES;
/** Enough for a page of a book at 300 dots an inch, on both sides of the fold. */
const SIDE = 3600;
const DECODED = new Set(['jpeg', 'png', 'webp', 'gif', 'heif']);
