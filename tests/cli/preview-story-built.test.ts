// What a preview shows of a story is what a build makes of it: the text of its page, its card, its chapter.
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
      expect(proseOf(built.text(`page-${id}.html`)), id).toEqual(proseOf(page));
      expect(readFileSync(join(built.folder, id, 'carte.png')).equals(cardOf(site, id)), id).toBe(true);
      // A book may hold it shortened.
      const chapter = built.holds(`stories/${id}/condensed.mdx`) ? undefined : chapterIn(site, id);
      if (chapter) expect(textOf(built.text(`${id}/chapitre.xhtml`)), id).toBe(textOf(chapter));
    }
  });
});

/** The text of a page, element after element; pictures by their shape, since their addresses differ. */
function proseOf(html: string): (string | undefined)[][] {
  const [, prose = ''] =
    /<div class="prose[^>]*>([\s\S]*?)<\/div>\s*(?:<aside class="story-facts|<\/div>\s*<\/article>)/.exec(html) ?? [];
  const { elements } = readPage(prose);
  expect(elements.length).toBeGreaterThan(2);
  return elements.map(({ name, attributes, lang, text }) => [
    name,
    ...[lang, text].map((one) => one.trim()),
    ...['id', 'class', 'alt', 'width', 'height'].map((key) => attributes.get(key)),
  ]);
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
