// An integration of Astro: `astro build`, typed without npm run build, replaces what Florilège made, or nothing.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings.ts';
import { demandOutputs } from './build-folders.ts';
import { endRefused, mark, markIfFree, trueFolder } from './own-folder.ts';

/** To be listed first: the others write in the cache as soon as they are set up. */
export function guardFolders(settings: Settings): AstroIntegration {
  let out: string | undefined;
  return {
    name: 'florilege:folders',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        const cache = await trueFolder(settings.cache);
        // A site that is read before it is ever built fills the same cache.
        if (command !== 'build') return void (await markIfFree(cache));
        out = await trueFolder(fileURLToPath(config.outDir));
        await demandOutputs(out, cache, settings).catch(stopRefused);
        await mark(cache);
      },
      // Astro has just emptied the folder: marked at once, what a build that is killed leaves there can be replaced.
      'astro:build:setup': () => (out === undefined ? undefined : mark(out)),
      'astro:build:done': ({ dir }) => mark(fileURLToPath(dir)),
    },
  };
}

/** Ends the process on a folder that must not be touched; what Astro would print of an error is English and a stack. */
export function stopRefused(error: unknown): never {
  return endRefused(error, '\n\nRien n’a été construit.');
}
