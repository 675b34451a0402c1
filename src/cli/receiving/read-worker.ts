// Runs in a thread of its own, which is ended where a file takes too long or too much memory: a file → what it holds.
import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type Importers, type Received, receive } from '../../import/receive.ts';

export interface ReadJob {
  path: string;
  name: string;
  /** Of the series for which answers were asked. */
  questions: readonly string[];
  /** Of each series that may have been sent, its questions. */
  series: readonly (readonly string[])[];
}

/** Each is loaded when a file asks for it: all of them are eight hundred modules. */
const importers: Importers = {
  page: async (file) => (await import('../../import/html/import-html.ts')).importHtml(file),
  word: async (file) => (await import('../../import/docx/import-docx.ts')).importDocx(file),
  markdown: async (file) => (await import('../../import/markdown/import-markdown.ts')).importMarkdown(file),
  text: async (file) => (await import('../../import/text/import-text.ts')).importText(file),
};

export function readSent({ path, name, questions, series }: ReadJob): Promise<Received> {
  const bytes = new Uint8Array(readFileSync(path));
  return receive({ name, bytes }, { importers, questions, series, beside: (address) => bytesBeside(path, address) });
}

/** What a saved page shows, in its folder or under it: no address leads elsewhere, by itself or by a link. */
function bytesBeside(page: string, address: string): Uint8Array | undefined {
  const folder = dirname(page);
  try {
    const path = resolve(folder, decodeURIComponent(address.replace(/[?#].*$/, '')));
    const isInside = path.startsWith(folder + sep) && realpathSync(path) === path;
    const facts = isInside ? lstatSync(path) : undefined;
    return facts?.isFile() && facts.size <= MOST_BYTES ? new Uint8Array(readFileSync(path)) : undefined;
  } catch {
    return undefined;
  }
}

const MOST_BYTES = 40 * 1024 * 1024;
