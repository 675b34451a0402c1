// What can be found → the files of the search index, which Pagefind makes and the browser reads.
import { extname } from 'node:path';
import { createIndex } from 'pagefind';
import { announce } from '../../progress.ts';
import type { SearchDocument } from './documents.ts';
import { recordOf } from './record.ts';

export interface IndexFile {
  /** From /pagefind/: `pagefind.js`, `index/fr_1a2b3c4.pf_index` */
  path: string;
  content: Uint8Array;
  type: string;
}

/**
 * The index and what reads it.
 * @param lang of the site, whatever the language of a text: words are cut to their stems by the rules of one language
 * @throws what Pagefind reports, as one error
 */
export async function searchIndex(documents: readonly SearchDocument[], lang: string): Promise<IndexFile[]> {
  const started = performance.now();
  const language = lang.slice(0, 2).toLowerCase();
  const { index } = orThrow(await createIndex({ forceLanguage: language }));
  const added = documents.map((document) => index?.addCustomRecord(recordOf(document, language)));
  for (const answer of await Promise.all(added)) orThrow(answer);
  const { files } = orThrow(await index?.getFiles());
  await index?.deleteIndex();
  announce({ stage: 'index', count: documents.length, milliseconds: performance.now() - started });
  return files
    .filter(({ path }) => !OTHERS.test(path))
    .map(({ path, content }) => ({ path, content, type: TYPES[extname(path)] ?? 'application/octet-stream' }));
}

/** A module runs only as what it is; the rest Pagefind opens itself. */
const TYPES: Record<string, string> = { '.js': 'text/javascript; charset=utf-8', '.json': 'application/json' };

/** Pagefind ships ready-made interfaces beside its index; the site has its own. */
const OTHERS = /^pagefind-(.*-)?(ui|highlight)\./;

/** Pagefind answers with its errors instead of throwing them. */
function orThrow<Answer extends { errors: string[] }>(answer: Answer | undefined): Answer {
  if (!answer || answer.errors.length > 0)
    throw new Error(`Pagefind\u00a0: ${answer?.errors.join(' ; ') ?? 'aucun index'}`);
  return answer;
}
