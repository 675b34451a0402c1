// Runs in a thread of its own: the TrueType files → a folder of WOFF2 subsets and their style sheet.
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { textOf } from './characters.ts';
import { type Subset, subsetsOf, webFonts } from './table.ts';

export interface FontsJob {
  /** Absolute; it appears whole or not at all. */
  folder: string;
  css: string;
}

/** Makes every font of the site. The same files give the same bytes. */
export async function makeFonts({ folder, css }: FontsJob): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  for (const font of webFonts) {
    const source = await readFile(resolve(font.source));
    for (const subset of subsetsOf(font))
      await writeFile(join(unfinished, subset.file), await makeSubset(source, subset));
  }
  await writeFile(join(unfinished, 'fonts.css'), css);
  // Another build may have been quicker, with the same bytes.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

/** A font → the WOFF2 of some of its characters, without hints, which screens of today do not read. */
export async function makeSubset(
  source: Buffer,
  { ranges, features }: Pick<Subset, 'ranges' | 'features'>,
): Promise<Buffer> {
  return subsetFont(source, textOf(ranges), { targetFormat: 'woff2', noHinting: true, keepFeatures: [...features] });
}
