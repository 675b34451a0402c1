// The bytes of a JPEG or a PNG → the same picture, with nothing in it but the picture. Some browsers write a block of Exif of their own.
import { jpegSegments } from './jpeg-segments.ts';

export function withoutMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return joined(jpegParts(bytes));
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return joined(pngParts(bytes));
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

/** ISO/IEC 15948: chunks after the signature, up to IEND. What is not needed to draw has a small first letter. */
function pngParts(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (/^[A-Z]/.test(name) || DRAWING.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return parts;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const COMMENT = 0xfe;
const DRAWING = new Set(['tRNS', 'gAMA', 'cHRM', 'sRGB']);
