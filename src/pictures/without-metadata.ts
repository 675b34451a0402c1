// The bytes of a JPEG or a PNG → the same picture, with nothing in it but the picture. Some browsers write a block of Exif of their own.
import { joinedBytes } from '../model/letters/joined-bytes.ts';
import { jpegSegments } from './jpeg-segments.ts';
import { PNG_SIGNATURE, pngChunks } from './png-chunks.ts';

export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return joinedBytes(jpegParts(bytes));
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return joinedBytes(pngParts(bytes));
  return bytes;
}

/** Kept: JFIF (APP0), the transform of colours (APP14), all that draws, up to the end of the image. */
function jpegParts(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const parts = [bytes.subarray(0, 2)];
  for (const { marker, at, end } of jpegSegments(bytes)) {
    const isApplication = marker > 0xe0 && marker <= 0xef && marker !== 0xee;
    if (!isApplication && marker !== COMMENT) parts.push(bytes.subarray(at, end));
  }
  return parts;
}

/** Kept: what is needed to draw, up to the end of the image. */
function pngParts(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const parts = [bytes.subarray(0, PNG_SIGNATURE.length)];
  for (const { name, at, end } of pngChunks(bytes))
    if (/^[A-Z]/.test(name) || DRAWING.has(name)) parts.push(bytes.subarray(at, end));
  return parts;
}

const COMMENT = 0xfe;
const DRAWING = new Set(['tRNS', 'gAMA', 'cHRM', 'sRGB']);
