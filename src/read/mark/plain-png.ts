// A PNG file → the same points and nothing else: PNG (ISO/IEC 15948) is a list of chunks, and few of them are the picture.

import { isPng, PNG_SIGNATURE, pngChunks } from '../../pictures/png-chunks.ts';

const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND']);

/** Base64 of the file without comments, dates, places and profiles; undefined where its chunks do not follow each other. */
export function plainPng(bytes: Uint8Array): string | undefined {
  if (!isPng(bytes)) return undefined;
  const parts = [bytes.subarray(0, PNG_SIGNATURE.length)];
  for (const { name, at, end } of pngChunks(bytes)) {
    if (end > bytes.length) return undefined;
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return btoa(parts.map((part) => String.fromCharCode(...part)).join(''));
  }
  return undefined;
}
