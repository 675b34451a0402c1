// What can be found → the record that Pagefind indexes, and gives back to who finds it.
import type { CustomRecord } from 'pagefind';
import type { SearchDocument } from './documents.ts';
import { asIndexed } from './spelling.ts';

export function recordOf(
  { path, title, facts, text, unseen, filters, date }: SearchDocument,
  language: string,
): CustomRecord {
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
