// Some stories → the folder where every face of them is seen, and the sheet that shows it.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Settings } from '../settings.ts';
import { type Camera, openCamera } from './photographs.ts';
import { sheetOf, type View } from './sheet.ts';
import { type Judged, shownLibrary } from './shown-library.ts';
import { pageLinks } from './site-page.ts';
import { standingOf } from './standing.ts';
import { type Files, type ShownStory, storyFiles, type Workshop } from './story-files.ts';
import type { PreviewTools } from './tools.ts';

interface Wanted {
  /** Stories of the content, without errors. */
  ids: readonly string[];
  /** Absolute; all that it holds is replaced, but for the file that says whose it is. */
  folder: string;
  /** The name of that file. */
  kept: string;
  /** A Chromium, where the pages are to be photographed. */
  browser: string | undefined;
  tools: PreviewTools;
}

/** The widths at which the page of a story is seen, in pixels: a telephone, a screen. */
const WIDTHS = [390, 1280] as const;

/**
 * Makes everything, then fills the folder.
 * @returns why pages could not be photographed, where a browser was given
 * @throws where a face cannot be made; the folder is then as it was
 */
export async function previewFolder(wanted: Wanted, judged: Judged, settings: Settings): Promise<string | undefined> {
  const camera = wanted.browser === undefined ? undefined : await openCamera(wanted.browser, wanted.folder);
  try {
    return await filled(wanted, judged, settings, camera);
  } finally {
    await camera?.close();
  }
}

async function filled(
  { ids, folder, kept, tools }: Wanted,
  judged: Judged,
  settings: Settings,
  camera: Camera | undefined,
): Promise<string | undefined> {
  const library = shownLibrary(ids, judged, settings.today, settings.base);
  const workshop = { whole: library, pages: pageLinks(judged.content, library), tools };
  const made: Made[] = [];
  // One after the other: what draws the pages of a text weighs hundreds of megabytes.
  for (const id of ids) made.push(await madeOf(id, judged, settings, workshop));
  const [styles, css] = await Promise.all([tools.styles, tools.press.assets('src/story-preview/sheet.css')]);
  const shown = made.map((one) => one.shown);
  await emptied(folder, [kept, ...(camera ? [camera.profile] : [])]);
  for (const files of [styles, ...made.map((one) => one.files)]) await write(folder, files);
  const why = camera && (await photographAll(shown, folder, camera));
  const views = viewsOf(shown, camera !== undefined && why === undefined);
  const sheet = sheetOf(shown, views, library, new TextDecoder().decode(css));
  await write(folder, new Map([['index.html', new TextEncoder().encode(sheet)]]));
  return why;
}

interface Made {
  shown: ShownStory;
  files: Files;
}

async function madeOf(id: string, { content }: Judged, { today }: Settings, workshop: Workshop): Promise<Made> {
  const story = workshop.whole.stories.get(id);
  const sheet = content.stories.find((one) => one.id === id)?.frontMatter.value;
  if (!story || !sheet) throw new Error(`« ${id} » n’est pas dans ce contenu.`);
  return storyFiles(story, standingOf(sheet, content.people, today), workshop);
}

async function emptied(folder: string, kept: readonly string[]): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => !kept.includes(name)).map((name) => rm(join(folder, name), { recursive: true })),
  );
}

async function write(folder: string, files: Files): Promise<void> {
  const folders = new Set([...files.keys()].map((file) => dirname(join(folder, file))));
  for (const place of folders) await mkdir(place, { recursive: true });
  await Promise.all([...files].map(([file, bytes]) => writeFile(join(folder, file), bytes)));
}

/** @returns why it could not be done */
async function photographAll(
  stories: readonly ShownStory[],
  folder: string,
  camera: Camera,
): Promise<string | undefined> {
  const wanted = stories.flatMap(({ story, page }) =>
    WIDTHS.map((width) => ({ page: join(folder, page), width, file: photographOf(story, width) })),
  );
  try {
    const taken = await camera.take(wanted);
    await write(folder, new Map(wanted.map(({ file }, index) => [file, taken[index] ?? new Uint8Array()])));
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** Photographs where there are; else the pages themselves. */
function viewsOf(stories: readonly ShownStory[], arePhotographed: boolean): Map<string, View[]> {
  const viewOf = (story: ShownStory['story'], width: number): View =>
    arePhotographed ? { width, photograph: photographOf(story, width) } : { width };
  return new Map(stories.map(({ story }) => [story.id, WIDTHS.map((width) => viewOf(story, width))]));
}

function photographOf({ id }: ShownStory['story'], width: number): string {
  return `${id}/page-${width}.png`;
}
