// Runs in a thread of its own: the TrueType files → a folder of WOFF2 subsets and their style sheet.
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { textOf } from './characters.ts';
import { type WebFont, webFonts } from './table.ts';

export interface FontsJob {
  /** Absolute; it appears whole or not at all. */
  folder: string;
  css: string;
}

/** Makes every font of the site. The same files give the same bytes. */
export async function makeFonts({ folder, css }: FontsJob): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  for (const font of webFonts) await writeFile(join(unfinished, `${font.name}.woff2`), await makeFont(font));
  await writeFile(join(unfinished, 'fonts.css'), css);
  // Another build may have been quicker, with the same bytes.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

/** Some characters of a face as WOFF2, without hints, which screens of today do not read. */
export async function makeFont({ source, ranges, features }: WebFont): Promise<Buffer> {
  return subsetFont(await readFile(resolve(source)), textOf(ranges), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: [...features],
    preserveNameIds: LICENCE,
  });
}

/** Names 13 and 14, beside the copyright that always stays: OFL 1.1, condition 2, asks each copy to hold its licence. */
const LICENCE = [13, 14];
