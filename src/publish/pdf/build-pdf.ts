// A volume → its PDF for screens: tagged, searchable, with bookmarks and links.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { emojiFace, fontFiles } from '../../design/faces.ts';
import { blaming, Fault, ofStory, ofVolume } from '../../model/fault.ts';
import { fullTitle, type Library, type Volume } from '../../model/library.ts';
import { readPicture } from '../../pictures/encode.ts';
import { bookOf } from './book.ts';
import { SCREEN } from './geometry.ts';
import type { BookJob, Composed, Culprit } from './pdf-worker.ts';
import type { AskedPicture } from './pieces.ts';
import { placedStories } from './placed-stories.ts';
import { type BookSubstitution, makePrintable } from './printable.ts';

export interface BuiltPdf {
  bytes: Uint8Array;
  pages: number;
  /** Characters that the faces lack, and what was printed instead. */
  substitutions: BookSubstitution[];
}

/**
 * Builds the PDF/UA-1 of a volume. The same volume gives the same bytes: the file's date is the volume's own.
 * @throws an error that names the text at fault where one can be found, or the volume, with Typst's own as its cause.
 */
export function buildPdf(volume: Volume, library: Library): Promise<BuiltPdf> {
  return blaming(ofVolume(volume), async () => {
    const [sources, fonts] = await Promise.all([readSources(), readFonts()]);
    const { book, pictures } = bookOf(volume, library, SCREEN);
    const { tree, substitutions } = makePrintable(book, volume.lang);
    const workspace = { sources, fonts, main: '/book.typ', files: await readPictures(pictures) };
    const timestamp = Date.parse(`${volume.published}T00:00:00Z`) / 1000;
    const made = await compose({ book: tree, workspace, timestamp });
    if ('culprit' in made) throw faultOfText(made, volume, library);
    return { ...made, substitutions };
  });
}

function faultOfText({ culprit, said }: Culprit, volume: Volume, library: Library): Error {
  const cause = new Error(`le PDF de « ${fullTitle(volume)} » ne se compose pas avec lui : ${said}`);
  const story = placedStories(volume, library).find(({ label }) => label === culprit)?.story;
  return story ? new Fault(ofStory(story), cause) : cause;
}

const FOLDER = 'src/publish/pdf';
const SOURCES = ['book', 'page', 'figure', 'prose', 'elements', 'front', 'story', 'back'];

/** Read for each book, so that the development server composes the next one with an edited template. */
async function readSources(): Promise<Map<string, string>> {
  const files = SOURCES.map(
    async (name) => [`/${name}.typ`, await readFile(resolve(FOLDER, `${name}.typ`), 'utf8')] as const,
  );
  return new Map(await Promise.all(files));
}

function readFonts(): Promise<Uint8Array[]> {
  return Promise.all([...Object.values(fontFiles), emojiFace.file].map((file) => readFile(resolve(file))));
}

/** Wide enough for the measure at 300 dots an inch. */
const PICTURE_WIDTH = 1400;

async function readPictures(asked: readonly AskedPicture[]): Promise<Map<string, Uint8Array>> {
  const files = asked.map(async ({ src, picture, story }) =>
    blaming(ofStory(story), async () => {
      const { bytes } = await readPicture(picture, PICTURE_WIDTH);
      return [src, bytes] as const;
    }),
  );
  return new Map(await Promise.all(files));
}

let pool: Tinypool | undefined;

/** In a thread of its own, one book after the other: each takes seconds, and hundreds of megabytes. */
function compose(job: BookJob): Promise<Composed | Culprit> {
  pool ??= new Tinypool({
    filename: pathToFileURL(resolve('src/publish/pdf/pdf-worker.ts')).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 1000,
  });
  return pool.run(job, { name: 'composeBook' });
}
