// The one door to the decoder, and the limits under which it opens a file.
import type { Sharp } from 'sharp';
import { MAX_PIXELS } from './facts.ts';

/** The decoder, loaded where there is a picture: it weighs on a check that meets none. */
export const decoder = async () => (await import('sharp')).default;

/** A picture that somebody gave: neither too large nor damaged, or what is done with it fails. */
export async function opened(source: Uint8Array | string): Promise<Sharp> {
  return (await decoder())(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
}

/** Tells whether a whole picture can be decoded, as strictly as it will be to be published. @param path absolute */
export async function canDecode(path: string): Promise<boolean> {
  try {
    await (await opened(path)).resize(32).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}
