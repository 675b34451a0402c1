// What a preview shows of a story is what a build makes of it: its whole page, its card, its chapter.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { SMALL, temporaryFolder } from '../content-folder.ts';
import { filesOf } from '../site/build.ts';
import { readPage } from '../site/page.ts';
import { type SharedSite, sharedSite } from '../site/shared.ts';
import { desk, ROOT } from './preview-desk.ts';

const FIXTURES = join(ROOT, 'tests/fixtures');

/** One folder of several. */
async function laid(...layers: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const layer of layers) cpSync(layer, folder, { recursive: true });
  return folder;
}

describe('each face is what a build makes', () => {
  const SITES: [name: SharedSite, layers: string[], ids: string[], env: Record<string, string>][] = [
    ['small', [SMALL], ['un-cafe', 'portrait-de-nour'], {}],
    ['small-under-florilege', [SMALL], ['un-cafe'], { BASE_PATH: '/florilege/' }],
    ['english', [join(FIXTURES, 'english')], ['the-clockmaker'], {}],
    ['warm', [SMALL, join(FIXTURES, 'warm')], ['un-cafe'], {}],
    [
      'every-kind',
      [SMALL, join(FIXTURES, 'every-kind')],
      ['conseils-de-table', 'trois-signes', 'in-praise-of-silence'],
      {},
    ],
  ];
  test.each(SITES)('%s', { timeout: 600_000 }, async (name, layers, ids, env) => {
    const site = await sharedSite(name);
    const built = await desk(await laid(...layers), env);
    expect(built.run(...ids)).toMatchObject({ status: 0, stderr: '' });
    for (const id of ids) {
      const page = readFileSync(join(site, 'recits', id, 'index.html'), 'utf8');
      const previewed = built.text(`page-${id}.html`);
      const place = placeOf(page);
      expect(bodyOf(previewed, place), id).toEqual(bodyOf(page, place));
      const served = picturesOf(page).map((path) => join(site, path.slice(new URL('../..', place).pathname.length)));
      expect(
        picturesOf(previewed).map((path) => sha256(join(built.folder, path))),
        id,
      ).toEqual(served.map(sha256));
      expect(readFileSync(join(built.folder, id, 'carte.png')).equals(cardOf(site, id)), id).toBe(true);
      // A book may hold it shortened.
      const chapter = built.holds(`stories/${id}/condensed.mdx`) ? undefined : chapterIn(site, id);
      if (chapter) expect(textOf(built.text(`${id}/chapitre.xhtml`)), id).toBe(textOf(chapter));
    }
  });
});

type Shown = [name: string, lang: string, text: string, attributes: Record<string, string>];

/** All that a page shows, element after element. An address is written whole; that of a picture differs in a folder. */
function bodyOf(html: string, place: string): Shown[] {
  const { elements } = readPage(html);
  const whole = (value: string) => (/^[/#]/.test(value) ? new URL(value, place).href : value);
  return elements
    .slice(elements.findIndex(({ name }) => name === 'body'))
    .map(({ name, attributes, lang, text }) => [
      ...([name, lang, text] as const),
      Object.fromEntries(
        [...attributes].map(([key, value]) => [key, PICTURES.includes(key) ? '' : whole(value)]).sort(),
      ),
    ]);
}

const PICTURES = ['src', 'srcset'];

/** Files, in the order in which a page shows them. */
function picturesOf(html: string): string[] {
  return readPage(html).elements.flatMap(({ name, attributes }) =>
    name === 'img' ? [attributes.get('src') ?? '', ...widthsIn(attributes.get('srcset') ?? '')] : [],
  );
}

function widthsIn(srcset: string): string[] {
  return srcset.split(',').flatMap((one) => one.trim().split(' ')[0] || []);
}

/** Where a page says that it is. */
function placeOf(html: string): string {
  const link = readPage(html).elements.find(({ attributes }) => attributes.get('rel') === 'canonical');
  return link?.attributes.get('href') ?? '';
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function cardOf(site: string, id: string): Buffer {
  const name = readdirSync(join(site, 'cartes/recits')).find((file) => file.startsWith(`${id}.`)) ?? '';
  return readFileSync(join(site, 'cartes/recits', name));
}

/** Of the first book that holds it. */
function chapterIn(site: string, id: string): string | undefined {
  const books = filesOf(site).filter((file) => file.endsWith('.epub'));
  const chapters = books.flatMap((book) => unzipSync(readFileSync(join(site, book)))[`OEBPS/story-${id}.xhtml`] ?? []);
  return chapters[0] && new TextDecoder().decode(chapters[0]);
}

function textOf(xhtml: string): string {
  const body = readPage(xhtml).elements.find(({ name }) => name === 'body');
  return (body?.text ?? '').replace(/\s+/g, ' ').trim();
}
