// Documents → their index, opened from memory as a browser opens it from the site.
import { gunzipSync } from 'fflate';
import { find } from '../../../src/publish/search/client/find.ts';
import { openIndex, type SearchIndex } from '../../../src/publish/search/client/open-index.ts';
import type { SearchDocument } from '../../../src/publish/search/documents.ts';
import { buildIndex, type IndexFile } from '../../../src/publish/search/index/build-index.ts';
import { familiesFor } from '../../../src/publish/search/index/families.ts';

/** An index, and the bytes of each file that was read of it. */
export interface MemoryIndex {
  index: SearchIndex;
  files: readonly IndexFile[];
  read: Map<string, number>;
}

export async function indexInMemory(documents: readonly SearchDocument[], lang = 'fr-FR'): Promise<MemoryIndex> {
  const files = await buildIndex(documents, lang, await familiesFor(lang));
  const held = new Map(files.map(({ path, content }) => [path, content]));
  const read = new Map<string, number>();
  const index = await openIndex(async (path) => {
    const bytes = held.get(path);
    if (!bytes) throw new Error(`${path} is no file of the index`);
    read.set(path, bytes.length);
    return JSON.parse(new TextDecoder().decode(gunzipSync(bytes)));
  }, lang);
  return { index, files, read };
}

/** The ranks of documents that answer, the best first. */
export async function ranksFound(typed: string, index: SearchIndex): Promise<number[]> {
  const { hits } = await find(typed, index);
  return hits.sort((a, b) => b.score - a.score || a.document - b.document).map(({ document }) => document);
}
