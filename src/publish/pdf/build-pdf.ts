// A volume → its PDF for screens: tagged, searchable, with bookmarks and links.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fontFiles } from '../../design.ts';
import { fullTitle, type Library, type Volume } from '../../model/library.ts';
import { readPicture } from '../../read/picture.ts';
import { type Book, bookOf } from './book.ts';
import { culpritOf } from './culprit.ts';
import { coverageOf } from './face-coverage.ts';
import { SCREEN } from './geometry.ts';
import type { AskedPicture } from './pieces.ts';
import { type BookSubstitution, makePrintable } from './printable.ts';
import { composePdf, type Workspace } from './typst.ts';

export interface BuiltPdf {
  bytes: Uint8Array;
  pages: number;
  /** Characters that the face lacks, and what was printed instead. */
  substitutions: BookSubstitution[];
}

/**
 * Builds the PDF/UA-1 of a volume. The same volume gives the same bytes: the file's date is the volume's own.
 * @throws an error that names the volume, and the text at fault where one can be found, with Typst's own as its cause.
 */
export async function buildPdf(volume: Volume, library: Library): Promise<BuiltPdf> {
  const title = `« ${fullTitle(volume)} »`;
  try {
    const [sources, fonts] = await Promise.all([readSources(), readFonts()]);
    const { book, pictures } = bookOf(volume, library, SCREEN);
    const { tree, substitutions } = makePrintable(book, { draws: coverageOf(fonts.serif) }, volume.lang);
    const workspace = { sources, fonts: fonts.all, main: '/book.typ', files: await readPictures(pictures) };
    const timestamp = Date.parse(`${volume.published}T00:00:00Z`) / 1000;
    return { ...compose(tree, workspace, timestamp), substitutions };
  } catch (cause) {
    throw new Error(`${title} : le PDF n’a pas pu être composé. ${messageOf(cause)}`, { cause });
  }
}

const FOLDER = 'src/publish/pdf';
const SOURCES = ['book', 'page', 'figure', 'prose', 'elements', 'front', 'story', 'back'];

/** Read at each build, so that the development server shows an edited template. */
async function readSources(): Promise<Map<string, string>> {
  const files = SOURCES.map(
    async (name) => [`/${name}.typ`, await readFile(resolve(FOLDER, `${name}.typ`), 'utf8')] as const,
  );
  return new Map(await Promise.all(files));
}

async function readFonts(): Promise<{ all: Uint8Array[]; serif: Uint8Array[] }> {
  const read = (files: readonly string[]) => Promise.all(files.map((file) => readFile(resolve(file))));
  const { sans, sansSemiBold, ...serifs } = fontFiles;
  const serif = await read(Object.values(serifs));
  // Labels in the sans borrow from the serif what the sans lacks, so the serif alone says what can be printed.
  return { serif, all: [...serif, ...(await read([sans, sansSemiBold]))] };
}

/** Wide enough for the measure at 300 dots an inch. */
const PICTURE_WIDTH = 1400;

async function readPictures(asked: readonly AskedPicture[]): Promise<Map<string, Uint8Array>> {
  const files = asked.map(
    async ({ src, picture }) => [src, (await readPicture(picture, PICTURE_WIDTH)).bytes] as const,
  );
  return new Map(await Promise.all(files));
}

function compose(book: Book, workspace: Workspace, timestamp: number): { bytes: Uint8Array; pages: number } {
  try {
    return composePdf(withBook(workspace, book), timestamp);
  } catch (cause) {
    const culprit = culpritOf(book.pieces, (kept) => {
      const pieces = book.pieces.map((piece) => (kept.includes(piece) ? piece : { ...piece, blocks: [] }));
      return fails(() => composePdf(withBook(workspace, { ...book, pieces }), timestamp));
    });
    throw culprit ? new Error(`« ${culprit.title} » : ${messageOf(cause)}`, { cause }) : cause;
  }
}

function withBook(workspace: Workspace, book: Book): Workspace {
  const json = new TextEncoder().encode(JSON.stringify(book));
  return { ...workspace, files: new Map([...workspace.files, ['/book.json', json]]) };
}

function fails(attempt: () => unknown): boolean {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
