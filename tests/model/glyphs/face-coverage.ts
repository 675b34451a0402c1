// A font file → the characters that it draws: what the lists of the model are held to.

/** Tells whether a code point has a glyph in every one of the given TrueType files. */
export function coverageOf(files: readonly Uint8Array[]): (codePoint: number) => boolean {
  const faces = files.map(codePointsOf);
  return (codePoint) => faces.every((face) => face.has(codePoint));
}

/**
 * Reads the `cmap` table, formats 4 and 12 (OpenType 1.9.1, « cmap »).
 * @throws where the file is not an OpenType font, or has no Unicode table in these formats.
 */
function codePointsOf(file: Uint8Array): Set<number> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const cmap = tableOffset(view, 'cmap');
  if (cmap === undefined) throw new Error('This file is not an OpenType font: it has no cmap table.');
  const points = new Set<number>();
  let known = false;
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const subtable = cmap + view.getUint32(cmap + 8 + index * 8);
    const format = view.getUint16(subtable);
    if (format === 4) addSegments(view, subtable, points);
    if (format === 12) addGroups(view, subtable, points);
    known ||= format === 4 || format === 12;
  }
  if (!known) throw new Error('This font has no Unicode cmap of format 4 or 12.');
  return points;
}

function tableOffset(view: DataView, tag: string): number | undefined {
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    if (name === tag) return view.getUint32(entry + 8);
  }
  return undefined;
}

/** Format 4: segments of the Basic Multilingual Plane; glyph 0 is the missing glyph. */
function addSegments(view: DataView, start: number, points: Set<number>): void {
  const size = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const ranges = deltas + size;
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(ends + segment);
    const delta = view.getUint16(deltas + segment);
    const range = view.getUint16(ranges + segment);
    for (let code = view.getUint16(starts + segment); code <= last && code < 0xffff; code++) {
      const place = ranges + segment + range + 2 * (code - view.getUint16(starts + segment));
      const glyph = range === 0 ? (code + delta) & 0xffff : view.getUint16(place);
      if (glyph !== 0) points.add(code);
    }
  }
}

/** Format 12: groups of any plane. */
function addGroups(view: DataView, start: number, points: Set<number>): void {
  for (let index = 0; index < view.getUint32(start + 12); index++) {
    const group = start + 16 + index * 12;
    const glyph = view.getUint32(group + 8);
    const first = view.getUint32(group);
    for (let code = first; code <= view.getUint32(group + 4); code++) {
      if (glyph + code - first !== 0) points.add(code);
    }
  }
}
