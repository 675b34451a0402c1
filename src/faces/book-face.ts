// A story as its chapter of an e-book: the very XHTML and the very style sheet that the book's handlers write.
import { textFaceOf } from '../model/glyphs/text-face.ts';
import type { Pictures } from '../pictures/pictures.ts';
import type { Assets } from '../publish/assets.ts';
import { chapterPage } from '../publish/epub/chapter.ts';
import { emojiOf } from '../publish/epub/marked-emoji.ts';
import { bookOf } from '../publish/epub/pages.ts';
import { PictureShelf } from '../publish/epub/picture-shelf.ts';
import { styleSheet } from '../publish/epub/style-sheet.ts';
import { toXmlFile } from '../publish/epub/xhtml.ts';
import type { Preview } from './preview.ts';
import { soleVolume } from './sole-volume.ts';

export interface BookFace {
  /** The content document, as text. */
  xhtml: string;
  css: string;
  /** Those that it shows, for which its style sheet asks a font. */
  emoji: string[];
  /** By the address that each would have in the book. */
  pictures: Map<string, Uint8Array>;
}

/** Whence the pictures of a story come, of the size of a page of a book. */
export type BookPictures = Pick<Pictures, 'read'>;

/** @param assets gives the book's style sheets */
export async function bookFace({ story, library }: Preview, pictures: BookPictures, assets: Assets): Promise<BookFace> {
  const book = bookOf(soleVolume(story.id, library), library);
  const page = book.pages.find((one) => one.kind === 'story');
  if (page?.kind !== 'story') throw new Error('A volume of one story has one chapter.');
  const shelf = new PictureShelf();
  const document = chapterPage(page, book, shelf);
  const { palette, faces } = library.site.identity;
  const face = textFaceOf(faces.id);
  const emoji = [...emojiOf([document], face)];
  return {
    xhtml: new TextDecoder().decode(toXmlFile(document, face)),
    css: await styleSheet(book, emoji.length > 0, assets),
    emoji,
    pictures: await shelf.read(pictures, palette),
  };
}
