// Pieces of HTML that a document of Word holds whole, as pages that are saved « for Word » do → their place in the text.
import PostalMime from 'postal-mime';
import type { Loss, SentFile } from '../arrival.ts';
import { decodeText } from '../decode-text.ts';
import { wordsIn } from '../html/nodes.ts';
import { parseHtml } from '../html/parse-html.ts';
import type { relationsOf } from './relations.ts';
import { MARK_CLOSE, MARK_OPEN } from './text-of.ts';
import { all } from './xml.ts';

export interface Chunk extends SentFile {
  /** What stands in its place. */
  mark: string;
}

interface Piece {
  mark: string;
  html: string;
  words: string;
}

/** Word shows there what another part holds. */
export function markChunks(
  document: Document,
  relations: ReturnType<typeof relationsOf>,
  parts: ReadonlyMap<string, Uint8Array>,
  chunks: Chunk[],
): void {
  for (const node of all(document, 'w:altChunk')) {
    const path = relations.get(node.getAttribute('r:id') ?? '')?.target ?? '';
    const mark = `${MARK_OPEN}chunk ${chunks.length}${MARK_CLOSE}`;
    chunks.push({ mark, name: path.slice(path.lastIndexOf('/') + 1), bytes: parts.get(path) ?? new Uint8Array() });
    const paragraph = document.createElement('w:p');
    const run = paragraph.appendChild(document.createElement('w:r'));
    run.appendChild(document.createElement('w:t')).appendChild(document.createTextNode(mark));
    node.parentNode?.replaceChild(paragraph, node);
  }
}

/** A page, alone or saved with its pictures; another document within the document is told. */
export async function chunkPages(chunks: readonly Chunk[], file: SentFile, losses: Loss[]): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const { mark, ...sent } of chunks) {
    const page = await pageOf(sent);
    if (page === undefined) losses.push({ kind: 'embed', words: sent.name });
    const html = (page ?? '').replace(/<head\b[\s\S]*?<\/head>|<\/?(?:!doctype|html|body)\b[^>]*>/gi, '');
    pieces.push({ mark, html, words: wordsIn(parseHtml(html, file.name).tree) });
  }
  return pieces;
}

async function pageOf(sent: SentFile): Promise<string | undefined> {
  if (/^MIME-Version:/im.test(new TextDecoder('latin1').decode(sent.bytes.subarray(0, 2000))))
    return (await PostalMime.parse(sent.bytes, { maxNestingDepth: 5 })).html;
  if (!/\.x?html?$/i.test(sent.name)) return undefined;
  return decodeText(sent);
}

export function withChunks(html: string, pieces: readonly Piece[]): string {
  return pieces.reduce(
    (whole, { mark, html: own }) => whole.replace(`<p>${mark}</p>`, () => `<div>${own}</div>`),
    html,
  );
}
