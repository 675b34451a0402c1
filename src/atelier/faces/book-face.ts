// A draft as its chapter of an e-book: the very XHTML and the very style sheet that the book's handlers write.
import { textFaceOf } from '../../model/glyphs/text-face.ts';
import type { Library, Volume } from '../../model/library.ts';
import type { Assets } from '../../publish/assets.ts';
import { chapterPage } from '../../publish/epub/chapter.ts';
import { emojiOf } from '../../publish/epub/marked-emoji.ts';
import { bookOf } from '../../publish/epub/pages.ts';
import { PictureShelf } from '../../publish/epub/picture-shelf.ts';
import { styleSheet } from '../../publish/epub/style-sheet.ts';
import { toXmlFile } from '../../publish/epub/xhtml.ts';
import type { Draft } from '../draft/draft.ts';
import type { Preview } from './preview.ts';

export interface BookFace {
  /** The content document, as text. */
  xhtml: string;
  css: string;
  /** By the address that each would have in the book. */
  pictures: Map<string, Uint8Array>;
}

/** @param assets gives the book's style sheets */
export async function bookFace(
  { story, library }: Preview,
  drafted: Draft['pictures'],
  assets: Assets,
): Promise<BookFace> {
  const book = bookOf(volumeOf(story.id, library), library);
  const page = book.pages.find((one) => one.kind === 'story');
  if (page?.kind !== 'story') throw new Error('A volume of one story has one chapter.');
  const shelf = new PictureShelf();
  const document = chapterPage(page, book, shelf);
  const { palette, faces } = library.site.identity;
  const face = textFaceOf(faces.id);
  const read = async ({ name, type }: { name: string; type: 'image/jpeg' | 'image/png' }) => ({
    ...{ bytes: drafted[name]?.bytes ?? new Uint8Array(), type },
    ...{ width: drafted[name]?.width ?? 0, height: drafted[name]?.height ?? 0 },
  });
  return {
    xhtml: new TextDecoder().decode(toXmlFile(document, face)),
    css: await styleSheet(book, emojiOf([document], face).size > 0, assets),
    pictures: await shelf.read({ read }, palette),
  };
}

/** A volume that holds nothing else. */
function volumeOf(story: string, { site, today }: Library): Volume {
  return {
    ...{ id: 'apercu', title: site.name, editors: [], edition: 1, published: today, lang: site.lang },
    ...{ licence: site.licence, isbn: {}, price: 'free', accent: site.identity.roles.accent.day, errata: [], ended: 0 },
    ...{ front: [], back: [], parts: [{ title: site.name, entries: [{ story, text: 'full' }] }] },
  };
}
