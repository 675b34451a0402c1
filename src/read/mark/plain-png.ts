// A PNG file → the same points and nothing else: PNG (ISO/IEC 15948) is a list of chunks, and few of them are the picture.

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'IDAT', 'IEND']);

/** Base64 of the file without comments, dates, places and profiles; undefined where its chunks do not follow each other. */
export function plainPng(bytes: Uint8Array): string | undefined {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, SIGNATURE.length)];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end > bytes.length) return undefined;
    if (KEPT.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return btoa(parts.map((part) => String.fromCharCode(...part)).join(''));
    at = end;
  }
  return undefined;
}
