// A volume → its PDF for screens: tagged, searchable, with bookmarks and links.

import { emojiFace, type Faces } from '../../design/faces.ts';
import { type Mark, standing } from '../../design/mark.ts';
import { type BookPlan, planBook } from '../../model/book/plan-book.ts';
import { blaming, Fault, ofStory, ofVolume } from '../../model/fault.ts';
import { textFaceOf } from '../../model/glyphs/text-face.ts';
import { bytesOfBase64 } from '../../model/letters/bytes-as-text.ts';
import { fullTitle, type Library, type Volume } from '../../model/library.ts';
import type { Grounds } from '../../pictures/encode.ts';
import type { Pictures } from '../../pictures/pictures.ts';
import type { Assets } from '../assets.ts';
import { bookOf, markSource } from './book.ts';
import { SCREEN } from './geometry.ts';
import { labelOf } from './page-labels.ts';
import type { BookJob, Composed, Culprit } from './pdf-worker.ts';
import type { AskedPicture } from './pieces.ts';
import { type BookSubstitution, makePrintable } from './printable.ts';

export interface BuiltPdf {
  bytes: Uint8Array;
  pages: number;
  /** Characters that the faces lack, and what was printed instead. */
  substitutions: BookSubstitution[];
}

/** What makes the file of a book that is planned. */
export interface PdfTools {
  assets: Assets;
  pictures: Pick<Pictures, 'read'>;
  compose(job: BookJob): Promise<Composed | Culprit>;
}

/**
 * Builds the PDF/UA-1 of a volume. The same volume gives the same bytes: the file's date is the volume's own.
 * @throws an error that names the text at fault where one can be found, or the volume, with Typst's own as its cause.
 */
export function buildPdf(volume: Volume, library: Library, tools: PdfTools): Promise<BuiltPdf> {
  return blaming(ofVolume(volume), async () => {
    const { job, plan, substitutions } = await jobFor(volume, library, tools);
    const made = await tools.compose(job);
    if ('culprit' in made) throw faultOfText(made, plan);
    return { ...made, substitutions };
  });
}

/** All that a volume is composed from. */
export async function jobFor(
  volume: Volume,
  library: Library,
  tools: Pick<PdfTools, 'assets' | 'pictures'>,
): Promise<{ job: BookJob; plan: BookPlan; substitutions: BookSubstitution[] }> {
  const { identity } = library.site;
  const [sources, fonts] = await Promise.all([readSources(tools.assets), readFonts(identity.faces, tools.assets)]);
  const plan = planBook(volume, library, 'pdf');
  const { book, pictures } = bookOf(plan, SCREEN);
  const { tree, substitutions } = makePrintable(book, volume.lang, textFaceOf(identity.faces.id));
  const files = await readPictures(pictures, identity.palette, tools.pictures);
  if (identity.mark) files.set(markSource(identity.mark), markBytes(identity.mark, identity.palette.ink));
  const workspace = { sources, fonts, main: '/book.typ', files };
  const timestamp = Date.parse(`${volume.published}T00:00:00Z`) / 1000;
  return { job: { book: tree, workspace, timestamp }, plan, substitutions };
}

function faultOfText({ culprit, said }: Culprit, { volume, chapters }: BookPlan): Error {
  const cause = new Error(`le PDF de « ${fullTitle(volume)} » ne se compose pas avec lui : ${said}`);
  const story = chapters.find((chapter) => labelOf(chapter) === culprit)?.story;
  return story ? new Fault(ofStory(story), cause) : cause;
}

function markBytes(mark: Mark, ink: string): Uint8Array {
  if (mark.type === 'drawing') return new TextEncoder().encode(standing(mark, ink));
  return bytesOfBase64(mark.png);
}

const FOLDER = 'src/publish/pdf';
const SOURCES = ['book', 'texts', 'page', 'figure', 'prose', 'elements', 'front', 'story', 'back'];

/** Read for each book, so that the development server composes the next one with an edited template. */
async function readSources(assets: Assets): Promise<Map<string, string>> {
  const files = SOURCES.map(
    async (name) => [`/${name}.typ`, new TextDecoder().decode(await assets(`${FOLDER}/${name}.typ`))] as const,
  );
  return new Map(await Promise.all(files));
}

function readFonts({ files }: Faces, assets: Assets): Promise<Uint8Array[]> {
  return Promise.all([...Object.values(files), emojiFace.file].map(assets));
}

/** Wide enough for the measure at 300 dots an inch. */
const PICTURE_WIDTH = 1400;

async function readPictures(
  asked: readonly AskedPicture[],
  grounds: Grounds,
  pictures: Pick<Pictures, 'read'>,
): Promise<Map<string, Uint8Array>> {
  const files = asked.map(async ({ src, picture, story }) =>
    blaming(ofStory(story), async () => {
      const { bytes } = await pictures.read(picture, grounds, PICTURE_WIDTH);
      return [src, bytes] as const;
    }),
  );
  return new Map(await Promise.all(files));
}
