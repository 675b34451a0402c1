// Fonts, licences, style sheets and templates as bytes: products ask for them, and what runs them answers.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of a file of the project, by its path from the root. In a browser these would be fetched. */
export type Assets = (file: string) => Promise<Uint8Array>;

/** Read each time: `dev` composes the next book with an edited template. @param root the project's folder */
export function assetsIn(root: string): Assets {
  return async (file) => new Uint8Array(await readFile(join(root, file)));
}
