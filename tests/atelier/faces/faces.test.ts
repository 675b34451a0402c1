// What a writer is shown of a draft is what is built of the story, once it is published.
import { join } from 'node:path';
import satori from 'satori';
import { beforeAll, expect, test } from 'vitest';
import type { Draft } from '../../../src/atelier/draft/draft.ts';
import { cardFace } from '../../../src/atelier/faces/card-face.ts';
import { createCardMaker } from '../../../src/atelier/faces/card-maker.ts';
import { cardTools } from '../../../src/atelier/faces/card-tools.ts';
import { letterFile } from '../../../src/atelier/faces/letter-files.ts';
import { lettersOf } from '../../../src/atelier/faces/letters.ts';
import { previewOf } from '../../../src/atelier/faces/preview.ts';
import { type BookPictures, bookFace } from '../../../src/faces/book-face.ts';
import { pageFace, proseFace } from '../../../src/faces/page-face.ts';
import type { Preview } from '../../../src/faces/preview.ts';
import { resultFace } from '../../../src/faces/result-face.ts';
import { shareFace } from '../../../src/faces/share-face.ts';
import { forOutput } from '../../../src/model/for-output.ts';
import { textFaceOf } from '../../../src/model/glyphs/text-face.ts';
import { WIDE } from '../../../src/publish/card/card.ts';
import { fontsOf } from '../../../src/publish/card/card-faces.ts';
import { storyCard } from '../../../src/publish/card/cards.ts';
import { rulerOf } from '../../../src/publish/card/font-ruler.ts';
import { toSvg } from '../../../src/publish/card/to-svg.ts';
import { sceneOf } from '../../../src/publish/card/tree/scene.ts';
import { renderPages } from '../../../src/publish/epub/build-epub.ts';
import { bookOf } from '../../../src/publish/epub/pages.ts';
import { PictureShelf } from '../../../src/publish/epub/picture-shelf.ts';
import { toXmlFile } from '../../../src/publish/epub/xhtml.ts';
import { renderProse } from '../../../src/publish/web/prose/prose-to-html.ts';
import { SMALL } from '../../content-folder.ts';
import { pressFor } from '../../press.ts';
import { type Anthology, anthologyIn, draftOf, published, situationOf } from '../story-draft.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const STOPGAPS = { title: 'Titre', summary: 'Chapeau', author: 'Votre nom' };
const { assets } = pressFor().epub;
const address = (path: string) => path;
const noSheets = async () => new Uint8Array();

const heldBy = ({ pictures }: Draft): BookPictures => ({
  read: async ({ name, type }) => ({ ...pictures[name]!, type }),
});

let small: Anthology;
let every: Anthology;
beforeAll(async () => {
  small = await anthologyIn(SMALL);
  every = await anthologyIn(SMALL, join(FIXTURES, 'every-kind'));
});

/** What is shown of the draft of a story, and the anthology as it would be built with it. */
async function shownAndBuilt(anthology: Anthology, id: string) {
  const draft = draftOf(anthology, id);
  const situation = situationOf(anthology, id);
  const shown = await previewOf(draft, situation, STOPGAPS);
  if (!shown) throw new Error(`${id} is not shown`);
  const { library } = await published(anthology, id, draft, shown.story.id, situation.today);
  const story = library.stories.get(shown.story.id);
  if (!story) throw new Error(`${id} is not built`);
  return { draft, shown, built: { story, library } };
}

async function toolsFor({ story, library }: Preview) {
  const { faces } = library.site.identity;
  const archives = lettersOf(storyCard(story, library)).map((set) => letterFile(set, faces, assets));
  return cardTools(await Promise.all(archives), faces.id, satori);
}

const withEach = async (look: (anthology: Anthology, id: string) => Promise<void>) => {
  for (const anthology of [small, every])
    for (const id of forOutput(anthology.library, 'web').stories.keys()) await look(anthology, id);
};

test('the text of each story as its page prints it', async () => {
  await withEach(async (anthology, id) => {
    const { shown } = await shownAndBuilt(anthology, id);
    const story = anthology.library.stories.get(id)!;
    const page = renderProse(story.body, { lang: story.lang, address, anchors: true });
    expect(proseFace(shown.story, address).replaceAll(`/recits/${shown.story.id}/`, `/recits/${id}/`), id).toBe(page);
  });
});

test('a story whose address is taken is shown under the one that it will have', async () => {
  const [id] = small.library.stories.keys();
  const draft = draftOf(small, id as string);
  const situation = situationOf(small, id as string);
  const shown = await previewOf(draft, situation, STOPGAPS);
  const own = shown!.story.id;
  const again = await previewOf(draft, { ...situation, stories: new Set([own]) }, STOPGAPS);
  expect(again!.story.id).toBe(`${own}-2`);
  expect(pageFace(again!, address)).not.toEqual(pageFace(shown!, address));
});

test('the head of each story as its page prints it', async () => {
  await withEach(async (anthology, id) => {
    const { shown, built } = await shownAndBuilt(anthology, id);
    expect(pageFace(shown, address), id).toEqual(pageFace(built, address));
  });
});

test('the card of each story, as SVG', async () => {
  await withEach(async (anthology, id) => {
    const { shown, built } = await shownAndBuilt(anthology, id);
    const { faces } = built.library.site.identity;
    const fonts = await fontsOf(faces.id, assets);
    const { photo: _, ...scene } = sceneOf(storyCard(built.story, built.library), rulerOf(fonts));
    const { svg } = await cardFace(shown, await toolsFor(shown));
    expect(svg, id).toBe(await toSvg(scene, WIDE, fonts, satori));
  });
});

test('a portrait of somebody whom the site shows has their face, on its page and on its card', async () => {
  const draft = draftOf(small, 'un-cafe');
  const person = { id: 'camille-oeuvrard', name: 'Camille Œuvrard' };
  const shown = await previewOf(
    { ...draft, facts: { ...draft.facts, kind: 'portrait', people: [person] } },
    situationOf(small, 'un-cafe'),
    STOPGAPS,
  );
  if (!shown) throw new Error('not shown');
  expect(pageFace(shown, address).html).toContain(
    '<div class="portrait"><img class="face" src="/personnes/camille-oeuvrard/',
  );
  const { faces } = shown.library.site.identity;
  const maker = createCardMaker({
    typesetter: async () => satori,
    letters: (set) => letterFile(set, faces, assets),
    photo: async ({ name }) => `data:image/png;base64,AAAA#${name}`,
  });
  const [svg = ''] = (await maker.draw(shown)).map((card) => card.svg);
  const place = 'preserveAspectRatio="xMidYMid slice"';
  expect(svg).toMatch(/<image [^>]*href="data:image\/png;base64,AAAA#camille-oeuvrard\.png"/);
  expect(svg).toContain(place);
});

test('the chapter of each story as XHTML', async () => {
  await withEach(async (anthology, id) => {
    const { draft, shown, built } = await shownAndBuilt(anthology, id);
    const { library } = built;
    const volume = anthology.library.volumes.values().next().value!;
    const entries = [{ story: built.story.id, text: 'full' as const }];
    const holding = {
      ...volume,
      accent: library.site.identity.roles.accent.day,
      front: [],
      back: [],
      parts: [{ title: 'Un', entries }],
    };
    const book = bookOf(holding, forOutput(library, 'epub'));
    const chapter = renderPages(book, new PictureShelf()).find(({ page }) => page.kind === 'story')!;
    const { xhtml, pictures } = await bookFace(shown, heldBy(draft), noSheets);
    expect(xhtml, id).toBe(new TextDecoder().decode(toXmlFile(chapter.document, textFaceOf('source-serif'))));
    for (const bytes of pictures.values()) expect(bytes.length).toBeGreaterThan(0);
  });
});

test('a draft is shown while its answers are being typed', async () => {
  const { facts, ...draft } = draftOf(small, 'un-cafe');
  const typed: Draft['facts'][] = [
    { ...facts, original: { url: 'https' } },
    { ...facts, hashtags: ['#rencontre.'] },
    { ...facts, places: ['A', 'B', 'C', 'D', 'E', 'F'] },
    { ...facts, meeting: { with: [], online: 'mars 2021' } },
    { ...facts, author: { name: '', role: 'libraire' } },
  ];
  for (const one of typed) {
    const shown = await previewOf({ ...draft, facts: one }, situationOf(small, 'un-cafe'), STOPGAPS);
    expect(shown?.story.title, JSON.stringify(one)).toBe(facts.title);
  }
});

test('what is found, and what is shared, is what the site tells of it', async () => {
  const { shown } = await shownAndBuilt(small, 'un-cafe');
  expect(shareFace(shown)).toEqual({
    title: 'Un café à Rennes',
    description: small.library.stories.get('un-cafe')!.summary,
    url: `${small.library.site.url}/recits/un-cafe-a-rennes/`,
  });
  const { query, found } = await resultFace(shown, '/florilege/');
  expect(query).toBe('rennes');
  expect(found.url).toBe('/florilege/recits/un-cafe-a-rennes/');
  expect(found.title).toContainEqual({ text: 'Rennes', isMarked: true });
  expect(found.excerpt.map(({ text }) => text).join('')).toMatch(/^Deux ans/);
  expect(found.facts[0]).toBe('Camille Œuvrard');
});
