// The finished pages → the search index, with the French of it.
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { announce } from '../../progress.ts';
import { toSearchable } from './french.ts';

/** Runs Pagefind over the built pages and writes /pagefind/ beside them. */
export function search(): AstroIntegration {
  return {
    name: 'florilege:search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const started = performance.now();
        const count = await indexPages(fileURLToPath(dir));
        announce({ stage: 'index', count, milliseconds: performance.now() - started });
      },
    },
  };
}

/**
 * Indexes every page of a built site that asks for it (`data-pagefind-body`).
 * @param folder the built site
 * @returns how many pages were indexed
 * @throws what Pagefind reports, as one error
 */
export async function indexPages(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'fr' });
  if (!index) throw new Error(`Pagefind : ${errors.join(' ; ')}`);
  try {
    const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
    let count = 0;
    for (const page of pages) {
      const html = await readFile(join(folder, page), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({ sourcePath: page.split(sep).join('/'), content: toSearchable(html) });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${page} : ${added.errors.join(' ; ')}`);
      count++;
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind : ${written.errors.join(' ; ')}`);
    await removeInterfaces(join(folder, 'pagefind'));
    return count;
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/** Pagefind ships ready-made interfaces beside its index; the site has its own. */
async function removeInterfaces(folder: string): Promise<void> {
  const interfaces = (await readdir(folder)).filter((file) => /^pagefind-(.*-)?ui\.|^pagefind-highlight\./.test(file));
  await Promise.all(interfaces.map((file) => rm(join(folder, file))));
}
