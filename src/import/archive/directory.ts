// The end of an archive → what it holds and where: its central directory, as every unpacker reads it.
// PKWARE APPNOTE 6.3.10, 4.3.12 (entries), 4.3.16 (end record). https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT

export interface Entry {
  name: string;
  /** As declared; the reader holds the file to it. */
  size: number;
  packedSize: number;
  isDeflated: boolean;
  isLocked: boolean;
  isLink: boolean;
  /** Where its own header stands. */
  offset: number;
}

/** The entries of an archive; undefined where it is none, is damaged, or needs what only archives over 4 GB need. */
export function directoryOf(bytes: Uint8Array): Entry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY > end || view.getUint32(at, true) !== ENTRY_SIGN) return undefined;
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as Lengths;
    const method = view.getUint16(at + 10, true);
    const next = at + ENTRY + nameLength + extra + comment;
    if (next > end || (method !== STORED && method !== DEFLATED)) return undefined;
    entries.push({
      name: nameIn(bytes.subarray(at + ENTRY, at + ENTRY + nameLength)),
      size: view.getUint32(at + 24, true),
      packedSize: view.getUint32(at + 20, true),
      isDeflated: method === DEFLATED,
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      // The upper half is a Unix mode where Unix wrote it, and nothing elsewhere.
      isLink: ((view.getUint32(at + 38, true) >>> 16) & 0xf000) === 0xa000,
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return entries;
}

/** The packed bytes of an entry; undefined where its own header is not there or they run past the end. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + HEADER > bytes.length || view.getUint32(offset, true) !== HEADER_SIGN) return undefined;
  const start = offset + HEADER + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packedSize > bytes.length ? undefined : bytes.subarray(start, start + packedSize);
}

/** Whether bytes begin as an archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

type Lengths = [number, number, number];

const ENTRY = 46;
const ENTRY_SIGN = 0x02014b50;
const HEADER = 30;
const HEADER_SIGN = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** It ends the file, but for a comment of 65,535 bytes at most. */
function endRecord(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}

/** Macs write UTF-8 without the flag that says so; old software, the letters of its machine. */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
