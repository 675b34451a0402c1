// Whether the bytes of a picture go on to its end: browsers show what came of one that a download or a card cut short, and grey below it.
import { END, jpegSegments } from './jpeg-segments.ts';

/** Of a format that says nothing of its end, it is. */
export function isWhole(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\u00ff\u00d8')) return [...jpegSegments(bytes)].at(-1)?.marker === END;
  if (start.startsWith('\u0089PNG')) return isWholePng(bytes);
  // https://developers.google.com/speed/webp/docs/riff_container
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return uint32(bytes, 4, true) + 8 <= bytes.length;
  return true;
}

/** ISO/IEC 15948: a length, a name, what it says, and a sum of it; IEND is the last. */
function isWholePng(bytes: Uint8Array): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + uint32(bytes, at, false))
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'IEND') return true;
  return false;
}

function uint32(bytes: Uint8Array, at: number, isLittle: boolean): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, isLittle);
}
