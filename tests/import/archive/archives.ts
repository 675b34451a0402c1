// Archives as people and attackers make them, byte by byte where no tool would.
import { deflateSync } from 'fflate';

export interface Made {
  name: string;
  bytes: Uint8Array | string;
  /** What the archive says of it, where that is not true. */
  said?: { size?: number; mode?: number; flags?: number };
}

export function archiveOf(...files: Made[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const packings = new Map<Made['bytes'], Buffer>();
  let offset = 0;
  for (const { name, bytes, said = {} } of files) {
    const whole = Buffer.from(bytes);
    const packed = packings.get(bytes) ?? Buffer.from(deflateSync(whole, { level: 1 }));
    packings.set(bytes, packed);
    const size = said.size ?? whole.length;
    const own = Buffer.from(name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8, 8);
    header.writeUInt32LE(packed.length, 18);
    header.writeUInt32LE(size, 22);
    header.writeUInt16LE(own.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(0x0314, 4);
    entry.writeUInt16LE(said.flags ?? 0x800, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size, 24);
    entry.writeUInt16LE(own.length, 28);
    entry.writeUInt32LE(((said.mode ?? 0o100644) << 16) >>> 0, 38);
    entry.writeUInt32LE(offset, 42);
    parts.push(header, own, packed);
    directory.push(entry, own);
    offset += 30 + own.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}
