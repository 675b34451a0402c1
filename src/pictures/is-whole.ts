// Whether the bytes of a picture go on to its end: browsers show what came of one that a download or a card cut short, and grey below it.
import { END, jpegSegments } from './jpeg-segments.ts';
import { pngChunks } from './png-chunks.ts';

/** Of a format that says nothing of its end, it is. */
export function isWhole(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\u00ff\u00d8')) return [...jpegSegments(bytes)].at(-1)?.marker === END;
  if (start.startsWith('\u0089PNG')) return [...pngChunks(bytes)].at(-1)?.name === 'IEND';
  // https://developers.google.com/speed/webp/docs/riff_container
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return sizeOfRiff(bytes) <= bytes.length;
  return true;
}

function sizeOfRiff(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8;
}
