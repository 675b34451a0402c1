// The finished pages → the search index, with the French of it.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
 * Its language is that of the site, which each page bears: words are cut to their stems by the rules of one language.
 * @param folder the built site
 * @returns how many pages were indexed
 * @throws what Pagefind reports, as one error
 */
export async function indexPages(folder: string): Promise<number> {
  const copies = await mkdtemp(join(tmpdir(), 'florilege-index-'));
  try {
    const { count, language } = await copySearchable(folder, copies);
    const index = orThrow(await createIndex({ forceLanguage: language })).index;
    // A folder at a time: page by page, each one crosses to the indexing program and back.
    orThrow(await index?.addDirectory({ path: copies }));
    orThrow(await index?.writeFiles({ outputPath: join(folder, 'pagefind') }));
    await index?.deleteIndex();
    await removeInterfaces(join(folder, 'pagefind'));
    return count;
  } finally {
    await close();
    await rm(copies, { recursive: true, force: true });
  }
}

/** Writes the copies that Pagefind reads. @returns how many, and the language of their interface without its region */
async function copySearchable(from: string, to: string): Promise<{ count: number; language: string }> {
  const pages = (await readdir(from, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  let count = 0;
  let language = 'fr';
  for (const page of pages) {
    const html = await readFile(join(from, page), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    await mkdir(dirname(join(to, page)), { recursive: true });
    await writeFile(join(to, page), toSearchable(withoutParagraphIds(html)));
    language = languageOf(html) ?? language;
    count++;
  }
  return { count, language };
}

/** « fr » of `<html lang="fr-CA">` */
function languageOf(html: string): string | undefined {
  return /<html\b[^>]*?\slang="([a-z]+)/i.exec(html)?.[1]?.toLowerCase();
}

/** Pagefind keeps the text of whatever has an id once more in each result: headings are enough. */
function withoutParagraphIds(html: string): string {
  return html.replace(/<p id="p_[^"]*"/g, '<p');
}

/** Pagefind answers with its errors instead of throwing them. */
function orThrow<Answer extends { errors: string[] }>(answer: Answer | undefined): Answer {
  if (!answer || answer.errors.length > 0)
    throw new Error(`Pagefind\u00a0: ${answer?.errors.join(' ; ') ?? 'aucun index'}`);
  return answer;
}

/** Pagefind ships ready-made interfaces beside its index; the site has its own. */
async function removeInterfaces(folder: string): Promise<void> {
  const interfaces = (await readdir(folder)).filter((file) => /^pagefind-(.*-)?ui\.|^pagefind-highlight\./.test(file));
  await Promise.all(interfaces.map((file) => rm(join(folder, file))));
}
