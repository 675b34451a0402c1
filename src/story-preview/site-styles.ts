// The style sheets and the fonts of the site, as a page reads them from a folder.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOf } from '../design/identity.ts';
import { fontsFolder } from '../publish/web/fonts/serve-fonts.ts';
import { readSite } from '../read/folder.ts';
import type { Settings } from '../settings.ts';

/** In the folder of a preview: no story has such a name. */
const STYLES = '_styles';
export const SITE_SHEET = `${STYLES}/site.css`;

const SHEETS = 'src/publish/web/styles';

/**
 * By their path from the folder of the preview. The fonts of a site that has not been built are made by another thread: it
 * may be asked before the content is read.
 */
export async function siteStyles(settings: Settings): Promise<Map<string, Uint8Array>> {
  const { faces } = identityOf(readSite(settings.content)?.identity);
  const [sheets, fonts] = await Promise.all([
    filesIn(join(settings.root, SHEETS)),
    fontsFolder(settings, faces).then(filesIn),
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
