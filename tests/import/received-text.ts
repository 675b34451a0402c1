// What a file becomes once it is received as every source is, judged too: the command `receive` begins so.
import type { Arrival } from '../../src/import/arrival.ts';
import { importDocx } from '../../src/import/docx/import-docx.ts';
import { importHtml } from '../../src/import/html/import-html.ts';
import { importMarkdown } from '../../src/import/markdown/import-markdown.ts';
import { type Received, receive } from '../../src/import/receive.ts';
import { importText } from '../../src/import/text/import-text.ts';

const importers = { page: importHtml, word: importDocx, markdown: importMarkdown, text: importText };

/** All that a file holds. */
export function receivedAll(name: string, content: string | Uint8Array): Promise<Received> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return receive({ name, bytes }, { importers });
}

/** The first text of a file. @throws where none arrived */
export async function receivedText(name: string, content: string | Uint8Array): Promise<Arrival> {
  const [text] = (await receivedAll(name, content)).texts;
  if (!text) throw new Error('nothing arrived');
  return text;
}
