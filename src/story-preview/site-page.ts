// A story → its page, whole, by the components that its site is built with.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unwrittenPages } from '../model/editorial-pages.ts';
import type { Library } from '../model/library.ts';
import { typesetTyped } from '../model/typography/typeset.ts';
import type { PageLink } from '../publish/web/frame/page-props.ts';
import type { Content } from '../read/content.ts';
import type { Settings } from '../settings.ts';
import { type Address, withAddresses } from './folder-href.ts';
import type * as PageEntry from './page-entry.ts';
import type { PageFacts } from './page-entry.ts';

/** Writes pages: `address` says what a path of the site becomes in each. */
export type PageWriter = (facts: PageFacts, address: Address) => Promise<string>;

/** @param keep from the cache, or made: `Press.keep` */
export async function openPageWriter(
  { root, cache }: Pick<Settings, 'root' | 'cache'>,
  keep: (name: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>,
): Promise<PageWriter> {
  // It says where the files that it loads are.
  const place = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const program = await keep(`page-${place}`, async () => {
    const { pageProgram } = await import('./page-program.ts');
    return new TextEncoder().encode(await pageProgram(root));
  });
  const file = await laidOut(program, join(cache, 'pages'));
  const { writtenPage }: typeof PageEntry = await import(pathToFileURL(file).href);
  return (facts, address) => withAddresses(address, () => writtenPage(facts));
}

/** A file that can be run, whole. @param program what was kept is sound; a file that lies there may not be */
async function laidOut(program: Uint8Array, folder: string): Promise<string> {
  const file = join(folder, `${createHash('sha256').update(program).digest('hex').slice(0, 32)}.mjs`);
  const there = await readFile(file).catch(() => undefined);
  if (there?.equals(program)) return file;
  await mkdir(folder, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, program);
  await rename(draft, file);
  return file;
}

/** The editors' pages, as the foot of a page lists them. */
export function pageLinks({ pages }: Content, { site }: Library): PageLink[] {
  const written = pages.flatMap(({ id, frontMatter: { value } }) =>
    value ? [{ id, title: typesetTyped(value.title, site.lang) }] : [],
  );
  return [...written, ...unwrittenPages(written, site)];
}
