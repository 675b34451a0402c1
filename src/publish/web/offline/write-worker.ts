// The worker's code → the worker of this release: its bytes change with the site, so that browsers install it again.
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { paths } from '../../../model/addresses.ts';
import { bundleScript } from '../browser-scripts.ts';
import { filesForLater, filesNeeded } from './files-needed.ts';
import type { AtelierFiles } from './keeping.ts';

/**
 * Writes `sw.js` when the pages are made. The release is a digest of the offline page, which names the style sheets and the
 * scripts, and of the sitemap, which changes with each text published, revised or withdrawn.
 * @param root the project's folder
 * @param on whether the site keeps what is opened; a worker without a release takes itself away from where it was
 */
export function writeWorker(root: string, on: boolean): AstroIntegration {
  return {
    name: 'florilege:offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const read = (file: string) => readFile(new URL(file, dir), 'utf8');
        const made = await Promise.all(['hors-ligne/index.html', 'sitemap-0.xml'].map(read));
        const release = on ? createHash('sha256').update(made.join('\n')).digest('hex').slice(0, 12) : '';
        const worker = await bundleScript(join(root, 'src/publish/web/offline/service-worker.ts'));
        await writeFile(new URL('sw.js', dir), `self.RELEASE=${JSON.stringify(release)};${worker}`);
        if (on)
          await writeFile(new URL('contribuer/atelier/fichiers.json', dir), JSON.stringify(await atelierFiles(dir)));
      },
    },
  };
}

/** What a device keeps with the writing page: paths from the site's folder. */
async function atelierFiles(dir: URL): Promise<AtelierFiles> {
  const page = await readFile(new URL('contribuer/atelier/index.html', dir), 'utf8');
  const names = await readdir(new URL('_astro/', dir));
  const isText = (name: string) => /\.(?:js|css)$/.test(name);
  const texts = await Promise.all(
    names.filter(isText).map(async (name) => [name, await readFile(new URL(`_astro/${name}`, dir), 'utf8')] as const),
  );
  const files = new Map(texts);
  const needed = filesNeeded(page, files);
  const later = filesForLater(
    needed,
    files,
    names.filter((name) => name.endsWith('.wasm')),
  );
  const within = (all: readonly string[]) => all.map((name) => `_astro/${name}`);
  return { needed: within(needed), later: [...within(later), paths.atelier.letters('usual').slice(1)] };
}
