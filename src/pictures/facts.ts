// Bytes → what a picture is. JPEG and PNG are known by their bytes, never by their name.

import { isPng } from './png-chunks.ts';

export type PictureType = 'image/jpeg' | 'image/png';

/** Pictures of more pixels are refused by the check; the decoder refuses them too. */
export const MAX_PIXELS = 40_000_000;

/** In bytes. Heavier pictures are refused by the check, and not even decoded. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** Size in pixels, turned as the file's orientation asks. */
export interface PictureFacts {
  type: PictureType;
  width: number;
  height: number;
}

/**
 * Reads a picture's type and size from its first bytes, or returns undefined where it is neither JPEG nor PNG.
 * PNG: ISO/IEC 15948, IHDR is the first chunk. JPEG: ITU-T T.81, the size is in the first frame header (SOFn).
 */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPng(bytes) && bytes.length >= 24) {
    return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length > 4 && view.getUint16(0) === 0xffd8) return jpegFacts(view);
  return undefined;
}

function jpegFacts(view: DataView): PictureFacts | undefined {
  let offset = 2;
  let turned = false;
  while (offset + 9 < view.byteLength) {
    if (view.getUint8(offset) !== 0xff) return undefined;
    const marker = view.getUint8(offset + 1);
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    const length = view.getUint16(offset + 2);
    if (marker === 0xe1) turned = isTurned(view, offset + 4, length - 2);
    if (isFrameHeader(marker)) {
      const height = view.getUint16(offset + 5);
      const width = view.getUint16(offset + 7);
      return turned ? { type: 'image/jpeg', width: height, height: width } : { type: 'image/jpeg', width, height };
    }
    offset += 2 + length;
  }
  return undefined;
}

/** SOF0 to SOF15, without DHT (C4), JPG (C8) and DAC (CC). */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Exif orientation 5 to 8 exchanges width and height (Exif 2.32, tag 0x0112). */
function isTurned(view: DataView, start: number, length: number): boolean {
  if (length < 14 || start + length > view.byteLength) return false;
  if (view.getUint32(start) !== 0x45786966) return false;
  const tiff = start + 6;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > start + length) return false;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > start + length) return false;
    if (view.getUint16(entry, little) === 0x0112) return view.getUint16(entry + 8, little) >= 5;
  }
  return false;
}
