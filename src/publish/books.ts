// A volume → its files, made once: its page says their size before they are asked for by their own addresses.

import type { BookFacts } from '../model/book/book-facts.ts';
import type { Library, Volume } from '../model/library.ts';
import { buildEpub } from './epub/build-epub.ts';
import { type BuiltPdf, buildPdf } from './pdf/build-pdf.ts';
import { press } from './press.ts';

/** The EPUB of a volume. @throws what its making throws, to each who asks */
export function epubOf(volume: Volume, library: Library): Promise<Uint8Array> {
  return remembered(epubs, volume, () => buildEpub(volume, library, press().epub));
}

/** The PDF of a volume. @throws what its making throws, to each who asks */
export function pdfOf(volume: Volume, library: Library): Promise<BuiltPdf> {
  return remembered(pdfs, volume, () => buildPdf(volume, library, press().pdf));
}

/** Composes PDFs ahead of those who will ask for them: a build asks for one file after the other. */
export function startPdfs(volumes: Iterable<Volume>, library: Library): void {
  // Whoever asks for one gets its error.
  for (const volume of volumes) pdfOf(volume, library).catch(() => undefined);
}

/** What the page of a volume says of its files. */
export async function bookFactsOf(volume: Volume, library: Library): Promise<BookFacts> {
  const [epub, pdf] = await Promise.all([epubOf(volume, library), pdfOf(volume, library)]);
  return { epub: { bytes: epub.length }, pdf: { bytes: pdf.bytes.length, pages: pdf.pages } };
}

// In development a changed content is a new library, with new volumes.
const epubs = new WeakMap<Volume, Promise<Uint8Array>>();
const pdfs = new WeakMap<Volume, Promise<BuiltPdf>>();

function remembered<Made>(made: WeakMap<Volume, Promise<Made>>, volume: Volume, make: () => Promise<Made>) {
  const known = made.get(volume) ?? make();
  made.set(volume, known);
  return known;
}
