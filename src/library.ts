// The spine: the checked content, as Astro keeps it, becomes the model that every route reads.

import { getCollection, getEntry, render } from 'astro:content';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeLines, pageText } from './content-layer/page-text.ts';
import { buildLibrary } from './model/build/build-library.ts';
import { unwrittenPages } from './model/editorial-pages.ts';
import { forOutput } from './model/for-output.ts';
import type { Library } from './model/library.ts';
import { typesetTyped } from './model/typography/typeset.ts';
import { announceEnded, announceTotals, announceWaiting } from './progress.ts';
import type { Checked } from './read/checked.ts';
import { settings } from './settings.ts';

/** The library of the web: what every page, card, feed and index may show. */
export async function getLibrary(): Promise<Library> {
  return forOutput(await getWholeLibrary(), 'web');
}

/** All that is public today, for whoever asks for another output: made once a build, and again in dev when a file has changed. */
export async function getWholeLibrary(): Promise<Library> {
  if (import.meta.env.PROD && made) return made.library;
  const entries = await getCollection('content');
  const version = entries.map(({ id, digest }) => `${id} ${digest}`).join('\n');
  if (made?.version === version) return made.library;
  const library = buildLibrary(toContent(entries), settings().today, import.meta.env.BASE_URL);
  made = { version, library };
  announceTotals(forOutput(library, 'web'));
  announceEnded(library);
  return library;
}

let made: { version: string; library: Library } | undefined;

/** What the editors say of the site, and the words that stories choose from, whether one does or not. */
export async function getSheets(): Promise<Pick<Checked, 'site' | 'mark' | 'networks' | 'themes'>> {
  const { site, mark, networks, themes } = toContent(await getCollection('content'));
  return { site, ...(mark && { mark }), networks, themes };
}

/** The editors' pages, ready to be shown and found; and the one that says how texts are sent, which need not be written. */
export async function getPages() {
  const [pages, { site }] = await Promise.all([getCollection('pages'), getLibrary()]);
  // Somebody who writes sees them; a site that is published is to be told.
  if (import.meta.env.PROD)
    announceWaiting(pages.filter(({ body = '' }) => /<ToComplete\b/.test(body)).map(({ id }) => id));
  const written = await Promise.all(
    pages.map(async (page) => ({
      id: page.id,
      title: typesetTyped(page.data.title, site.lang),
      description: typesetTyped(page.data.description, site.lang),
      text: pageText(page.body ?? '').map((block) => typesetTyped(block, site.lang)),
      Content: (await render(page)).Content,
      /** Whether it shows how texts are sent where its editors put it. */
      showsWays: /<Contribute\b/.test(page.body ?? ''),
    })),
  );
  const unwritten = unwrittenPages(written, site);
  return [...written, ...unwritten.map((page) => ({ ...page, text: [], Content: undefined, showsWays: false }))];
}

/** The lines of one of them that hold code. @param id its address */
export async function pageCodeLines(id: string): Promise<number[]> {
  const body = (await getEntry('pages', id))?.body;
  return body ? codeLines(await readFile(join(settings().content, 'pages', `${id}.mdx`), 'utf8'), body) : [];
}

function toContent(entries: readonly { id: string; data: unknown }[]): Checked {
  const one = (id: string) => entries.find((entry) => entry.id === id)?.data;
  const mark = one('mark');
  const all = (kind: string) => entries.filter(({ id }) => id.startsWith(`${kind}/`)).map(({ data }) => data);
  return {
    ...Object.fromEntries(['site', 'networks', 'themes'].map((id) => [id, one(id)])),
    ...(mark !== undefined && { mark }),
    ...Object.fromEntries(['stories', 'people', 'series', 'volumes', 'reactions'].map((kind) => [kind, all(kind)])),
  } as unknown as Checked;
}
