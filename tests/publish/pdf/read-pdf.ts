// A PDF → what its pages say, read by another program than the one that wrote it.
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Line {
  /** The words, spaces included. */
  text: string;
  /** Points from the left and from the bottom of the page, of the first letter's baseline. */
  x: number;
  y: number;
  /** Points. */
  size: number;
  font: string;
}

export interface ReadPage {
  number: number;
  lines: Line[];
  text: string;
}

/** Opens a file; to be destroyed after use. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
}

export async function readPages(document: PDFDocumentProxy): Promise<ReadPage[]> {
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
    const lines = pieces
      .filter(({ str }) => str.trim() !== '')
      .map(({ str, transform, height, fontName }) => ({
        text: str,
        x: Number(transform[4]),
        y: Number(transform[5]),
        size: height,
        font: fontName,
      }));
    pages.push({ number, lines, text: pieces.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('') });
  }
  return pages;
}

/** Tags of a structure tree in reading order: H1, P, Figure… */
export function tagsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'role' in node && typeof node.role === 'string' ? [node.role] : [];
  const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
  return [...own, ...children.flatMap(tagsOf)];
}
