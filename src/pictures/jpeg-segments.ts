// The bytes of a JPEG → its segments, in their order (ITU-T T.81, annex B). It ends where the picture does, or where it can be read no further.

interface JpegSegment {
  marker: number;
  at: number;
  /** After it; a scan holds the letters of the picture, up to the next marker. */
  end: number;
}

const SCAN = 0xda;
export const END = 0xd9;

export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  for (let at = 2; at + 2 <= bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === END) yield { marker, at, end: at + 2 };
    if (marker === END || at + 4 > bytes.length || !isSegment(marker)) return;
    const header = at + 2 + (bytes[at + 2] as number) * 256 + (bytes[at + 3] as number);
    const end = marker === SCAN ? endOfScan(bytes, header) : header;
    yield { marker, at, end };
    at = end;
  }
}

/** Frames, tables, scans, applications and comments: what has a length. */
function isSegment(marker: number): boolean {
  return marker >= 0xc0 && marker !== 0xc8 && (marker < 0xd0 || marker >= SCAN) && (marker < 0xf0 || marker === 0xfe);
}

/** `FF 00` is a byte of the picture, `FF D0` to `FF D7` stand between two parts of it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
