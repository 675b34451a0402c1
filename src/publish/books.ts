// A volume → its files, made once: its page says their size before they are asked for by their own addresses.
import type { BookFacts } from '../model/book/book-facts.ts';
import type { VolumeFormat } from '../model/book/volume-formats.ts';
import type { Library, Volume } from '../model/library.ts';
import { remark } from '../progress.ts';
import { buildEpub } from './epub/build-epub.ts';
import { type BuiltPdf, buildPdf } from './pdf/build-pdf.ts';
import { substitutionNote } from './pdf/printable.ts';
import { press } from './press.ts';

/** The file of a volume, by its id in the whole library. @throws what its making throws, to each who asks */
export async function fileOf(id: string, format: VolumeFormat, whole: Library): Promise<Uint8Array> {
  if (format === 'epub') return epubOf(id, whole);
  const { bytes, substitutions } = await pdfOf(id, whole);
  for (const substitution of substitutions) remark(substitutionNote(substitution));
  return bytes;
}

/** Composes PDFs ahead of those who will ask for them: a build asks for one file after the other. */
export function startPdfs(whole: Library): void {
  // Whoever asks for one gets its error.
  for (const id of whole.volumes.keys()) pdfOf(id, whole).catch(() => undefined);
}

/** What the page of a volume says of its files. */
export async function bookFactsOf(id: string, whole: Library): Promise<BookFacts> {
  const [epub, pdf] = await Promise.all([epubOf(id, whole), pdfOf(id, whole)]);
  return { epub: { bytes: epub.length }, pdf: { bytes: pdf.bytes.length, pages: pdf.pages } };
}

function epubOf(id: string, whole: Library): Promise<Uint8Array> {
  return remembered(epubs, whole.volumes.get(id)!, (volume) => buildEpub(volume, whole, press().epub));
}

function pdfOf(id: string, whole: Library): Promise<BuiltPdf> {
  return remembered(pdfs, whole.volumes.get(id)!, (volume) => buildPdf(volume, whole, press().pdf));
}

// In development a changed content is a new library, with new volumes.
const epubs = new WeakMap<Volume, Promise<Uint8Array>>();
const pdfs = new WeakMap<Volume, Promise<BuiltPdf>>();

function remembered<Made>(
  made: WeakMap<Volume, Promise<Made>>,
  volume: Volume,
  make: (volume: Volume) => Promise<Made>,
): Promise<Made> {
  const known = made.get(volume) ?? make(volume);
  made.set(volume, known);
  return known;
}
