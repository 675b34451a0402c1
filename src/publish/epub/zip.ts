// Files → the bytes of an EPUB container (OCF 3.3, section 4.3): the same files give the same bytes everywhere.
import { type Zippable, zipSync } from 'fflate';

/** Paths in the container → bytes. */
type ContainerFiles = ReadonlyMap<string, Uint8Array>;

/** `mimetype` comes first and is stored; the others follow in the order of their paths. */
export function zipContainer(files: ContainerFiles): Uint8Array {
  const mimetype = new TextEncoder().encode('application/epub+zip');
  const zippable: Zippable = { mimetype: [mimetype, { level: 0, mtime: MTIME }] };
  for (const path of [...files.keys()].sort()) {
    const bytes = files.get(path);
    if (bytes) zippable[path] = [bytes, { level: PACKED.test(path) ? 0 : 6, mtime: MTIME }];
  }
  return zipSync(zippable);
}

// A zip holds local time and fflate writes it so: only the local constructor gives the same bytes in every time zone.
const MTIME = new Date(2000, 0, 1);

const PACKED = /\.(png|jpg)$/;
