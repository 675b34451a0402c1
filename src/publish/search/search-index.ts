// What can be found → the files of the search index, which Pagefind makes and the browser reads.
import { extname } from 'node:path';
import { type CustomRecord, createIndex } from 'pagefind';
import { announce } from '../../progress.ts';
import type { SearchDocument } from './documents.ts';
import { asIndexed } from './spelling.ts';

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

function recordOf({ path, title, facts, text, unseen, filters, date }: SearchDocument, language: string): CustomRecord {
  const meta = { title, ...facts, ...(unseen.length > 0 && { unseen: unseen.join(', ') }) };
  return {
    url: path,
    language,
    content: asIndexed(text.map(sentence).join(' ')),
    meta: Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, asIndexed(value)])),
    filters,
    ...(date !== undefined && { sort: { date } }),
  };
}

/** Blocks follow each other in what a result shows: one that has no sign at its end takes a full stop. */
function sentence(block: string): string {
  const line = block.replace(/[\t\n\r ]+/g, ' ').trim();
  return /[\p{L}\p{N}]$/u.test(line) ? `${line}.` : line;
}

/** Pagefind answers with its errors instead of throwing them. */
function orThrow<Answer extends { errors: string[] }>(answer: Answer | undefined): Answer {
  if (!answer || answer.errors.length > 0)
    throw new Error(`Pagefind\u00a0: ${answer?.errors.join(' ; ') ?? 'aucun index'}`);
  return answer;
}
