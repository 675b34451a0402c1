// A zip → its files, in memory and within bounds: nothing is unpacked before its name is safe, and no more than may be.
import { Inflate, zipSync } from 'fflate';
import type { RefusalReason } from '../../words/import/refusals.ts';
import type { SentFile } from '../arrival.ts';
import { ImportRefused } from '../import-refused.ts';
import { directoryOf, type Entry, packedBytes } from './directory.ts';

/** Path in the archive → bytes, in its order. Folders are left out, and what systems leave there. @throws ImportRefused */
export function openArchive({ name, bytes }: SentFile): Map<string, Uint8Array> {
  const entries = directoryOf(bytes);
  if (entries === undefined) throw new ImportRefused('unreadable', name);
  if (entries.length > MOST_FILES) throw new ImportRefused('manyFiles', name);
  const seen = new Set<string>();
  for (const entry of entries) {
    const reason = wrongWith(entry);
    if (reason) throw new ImportRefused(reason, name);
    // Two files of one name are read as the first by some, as the last by others.
    const path = entry.name.toLowerCase();
    if (seen.has(path)) throw new ImportRefused('unreadable', name);
    seen.add(path);
  }
  const files = new Map<string, Uint8Array>();
  let room = MOST_BYTES;
  for (const entry of entries) {
    if (entry.name.endsWith('/') || LEFT_BEHIND.test(entry.name)) continue;
    const unpacked = unpack(bytes, entry, name, room);
    room -= unpacked.length;
    files.set(entry.name, unpacked);
  }
  return files;
}

/** An archive that any unpacker opens at no risk: what was checked is all that it holds. */
export function packedAgain(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0, mtime: '1980-01-01T00:00:00' });
}

const MOST_FILES = 2000;
/** Of all files once unpacked. */
const MOST_BYTES = 96 * 1024 * 1024;
/** Pages of Word pack to a fiftieth; what packs better is made to fill a disk. */
const MOST_RATIO = 200;
/** Under it the ratio means nothing. */
const SMALL = 1024 * 1024;
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$|~\$[^/]*$)/;

function wrongWith({ name, isLocked, isLink, size, packedSize }: Entry): RefusalReason | undefined {
  if (isLocked) return 'locked';
  if (isLink || !isInside(name)) return 'outside';
  if (size > MOST_BYTES || (size > SMALL && size > packedSize * MOST_RATIO)) return 'bomb';
  return undefined;
}

/** Whether a path stays in the folder where it would be unpacked, on every system. */
function isInside(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  if (/[\\\u0000-\u001f\u007f]/.test(path) || path.startsWith('/') || /^[a-z]:/i.test(path)) return false;
  return path !== '' && !path.split('/').includes('..');
}

/** A piece at a time: an archive that says less than it holds is stopped as soon as it shows. */
function unpack(bytes: Uint8Array, entry: Entry, archive: string, room: number): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) throw new ImportRefused('unreadable', archive);
  if (entry.size > room) throw new ImportRefused('bomb', archive);
  const whole = entry.isDeflated ? inflated(packed, entry.size, archive) : packed;
  if (whole.length !== entry.size) throw new ImportRefused('unreadable', archive);
  return whole;
}

function inflated(packed: Uint8Array, size: number, archive: string): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((piece) => {
    if (at + piece.length > size) throw new ImportRefused('bomb', archive);
    whole.set(piece, at);
    at += piece.length;
  });
  try {
    for (let from = 0; from < packed.length; from += PIECE) {
      stream.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused('unreadable', archive, error);
  }
  return whole.subarray(0, at);
}

const PIECE = 16 * 1024;
