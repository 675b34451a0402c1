// What the Open Font License asks to stand beside the fonts of the site: OFL 1.1, condition 2.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fontLicences } from '../../../design/faces.ts';

/** Each family's copyright and the licence, as its package has them. */
export async function readFontLicences(): Promise<string> {
  const texts = Object.entries(fontLicences).map(async ([family, file]) => {
    return `${family}\n\n${(await readFile(resolve(file), 'utf8')).trim()}\n`;
  });
  return (await Promise.all(texts)).join(`\n${'-'.repeat(72)}\n\n`);
}
