// A reader searches: a word that is nowhere finds nothing, and each way of typing one finds it.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { forOutput } from '../../src/model/for-output.ts';
import { documentsOf, type SearchDocument } from '../../src/publish/search/documents.ts';
import { searchIndex } from '../../src/publish/search/search-index.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { SMALL } from '../content-folder.ts';
import { sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let folder: string;
let page: Page;

/** More than the browser reads at once, and than a page of results shows. */
const MANY = 60;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilege-search-'));
  const out = join(folder, 'dist');
  await cp(await sharedSite('small'), out, { recursive: true });
  const library = forOutput(buildLibrary(toChecked(await readContent(SMALL)), '2026-10-01'), 'web');
  const many = Array.from({ length: MANY }, (_, index) => found(`m-${index}`, 'À l’heure h, elle m’a dit ouistiti.'));
  const other = found('deux-lettres', 'Un oeil fermé, le partage des parties, et <i>rien d’autre.');
  const documents = [...documentsOf(library, []), ...many, other];
  for (const { path, content } of await searchIndex(documents, library.site.lang)) {
    await mkdir(dirname(join(out, 'pagefind', path)), { recursive: true });
    await writeFile(join(out, 'pagefind', path), content);
  }
  [browser, site] = await Promise.all([openBrowser(), serve(out)]);
  page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A page that is nowhere else than in the index. */
function found(id: string, text: string): SearchDocument {
  return { path: `/essai/${id}/`, title: id, facts: {}, text: [id, text], unseen: [], filters: {} };
}

interface Answer {
  said: string;
  titles: string[];
  marks: string[];
}

/** What the page answers to a query, once it has said how many results there are. */
async function ask(query: string): Promise<Answer> {
  await page.goto(`${site.url}/recherche/?q=${encodeURIComponent(query)}`);
  const status = page.locator('#search-status');
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toMatch(/résultat|Rien pour/);
  const texts = (selector: string) => page.locator(`#search-results ${selector}`).allTextContents();
  return { said: (await status.textContent()) ?? '', titles: await texts('h2'), marks: await texts('mark') };
}

test.each(['Macron', 'harmonium', 'webp', 'un-café-Macron', '…', 'internet'])(
  '« %s », which is nowhere, finds nothing',
  async (query) => {
    expect(await ask(query)).toEqual({
      said: `Rien pour «\u202f${query}\u202f». Essayez un mot plus court, ou un autre.`,
      titles: [],
      marks: [],
    });
    expect(await page.locator('#search-more').isVisible()).toBe(false);
  },
);

describe('a word is found', () => {
  test.each([
    ['harmonie', ['l’harmonie,']],
    ['l’harmonie', ['l’harmonie,']],
    ["L'HARMONIE", ['l’harmonie,']],
    ['harmo', ['l’harmonie,']],
    ['etageres', ['d’étagères', 'étagères,']],
  ])('and « %s » marks nothing else', async (query, marks) => {
    const answer = await ask(query);
    expect(answer.titles).toEqual(['Un café à Rennes']);
    expect(new Set(answer.marks)).toEqual(new Set(marks));
  });

  test.each(['œil', 'oeil', 'ŒIL'])('with or without its ligature: « %s »', async (query) => {
    const { titles, marks } = await ask(query);
    expect(titles.sort()).toEqual(['Un café à Rennes', 'deux-lettres']);
    expect(marks.sort()).toEqual(['oeil', 'œil']);
  });

  test.each(['Saint-Malo', 'saint malo', '#GrandLarge', 'grandlarge', 'Łódź', 'lodz', 'LODZ', 'lód'])(
    'in the front matter alone: « %s »',
    async (query) => {
      const { titles } = await ask(query);
      expect(titles).toContain('Nour, ou la marée');
      expect(await page.locator('#search-results').textContent()).not.toMatch(/GrandLarge/);
    },
  );

  test('and a word that its stem begins is not marked with it', async () => {
    const { titles, marks } = await ask('parti');
    expect(titles).toContain('deux-lettres');
    expect(marks).toContain('parties,');
    expect(marks).not.toContain('partage');
  });
});

test('pages are read as far as results are shown, and counted whole once all are read', async () => {
  const read: string[] = [];
  page.on('request', (request) => void (/\.pf_fragment/.test(request.url()) && read.push(request.url())));
  const { said, titles } = await ask('ouistitis');
  expect(said).toBe('Au moins 24\u00a0résultats');
  expect(titles).toHaveLength(12);
  expect(read).toHaveLength(24);
  const more = page.locator('#search-more');
  const status = page.locator('#search-status');
  for (const [shown, count] of [
    [24, 'Au moins 48'],
    [36, 'Au moins 48'],
    [48, MANY],
    [MANY, MANY],
  ]) {
    await more.click();
    await expect.poll(() => status.textContent()).toBe(`${count}\u00a0résultats`);
    expect(await page.locator('#search-results li').count()).toBe(shown);
  }
  expect(await more.isVisible()).toBe(false);
  page.removeAllListeners('request');
});

test('the answer to the last question stands, and none where there is no question', async () => {
  await ask('ouistitis');
  const input = page.locator('main .search-form input');
  await input.fill('macron');
  await input.fill('oeil');
  await expect.poll(() => page.locator('#search-status').textContent()).toBe('2\u00a0résultats');
  expect(await page.locator('#search-results li').count()).toBe(2);
  await input.fill('');
  await expect.poll(() => page.locator('#search-results li').count()).toBe(0);
  expect(await page.locator('#search-status').textContent()).toBe('');
});
