// The same documents searched by Pagefind as it is shipped, in this process: what its own rules find.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createIndex } from 'pagefind';
import type { SearchDocument } from '../../src/publish/search/documents.ts';
import type { Find } from '../publish/search/measure.ts';

/** A place that nothing serves: what is read of it is read from memory. */
const BASE = 'https://pagefind.invalid/pagefind/';

export async function pagefindOf(documents: readonly SearchDocument[]): Promise<Find> {
  const { index } = await createIndex({ forceLanguage: 'fr' });
  await Promise.all(documents.map((document) => index?.addCustomRecord(recordOf(document))));
  const { files = [] } = (await index?.getFiles()) ?? {};
  await index?.deleteIndex();
  const held = new Map(files.map(({ path, content }) => [BASE + path, content]));
  const pagefind = await loaded(held);
  const rankOf = new Map(documents.map(({ path }, rank) => [path as string, rank]));
  return async (typed) => {
    const { results } = await pagefind.search(typed);
    const pages = await Promise.all(results.map((result) => result.data()));
    return pages.flatMap(({ url }) => rankOf.get(url) ?? []);
  };
}

function recordOf({ path, title, text, unseen, behind }: SearchDocument) {
  const meta = { title, ...(unseen.length > 0 && { unseen: unseen.join(', ') }) };
  return { url: path, language: 'fr', content: [title, ...text, ...behind].join('. '), meta };
}

interface Pagefind {
  options(options: object): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Its own script, with as much of a browser as it asks for. */
async function loaded(held: ReadonlyMap<string, Uint8Array>): Promise<Pagefind> {
  const folder = mkdtempSync(join(tmpdir(), 'florilege-pagefind-'));
  const { origin } = new URL(BASE);
  const page = { querySelector: () => ({ getAttribute: () => 'fr' }), documentElement: { lang: 'fr' } };
  const asked = async (address: unknown) => {
    const bytes = held.get(new URL(String(address), BASE).href.replace(/\?.*/, ''));
    return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
  };
  Object.assign(globalThis, {
    document: page,
    location: { origin, href: BASE },
    window: { location: { origin } },
    fetch: asked,
  });
  const script = join(folder, 'pagefind.mjs');
  writeFileSync(script, held.get(`${BASE}pagefind.js`) ?? '');
  const pagefind = (await import(pathToFileURL(script).href)) as Pagefind;
  rmSync(folder, { recursive: true });
  await pagefind.options({ basePath: BASE, baseUrl: '/' });
  return pagefind;
}
