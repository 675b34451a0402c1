// A book of the cast → its files, opened; and the pictures that it may show.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll } from 'vitest';
import type { Library, Volume } from '../../../src/model/library.ts';
import type { Picture } from '../../../src/model/prose/prose.ts';
import type { Story } from '../../../src/model/story.ts';
import { buildEpub, renderPages } from '../../../src/publish/epub/build-epub.ts';
import type { EpubTools } from '../../../src/publish/epub/epub-tools.ts';
import { packageDocument } from '../../../src/publish/epub/package.ts';
import { bookOf } from '../../../src/publish/epub/pages.ts';
import { PictureShelf } from '../../../src/publish/epub/picture-shelf.ts';
import { toMarkup } from '../../../src/publish/epub/xhtml.ts';
import { pressFor } from '../../press.ts';
import { textFace } from '../../sample.ts';
import { library, volume } from './cast.ts';

/** 200 × 120, in the content folder that useSamplePictures makes. */
export const picture: Picture = {
  path: 'stories/un-cafe/terrasse.png',
  name: 'terrasse.png',
  type: 'image/png',
  width: 200,
  height: 120,
  alt: 'Deux tables à une terrasse',
  credit: 'Photo : Ana',
};

export const photograph: Picture = {
  ...picture,
  path: 'stories/un-cafe/Été à Brest.jpg',
  name: 'Été à Brest.jpg',
  type: 'image/jpeg',
};

/** Puts the sample's pictures in a temporary content folder for the tests of a file. */
export function useSamplePictures(): void {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'florilege-epub-'));
    tools = pressFor(join(folder, 'content'), join(folder, 'cache')).epub;
    await mkdir(join(folder, 'content/stories/un-cafe'), { recursive: true });
    const drawn = sharp({ create: { width: 200, height: 120, channels: 3, background: '#8a2f2f' } });
    await writeFile(join(folder, 'content', picture.path), await drawn.png().toBuffer());
    await writeFile(join(folder, 'content', photograph.path), await drawn.jpeg().toBuffer());
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });
}

let tools = pressFor().epub;

/** What makes a book; with the sample's pictures where the file uses them. */
export function epubTools(): EpubTools {
  return tools;
}

/** A book's files: their names in order, and what each says. */
export interface Opened {
  names: string[];
  read: (path: string) => string;
}

type Given = [stories: readonly Story[], more?: Partial<Volume>, around?: Partial<Library>];

/** The pages and the package of a book, without its cover, its fonts and its container. */
export function pagesOf(...[stories, more, around]: Given): Opened {
  const book = bookOf(volume(idsOf(stories), more), library(stories, around));
  const pages = renderPages(book, new PictureShelf());
  const files = new Map(pages.map(({ page, document }) => [page.file, toMarkup(document, textFace)]));
  files.set('package.opf', toMarkup(packageDocument(book, 'uuid', pages, []), textFace));
  return opened([...files.keys()], (path) => files.get(path));
}

/** The whole EPUB. */
export async function open(...[stories, more, around]: Given): Promise<Opened & { bytes: Uint8Array }> {
  const bytes = await buildEpub(volume(idsOf(stories), more), library(stories, around), tools);
  const files = unzipSync(bytes);
  const decoder = new TextDecoder();
  return {
    bytes,
    ...opened(Object.keys(files), (path) => {
      const file = files[path] ?? files[`OEBPS/${path}`];
      return file && decoder.decode(file);
    }),
  };
}

function opened(names: string[], find: (path: string) => string | undefined): Opened {
  const read = (path: string): string => {
    const file = find(path);
    if (file === undefined) throw new Error(`The book has no ${path}.`);
    return file;
  };
  return { names, read };
}

function idsOf(stories: readonly Story[]): string[] {
  return stories.map(({ id }) => id);
}

/** What a reader sees of some XHTML: its words, without its tags. */
export function seen(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9A-F]+);|&(lt|gt|amp);/g, (_, code: string | undefined, name: string) =>
      code === undefined
        ? ({ lt: '<', gt: '>', amp: '&' }[name] ?? '')
        : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}
