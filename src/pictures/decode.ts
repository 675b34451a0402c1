// The one door to the decoder, and the limits under which it opens a file.
import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import type { Sharp } from 'sharp';
import { MAX_PIXELS } from './facts.ts';

/** The decoder, loaded where there is a picture: it weighs on a check that meets none. */
export const decoder = async () => (await import('sharp')).default;

/** A picture that somebody gave: neither too large nor damaged, or what is done with it fails. */
export async function opened(source: Uint8Array | string): Promise<Sharp> {
  return (await decoder())(source, { limitInputPixels: MAX_PIXELS, failOn: 'error' });
}

/**
 * Tells whether a whole picture can be decoded, as strictly as it will be to be published.
 * @param path absolute
 * @param state of the file, as `stateOf` gives it: what was decoded once in that state is not decoded again
 */
export async function canDecode(path: string, state?: string): Promise<boolean> {
  if (state !== undefined && decoded.has(state)) return true;
  try {
    await (await opened(path)).resize(32).raw().toBuffer();
    if (state !== undefined) decoded.add(state);
    return true;
  } catch {
    return false;
  }
}

const decoded = new Set<string>();

/**
 * What a file is known by: the bytes of a small one, wherever it is; when and where a large one was written.
 * @param first its first bytes, all of them where there are few
 */
export function stateOf(path: string, { mtimeMs, size }: Pick<Stats, 'mtimeMs' | 'size'>, first: Uint8Array): string {
  const isWhole = size <= SMALL && first.length === size;
  return isWhole ? createHash('sha256').update(first).digest('hex') : `${path} ${mtimeMs} ${size}`;
}

/** In bytes: to digest more than that would cost what it spares. */
const SMALL = 64 * 1024;
