// A small library made by hand: every element, every credit, every page of a book.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll } from 'vitest';
import type { Library, Person, Volume } from '../../../src/model/library.ts';
import type { Block, Inline, Picture, Prose } from '../../../src/model/prose/prose.ts';
import type { Story } from '../../../src/model/story.ts';
import { buildEpub, renderPages } from '../../../src/publish/epub/build-epub.ts';
import type { EpubTools } from '../../../src/publish/epub/epub-tools.ts';
import { packageDocument } from '../../../src/publish/epub/package.ts';
import { bookOf } from '../../../src/publish/epub/pages.ts';
import { PictureShelf } from '../../../src/publish/epub/picture-shelf.ts';
import { toMarkup } from '../../../src/publish/epub/xhtml.ts';
import { pressFor } from '../../press.ts';

export const text = (value: string): Inline => ({ type: 'text', value });
export const paragraph = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
export const prose = (blocks: Block[], ...notes: Block[][]): Prose => ({
  blocks,
  notes: notes.map((held, index) => ({ number: index + 1, blocks: held })),
});

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

export function person(id: string, givenName: string, familyName?: string, more: Partial<Person> = {}): Person {
  const displayName = familyName === undefined ? givenName : `${givenName} ${familyName}`;
  const family = familyName === undefined ? {} : { familyName };
  const mentions = { wrote: [], portrayed: [], cited: [], edited: [], met: [] };
  return { id, displayName, givenName, ...family, links: [], handles: [], ...mentions, ...more };
}

export function story(id: string, more: Partial<Story> = {}): Story {
  return {
    id,
    kind: 'encounter',
    title: `Récit ${id}`,
    lang: 'fr-FR',
    credits: [{ name: 'Ana Le Goff', person: 'ana', role: 'author' }],
    summary: 'Un chapeau.',
    published: '2026-03-14',
    themes: [],
    networks: ['linkedin'],
    places: [],
    hashtags: [],
    people: [],
    encounters: [],
    licence: 'CC-BY-4.0',
    outputs: ['web', 'epub'],
    body: prose([paragraph('Un texte.')]),
    words: 2,
    volumes: ['tome-1'],
    ...more,
  };
}

export function volume(stories: readonly string[], more: Partial<Volume> = {}): Volume {
  return {
    id: 'tome-1',
    title: 'Rencontres',
    subtitle: 'Du message à la table',
    tome: 1,
    ofTomes: 2,
    editors: ['eva'],
    edition: 1,
    published: '2026-05-15',
    lang: 'fr-FR',
    licence: 'CC-BY-4.0',
    isbn: {},
    price: 'free',
    legalDeposit: '2026-05',
    accent: '#8a2f2f',
    front: [],
    parts: [{ title: 'Une partie', entries: stories.map((id) => ({ story: id, text: 'full' })) }],
    back: [],
    errata: [],
    ended: 0,
    ...more,
  };
}

export function library(stories: readonly Story[], more: Partial<Library> = {}): Library {
  const people = [
    person('ana', 'Ana', 'Le Goff', {
      bio: 'Elle écrit.',
      role: 'Aiguilleuse',
      links: [{ kind: 'website', url: 'https://ana.example/' }],
    }),
    person('eva', 'Eva', 'Œuvrard'),
    person('etienne', 'Étienne', 'Étoile'),
    person('zoe', 'Zoé'),
  ];
  return {
    site: {
      name: 'Florilège',
      description: 'Une anthologie.',
      url: 'https://florilege.example',
      lang: 'fr-FR',
      demonstration: false,
      publisher: { name: 'Éditions du Croisillon', address: '12 rue des Correcteurs, 35000 Rennes', country: 'France' },
      legal: { director: 'Eva Œuvrard', host: { name: 'Hébergeur', address: 'Nantes' } },
      accounts: [],
      offline: true,
      licence: 'CC-BY-4.0',
    },
    today: '2026-06-01',
    stories: new Map(stories.map((one) => [one.id, one])),
    withdrawn: [],
    ended: { stories: [], volumes: [] },
    people: new Map(people.map((one) => [one.id, one])),
    series: new Map([
      [
        'rencontres',
        {
          id: 'rencontres',
          title: 'Rencontres',
          description: '',
          accent: '#1f5673',
          questions: [],
          editors: [],
          stories: [],
        },
      ],
    ]),
    volumes: new Map(),
    networkNames: new Map([['linkedin', 'LinkedIn']]),
    networks: new Map([
      ['linkedin', { id: 'linkedin', label: 'LinkedIn', altLabels: [], stories: [] }],
      ['blog', { id: 'blog', label: 'Blog', altLabels: [], stories: [] }],
    ]),
    themes: new Map(),
    places: new Map(),
    encounters: [],
    ...more,
  };
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
  const files = new Map(pages.map(({ page, document }) => [page.file, toMarkup(document)]));
  files.set('package.opf', toMarkup(packageDocument(book, 'uuid', pages, [])));
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
