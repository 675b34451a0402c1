// tests/golden/elements/<case>/story.mdx → what each product makes of it. The texts are read and checked as a contributor's are.
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { checkContent } from '../../src/check/check-content.ts';
import { type SitePath, withBase } from '../../src/model/addresses.ts';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { textFaceOf } from '../../src/model/glyphs/text-face.ts';
import type { Library } from '../../src/model/library.ts';
import { toPlainText } from '../../src/model/prose/plain-text.ts';
import type { Picture, Prose } from '../../src/model/prose/prose.ts';
import type { Story } from '../../src/model/story.ts';
import { chapterPage } from '../../src/publish/epub/chapter.ts';
import { PictureShelf } from '../../src/publish/epub/picture-shelf.ts';
import { bookOf } from '../../src/publish/epub/pages.ts';
import { toMarkup } from '../../src/publish/epub/xhtml.ts';
import { type ProsePlace, proseToNodes } from '../../src/publish/pdf/prose-to-nodes.ts';
import { renderProse } from '../../src/publish/web/prose/prose-to-html.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { storyText, writeSmallContent } from '../content-folder.ts';

export const FOLDER = join(import.meta.dirname, 'elements');
export const CASES = readdirSync(FOLDER);

/** The cases as the stories of one anthology, in one volume, written in an empty folder. @throws what the check says against them */
async function readCasesIn(folder: string): Promise<Library> {
  const texts = CASES.map((name) => [`stories/${name}/story.mdx`, storyOf(name)] as const);
  const drawn = sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#8a2f2f' } });
  const picture = await drawn.png().toBuffer();
  const pictured = texts.filter(([, text]) => text.includes('./terrasse.png'));
  await writeSmallContent(folder, {
    ...Object.fromEntries(texts),
    ...Object.fromEntries(pictured.map(([file]) => [file.replace('story.mdx', 'terrasse.png'), picture])),
    'volumes/elements.yaml': VOLUME,
  });
  const content = await readContent(folder);
  const errors = checkContent(content, { today: DAY }).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors, undefined, 2));
  return buildLibrary(toChecked(content), DAY);
}

/** The same in a folder that goes away at once: pictures are known, and can no more be read. */
export async function readCases(): Promise<Library> {
  const folder = await mkdtemp(join(tmpdir(), 'florilege-elements-'));
  try {
    return await readCasesIn(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** By the file that keeps it. */
export const PRODUCTS: Record<string, (story: Story, library: Library) => string> = {
  'web.html': ({ body }) =>
    renderProse(body, { lang: 'fr-FR', address: (path: SitePath) => withBase('/florilege/', path) }),
  'epub.xhtml': epubOf,
  'pdf.json': ({ body }) => JSON.stringify(proseToNodes(body, PLACE), undefined, 2),
  'text.txt': ({ body }) => toPlainText(body),
};

/** The chapter between its head and its credits. */
function epubOf(story: Story, library: Library): string {
  const volume = library.volumes.get('elements');
  const book = volume && bookOf(volume, library);
  const page = book?.pages.find((one) => one.kind === 'story' && one.chapter.story === story);
  if (!book || page?.kind !== 'story') throw new Error(`The book lacks ${story.id}.`);
  const markup = toMarkup(chapterPage(page, book, new PictureShelf()), textFaceOf(library.site.identity.faces.id));
  return markup.slice(markup.indexOf('</header>') + '</header>'.length, markup.indexOf('<footer')).trim();
}

/** What a chapter of the PDF knows of the pages around it: another text of the book, and the site. */
export const PLACE: ProsePlace = {
  label: 'text-1',
  level: 2,
  lang: 'fr-FR',
  bookLang: 'fr-FR',
  resolve: (path) => (path === '/recits/paragraph/' ? { label: 'text-2' } : { to: `https://florilege.example.org${path}` }),
  place: ({ width, height, alt, credit }) => ({ src: '/pictures/1.png', width, height, alt, ...(credit && { credit }) }),
};

/** All the cases in one text, for what reads whole books; each picture is the one given, or left out. */
export function allOf(library: Library, picture?: Picture): Prose {
  const bodies = CASES.flatMap((name) => library.stories.get(name)?.body ?? []);
  const blocks = bodies.flatMap((body) => body.blocks);
  return {
    blocks: blocks.flatMap((block) => ('picture' in block ? (picture ? { ...block, picture } : []) : block)),
    notes: bodies.flatMap((body) => body.notes),
  };
}

const DAY = '2026-07-01';

function storyOf(name: string): string {
  return storyText(readFileSync(join(FOLDER, name, 'story.mdx'), 'utf8').trim(), {
    title: `"Essai de ${name}"`,
    summary: `"Un chapeau assez long pour passer la vérification du schéma, et qui nomme l’essai de ${name} pour être seul."`,
    consent: `{ ref: essai-${name}, date: 2026-01-10, outputs: [web, pdf, epub, print] }`,
  });
}

const VOLUME = `title: Essais
editors: [camille-oeuvrard]
published: 2026-06-01
licence: CC-BY-4.0
price: free
parts:
  - title: Essais
    stories: [${CASES.join(', ')}]
`;
