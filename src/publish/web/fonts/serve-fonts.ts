// An integration of Astro: makes the site's fonts once, in the cache, and lets styles import them as `@fonts/…`.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import Tinypool from 'tinypool';
import type { Faces } from '../../../design/faces.ts';
import type { Settings } from '../../../settings.ts';
import type { FontsJob } from './fonts-worker.ts';
import { fontStyleSheet } from './style-sheet.ts';
import { type FontPacking, type WebFont, webFontsOf } from './table.ts';

const WORKER = 'src/publish/web/fonts/fonts-worker.ts';

/** `@fonts/fonts.css` and its files, made by another thread while content is read. */
export function fonts({ root, cache }: Folders, faces: Faces): AstroIntegration {
  let made: Promise<void> | undefined;
  return {
    name: 'florilege:fonts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const job = jobFor(root, cache, faces, 'woff2');
        updateConfig({
          vite: { resolve: { alias: { '@fonts': job.folder } }, server: { fs: { allow: [root, job.folder] } } },
        });
        if (command === 'preview' || existsSync(job.folder)) return;
        made = makeInThread(job);
        // It is thrown where it is waited for.
        made.catch(() => undefined);
      },
      'astro:build:setup': () => made,
      'astro:server:setup': () => made,
    },
  };
}

/** The folder of the cache where they are, made now if need be: those of the site, quickly packed. */
export async function quickFonts({ root, cache }: Folders, faces: Faces): Promise<string> {
  const job = jobFor(root, cache, faces, 'truetype');
  if (!existsSync(job.folder)) await makeInThread(job);
  return job.folder;
}

type Folders = Pick<Settings, 'root' | 'cache'>;

function jobFor(root: string, cache: string, faces: Faces, packing: FontPacking): FontsJob {
  const css = fontStyleSheet(faces, packing);
  return { root, folder: join(cache, folderName(root, css, webFontsOf(faces))), css, faces, packing };
}

/** For all that its files are made from. */
function folderName(root: string, css: string, webFonts: readonly WebFont[]): string {
  const hash = createHash('sha256').update(css).update(JSON.stringify(webFonts));
  const makers = ['node_modules/subset-font/package.json', WORKER];
  for (const file of [...makers, ...webFonts.map(({ source }) => source)]) hash.update(readFileSync(join(root, file)));
  return `fonts-${hash.digest('hex').slice(0, 12)}`;
}

async function makeInThread(job: FontsJob): Promise<void> {
  const filename = pathToFileURL(join(job.root, WORKER)).href;
  const pool = new Tinypool({ filename, minThreads: 0, maxThreads: 1 });
  try {
    await pool.run(job, { name: 'makeFonts' });
  } finally {
    await pool.destroy();
  }
}
