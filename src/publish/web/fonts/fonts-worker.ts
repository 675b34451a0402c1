// Runs in a thread of its own: the fonts of npm packages → a folder of subsets and their style sheet.
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Faces } from '../../../design/faces.ts';
import { textOf } from './character-ranges.ts';
import { FONT_ENDINGS, type FontPacking, type WebFont, webFontsOf } from './table.ts';

export interface FontsJob {
  /** The project's folder. */
  root: string;
  /** Absolute; it appears whole or not at all. */
  folder: string;
  css: string;
  faces: Faces;
  packing: FontPacking;
}

/** Makes every font of the site. The same files give the same bytes. */
export async function makeFonts({ root, folder, css, faces, packing }: FontsJob): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  for (const font of webFontsOf(faces))
    await writeFile(join(unfinished, `${font.name}.${FONT_ENDINGS[packing]}`), await makeFont(font, root, packing));
  await writeFile(join(unfinished, 'fonts.css'), css);
  // Another build may have been quicker, with the same bytes.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
}

/** Some characters of a face, with its copyright but without hints, which screens of today do not read. */
export async function makeFont(
  { source, weight, ranges, features }: WebFont,
  root: string,
  packing: FontPacking = 'woff2',
): Promise<Buffer> {
  return subsetFont(await readFile(join(root, source)), textOf(ranges), {
    targetFormat: packing === 'truetype' ? 'sfnt' : packing,
    noHinting: true,
    ...(typeof weight === 'number' ? {} : { variationAxes: { wght: { min: weight[0], max: weight[1] } } }),
    keepFeatures: [...features],
  });
}
