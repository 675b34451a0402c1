// Volume → EPUB 3.3: every page made from the model, nothing taken from the site's HTML.
import type { Element } from 'xast';
import { emojiFace, type Faces } from '../../design/faces.ts';
import { blaming, ofStory, ofVolume } from '../../model/fault.ts';
import { textFaceOf } from '../../model/glyphs/text-face.ts';
import type { Library, Volume } from '../../model/library.ts';
import { bookFonts, emojiFont } from './book-fonts.ts';
import { chapterPage } from './chapter.ts';
import { colophonPage, contributorsPage, errataPage, networksPage, personsPage } from './closing.ts';
import { COVER_SRC, drawCover } from './cover.ts';
import type { EpubTools } from './epub-tools.ts';
import { emojiOf } from './marked-emoji.ts';
import { uuidOf } from './metadata.ts';
import { contentsPage } from './nav.ts';
import { coverPage, legalPage, partPage, titlePage } from './opening.ts';
import { appleOptions, containerDocument, packageDocument, type RenderedPage, type Resource } from './package.ts';
import { type Book, bookOf, type FixedPage, type Page } from './pages.ts';
import { PictureShelf } from './picture-shelf.ts';
import { styleSheet } from './style-sheet.ts';
import { toXmlFile } from './xhtml.ts';
import { zipContainer } from './zip.ts';

const FOLDER = 'OEBPS';

/**
 * Makes a volume's EPUB. The same model and the same pictures give the same bytes, whatever the machine, the time zone or
 * the day.
 * @throws where something cannot be made or read; the error names the story, or the volume, and keeps its cause
 */
export function buildEpub(volume: Volume, library: Library, tools: EpubTools): Promise<Uint8Array> {
  return blaming(ofVolume(volume), () => epubOf(volume, library, tools));
}

async function epubOf(volume: Volume, library: Library, tools: EpubTools): Promise<Uint8Array> {
  const book = bookOf(volume, library);
  const { faces } = library.site.identity;
  const face = textFaceOf(faces.id);
  const shelf = new PictureShelf();
  const pages = renderPages(book, shelf);
  const documents = pages.map(({ page, document }) => [page.file, toXmlFile(document, face)] as const);
  const files = await readResources(
    book,
    shelf,
    emojiOf(
      pages.map(({ document }) => document),
      face,
    ),
    tools,
  );
  const words = documents.map(([, bytes]) => new TextDecoder().decode(bytes)).join('');
  for (const [path, bytes] of await bookFonts(words, faces, tools)) files.set(path, bytes);
  const resources = [...files].map(([path]): Resource => ({ path, type: typeOf(path) }));
  for (const [file, bytes] of documents) files.set(file, bytes);
  const description = packageDocument(book, await uuidOf(volume, library.site), pages, resources);
  files.set('package.opf', toXmlFile(description, face));
  return zipContainer(
    new Map([
      ['META-INF/container.xml', toXmlFile(containerDocument(`${FOLDER}/package.opf`), face)],
      ['META-INF/com.apple.ibooks.display-options.xml', toXmlFile(appleOptions(), face)],
      ...[...files].map(([path, bytes]): [string, Uint8Array] => [`${FOLDER}/${path}`, bytes]),
    ]),
  );
}

/** The pages of a book, in the order of reading; the pictures that they ask for go on the shelf. */
export function renderPages(book: Book, shelf: PictureShelf): RenderedPage[] {
  const pages = book.pages.map((page) => ({ page, document: renderPage(page, book, shelf) }));
  // The colophon names the face of emoji where the pages before it have some.
  const face = textFaceOf(book.library.site.identity.faces.id);
  const emoji =
    emojiOf(
      pages.map(({ document }) => document),
      face,
    ).size > 0;
  return pages.map((one) =>
    one.page.kind === 'colophon' ? { ...one, document: colophonPage(one.page, book, emoji) } : one,
  );
}

const FIXED: Record<FixedPage['kind'], (page: FixedPage, book: Book) => Element> = {
  cover: coverPage,
  title: titlePage,
  legal: legalPage,
  contents: contentsPage,
  contributors: contributorsPage,
  persons: personsPage,
  networks: networksPage,
  errata: errataPage,
  colophon: (page, book) => colophonPage(page, book, false),
};

function renderPage(page: Page, book: Book, shelf: PictureShelf): Element {
  if (page.kind === 'story') return blaming(ofStory(page.chapter.story), () => chapterPage(page, book, shelf));
  if (page.kind === 'part') return partPage(page, book);
  return FIXED[page.kind](page, book);
}

/** The Open Font License asks to travel with the fonts: OFL 1.1, condition 2. */
function licencesOf({ licences }: Faces, emoji: boolean): Record<string, string> {
  return {
    'fonts/serif-licence.txt': licences.serif,
    'fonts/sans-licence.txt': licences.sans,
    ...(emoji && { 'fonts/emoji-licence.txt': emojiFace.licence }),
  };
}

async function readResources(
  book: Book,
  shelf: PictureShelf,
  emoji: ReadonlySet<string>,
  tools: EpubTools,
): Promise<Map<string, Uint8Array>> {
  const { palette, faces } = book.library.site.identity;
  const some = emoji.size > 0;
  const files = new Map<string, Uint8Array>([
    ['style.css', new TextEncoder().encode(await styleSheet(book, some, tools.assets))],
  ]);
  for (const [path, source] of Object.entries(licencesOf(faces, some))) {
    files.set(path, await tools.assets(source));
  }
  if (some) files.set('fonts/emoji.ttf', await emojiFont(emoji, tools));
  files.set(COVER_SRC, await drawCover(book, tools.penOf(faces)));
  for (const [path, bytes] of await shelf.read(tools.pictures, palette)) files.set(path, bytes);
  return files;
}

/** Core media types of EPUB 3.3, section 3.2; the licences are for those who open the container. */
const TYPES: Record<string, string> = {
  css: 'text/css',
  ttf: 'font/ttf',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain',
};

function typeOf(path: string): string {
  return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
