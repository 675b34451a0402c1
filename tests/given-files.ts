// A folder of content → the same files in memory.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureFacts } from '../src/pictures/facts.ts';
import type { GivenFile } from '../src/read/given-files.ts';

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

/** The same content with some texts replaced; undefined takes a file, or a folder, away. */
export function withTexts(
  files: ReadonlyMap<string, GivenFile>,
  changes: Record<string, string | undefined>,
): Map<string, GivenFile> {
  const changed = new Map(files);
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) {
      for (const file of files.keys()) if (file === path || file.startsWith(`${path}/`)) changed.delete(file);
      continue;
    }
    const bytes = new TextEncoder().encode(text);
    changed.set(path, { kind: 'file', size: bytes.length, bytes });
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (folder.includes('/')) changed.set(folder, { kind: 'folder', size: 0 });
  }
  return changed;
}
