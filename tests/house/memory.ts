// A folder of content → the same files in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFacts } from '../../src/pictures/facts.ts';
import type { GivenFile } from '../../src/read/given-files.ts';

/** As a page that a folder was dropped on would hold it: every file whole. */
export function givenFiles(folder: string): Map<string, GivenFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry): [string, GivenFile] => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      if (entry.isDirectory()) return [name, { kind: 'folder', size: 0 }];
      const bytes = new Uint8Array(readFileSync(path));
      const picture = pictureFacts(bytes);
      return [name, { kind: 'file', size: bytes.length, bytes, ...(picture && { picture, decodes: true }) }];
    }),
  );
}
