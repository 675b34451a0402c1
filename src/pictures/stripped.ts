// A picture that was made again by the writing page → the same without a word in it, where nothing can decode it a second time.
import type { CleanPicture } from './clean.ts';
import { MAX_BYTES, MAX_PIXELS, pictureFacts } from './facts.ts';
import { isWhole } from './is-whole.ts';
import { withoutMetadata } from './without-metadata.ts';

/** Undefined where it is neither a JPEG nor a PNG, is cut, or is larger than the site shows. */
export function strippedPicture(bytes: Uint8Array): CleanPicture | undefined {
  if (bytes.length > MAX_BYTES || !isWhole(bytes)) return undefined;
  const stripped = withoutMetadata(new Uint8Array(bytes));
  const { type, width = 0, height = 0 } = pictureFacts(stripped) ?? {};
  const extension = type === 'image/jpeg' ? 'jpg' : type === 'image/png' ? 'png' : undefined;
  if (!extension || width * height === 0 || width * height > MAX_PIXELS) return undefined;
  return { bytes: stripped, extension, wasAnimated: false };
}
