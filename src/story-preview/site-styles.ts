// The style sheets and the fonts of the site, as a page reads them from a folder.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Faces } from '../design/faces.ts';
import { quickFonts } from '../publish/web/fonts/serve-fonts.ts';
import type { Settings } from '../settings.ts';
import { STYLES } from './site-sheet.ts';

const SHEETS = 'src/publish/web/styles';

/**
 * By their path from the folder of the preview. Fonts that are not kept are made by another thread: it may be asked before
 * the content is read.
 */
export async function siteStyles(settings: Settings, faces: Faces): Promise<Map<string, Uint8Array>> {
  const [sheets, fonts] = await Promise.all([
    filesIn(join(settings.root, SHEETS)),
    quickFonts(settings, faces).then(filesIn),
  ]);
  return new Map(
    [...sheets, ...fonts].map(([name, bytes]) => [
      `${STYLES}/${name}`,
      name.endsWith('.css') ? edited(bytes, toOwnFolder) : bytes,
    ]),
  );
}

async function filesIn(folder: string): Promise<[name: string, bytes: Uint8Array][]> {
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(join(folder, name))]),
  );
}

/** What a build finds by its alias is beside the sheets; a preview waits for its letters. */
function toOwnFolder(css: string): string {
  return css.replaceAll('"@fonts/', '"./').replaceAll('font-display: optional', 'font-display: block');
}

function edited(bytes: Uint8Array, edit: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(bytes)));
}
