// A story → every face of it as files of a folder, made by what makes the site, the cards and the books.
import { bookFace } from '../faces/book-face.ts';
import type { Preview } from '../faces/preview.ts';
import { type ResultFace, resultFace } from '../faces/result-face.ts';
import { type ShareFace, shareFace } from '../faces/share-face.ts';
import { forOutput } from '../model/for-output.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';
import { FORMATS } from '../publish/card/card.ts';
import { storyCard } from '../publish/card/cards.ts';
import { bookFonts, emojiFont } from '../publish/epub/book-fonts.ts';
import type { Press } from '../publish/press.ts';
import type { PageLink } from '../publish/web/frame/page-props.ts';
import { localPictures } from './local-pictures.ts';
import { PAGE_PICTURE, pdfPages } from './pdf-pages.ts';
import type { Standing } from './standing.ts';
import type { PreviewTools } from './tools.ts';

/** By their path from the folder. */
export type Files = Map<string, Uint8Array>;

/** What the sheet shows of a story: paths are from the folder. */
export interface ShownStory {
  story: Story;
  standing: Standing;
  page: string;
  cards: ShownCard[];
  chapter: string;
  pdf: ShownPicture[];
  result: ResultFace;
  share: ShareFace;
}

interface ShownPicture {
  file: string;
  /** Pixels. */
  width: number;
  height: number;
}

interface ShownCard extends ShownPicture {
  alt: string;
}

/** What every story of a preview is made with. */
export interface Workshop {
  /** The library in which they are public. */
  whole: Library;
  /** The editors' pages. */
  pages: readonly PageLink[];
  tools: PreviewTools;
}

export async function storyFiles(
  story: Story,
  standing: Standing,
  workshop: Workshop,
): Promise<{ shown: ShownStory; files: Files }> {
  const { whole, tools } = workshop;
  const { press } = tools;
  const onTheSite = { story, library: forOutput(whole, 'web') };
  // What other threads make is asked for first.
  const [pdf, cards, page, chapter, result] = await Promise.all([
    pdfPages({ story, library: whole }, press),
    cardFiles(onTheSite, press),
    pageFiles(onTheSite, workshop),
    chapterFiles({ story, library: whole }, tools),
    resultFace(onTheSite, whole.site.url),
  ]);
  const pages = pdf.map((bytes, index): [string, Uint8Array] => [`${story.id}/pdf-${index + 1}.png`, bytes]);
  return {
    shown: {
      ...{ story, standing, result, share: shareFace(onTheSite) },
      ...{ page: pageFile(story), chapter: chapterFile(story) },
      ...{ cards: cards.shown, pdf: pages.map(([file]) => ({ file, ...PAGE_PICTURE })) },
    },
    files: new Map([...page, ...cards.files, ...chapter, ...pages]),
  };
}

/** Above its pictures and the fonts, where every browser lets a page read them from a folder. */
function pageFile({ id }: Story): string {
  return `page-${id}.html`;
}

function chapterFile({ id }: Story): string {
  return `${id}/chapitre.xhtml`;
}

async function pageFiles(preview: Preview, { pages, tools }: Workshop): Promise<Files> {
  const { story } = preview;
  const pictures = localPictures(preview, `${story.id}/images`);
  const write = await tools.writePage;
  const text = await write({ ...preview, pages }, pictures.address);
  return new Map([[pageFile(story), bytesOf(text)], ...(await pictures.files(tools.press.pictures))]);
}

async function cardFiles({ story, library }: Preview, press: Press): Promise<{ shown: ShownCard[]; files: Files }> {
  const card = storyCard(story, library);
  const made = FORMATS.map(async (format) => {
    const { suffix, width, height } = format;
    const shown = { file: `${story.id}/carte${suffix}.png`, width, height, alt: card.alt };
    return { shown, bytes: await press.cards.render(card, format) };
  });
  const cards = await Promise.all(made);
  return {
    shown: cards.map(({ shown }) => shown),
    files: new Map(cards.map(({ shown, bytes }) => [shown.file, bytes])),
  };
}

/** The chapter with all that it would have in its book: style sheet, pictures, fonts. */
async function chapterFiles(preview: Preview, { press, books }: PreviewTools): Promise<Files> {
  const { id } = preview.story;
  const { faces } = preview.library.site.identity;
  const { xhtml, css, emoji, pictures } = await bookFace(preview, press.pictures, press.assets);
  const fonts = await bookFonts(xhtml, faces, books);
  if (emoji.length > 0) fonts.set('fonts/emoji.ttf', await emojiFont(new Set(emoji), books));
  const beside = [['style.css', bytesOf(css)] as const, ...pictures, ...fonts];
  return new Map([
    [chapterFile(preview.story), bytesOf(xhtml)],
    ...beside.map(([path, bytes]): [string, Uint8Array] => [`${id}/${path}`, bytes]),
  ]);
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
