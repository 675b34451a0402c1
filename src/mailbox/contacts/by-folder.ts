// To a folder of the server, which is not published: a file a receipt.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Contact, noteLines } from './contact.ts';

/** @param folder absolute; made for its owner alone */
export function byFolder(folder: string): Contact {
  return async (note) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, `${note.receipt.replace(/[^a-z0-9-]/g, '_')}.txt`);
    await writeFile(path, `${noteLines(note).join('\n')}\n`, { mode: 0o600 });
  };
}
