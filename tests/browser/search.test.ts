// A reader searches: a word that is nowhere finds nothing, each way of typing one finds it, and a result leads to its words.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/model/build/build-library.ts';
import { forOutput } from '../../src/model/for-output.ts';
import { documentsOf, type SearchDocument } from '../../src/publish/search/documents.ts';
import { buildIndex } from '../../src/publish/search/index/build-index.ts';
import { familiesFor } from '../../src/publish/search/index/families.ts';
import { toChecked } from '../../src/read/checked.ts';
import { readContent } from '../../src/read/folder.ts';
import { SMALL } from '../content-folder.ts';
import { sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let folder: string;
let page: Page;

/** More than a page of results shows. */
const MANY = 30;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilege-search-'));
  const out = join(folder, 'dist');
  await cp(await sharedSite('small'), out, { recursive: true });
  const library = forOutput(buildLibrary(toChecked(await readContent(SMALL)), '2026-10-01'), 'web');
  const many = Array.from({ length: MANY }, (_, index) => found(`m-${index}`, 'À l’heure h, elle m’a dit ouistiti.'));
  const other = found('deux-lettres', 'Un oeil fermé, le partage des parties, et <i>rien d’autre.');
  const documents = [...documentsOf(library, []), ...many, other];
  await mkdir(join(out, 'recherche/mots'), { recursive: true });
  for (const { path, content } of await buildIndex(documents, 'fr-FR', await familiesFor('fr-FR')))
    await writeFile(join(out, 'recherche/mots', path), content);
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
  const bare = { facts: {}, unseen: [], behind: [], choices: [] };
  return { ...bare, kind: 'page', path: `/essai/${id}/`, title: id, text: [id, text] };
}

interface Answer {
  said: string;
  titles: string[];
  marks: string[];
}

const status = () => page.locator('#search-status');

/** What the page answers to a query, once it has said how many results there are. */
async function ask(query: string): Promise<Answer> {
  await page.goto(`${site.url}/recherche/?q=${encodeURIComponent(query)}`);
  await expect.poll(() => status().textContent(), { timeout: 30_000 }).toMatch(/résultat|Rien pour|Aucune page/);
  const texts = (selector: string) => page.locator(`#search-results ${selector}`).allTextContents();
  return { said: (await status().textContent()) ?? '', titles: await texts('h2'), marks: await texts('p mark') };
}

test.each(['Macron', 'harmonium', 'webp', 'un-café-Macron', '…', 'internet'])(
  '« %s », which is nowhere, finds nothing',
  async (query) => {
    const { said, titles, marks } = await ask(query);
    expect([titles, marks]).toEqual([[], []]);
    expect(said).toContain(`«\u202f${query}\u202f»`);
    expect(await page.locator('#search-more').isVisible()).toBe(false);
  },
);

describe('a word is found', () => {
  test.each([
    ['harmonie', ['harmonie']],
    ['l’harmonie', ['harmonie']],
    ["L'HARMONIE", ['harmonie']],
    ['harmo', ['harmonie']],
    ['etageres', ['étagères']],
  ])('and « %s » marks nothing else', async (query, marks) => {
    const answer = await ask(query);
    expect(answer.titles).toEqual(['Un café à Rennes']);
    expect(new Set(answer.marks)).toEqual(new Set(marks));
  });

  test.each(['œil', 'oeil', 'ŒIL'])('with or without its ligature: « %s »', async (query) => {
    const { titles, marks } = await ask(query);
    expect(titles).toEqual(expect.arrayContaining(['Un café à Rennes', 'deux-lettres']));
    expect(marks).toEqual(expect.arrayContaining(['oeil', 'œil']));
  });

  test.each(['Saint-Malo', 'saint malo', '#GrandLarge', 'grandlarge', 'Łódź', 'lodz', 'LODZ', 'lód'])(
    'in the front matter alone: « %s »',
    async (query) => {
      const { titles } = await ask(query);
      expect(titles).toContain('Nour, ou la marée');
      expect(await page.locator('#search-results').textContent()).not.toMatch(/GrandLarge/);
    },
  );

  test('a place whose name it is stands above the texts', async () => {
    await ask('Saint-Malo');
    const names = page.locator('#search-named li');
    expect(await names.first().textContent()).toBe('Saint-MaloLieux');
    expect(await names.first().locator('a').getAttribute('href')).toBe('/lieux/saint-malo/');
  });
});

test('what is mistyped is offered as it is written, and searched without leaving the page', async () => {
  await ask('armonie');
  const offer = page.locator('#search-suggestions a').first();
  await offer.waitFor();
  expect(await offer.textContent()).toBe('harmonie');
  await offer.click();
  await expect.poll(() => status().textContent()).toBe('1\u00a0résultat');
  expect(new URL(page.url()).searchParams.get('q')).toBe('harmonie');
  await page.goBack();
  await expect.poll(() => status().textContent()).toMatch(/Rien pour/);
  expect(await page.locator('main .search-form input').inputValue()).toBe('armonie');
});

test('results are drawn as they are asked for, and the texts of no others are read', async () => {
  const read: string[] = [];
  page.on('request', (request) => void (/mots\/t\d/.test(request.url()) && read.push(request.url())));
  const { said, titles } = await ask('ouistitis');
  expect(said).toBe(`${MANY}\u00a0résultats`);
  expect(titles).toHaveLength(12);
  const more = page.locator('#search-more');
  for (const shown of [24, MANY]) {
    await more.click();
    await expect.poll(() => page.locator('#search-results li').count()).toBe(shown);
  }
  expect(await more.isVisible()).toBe(false);
  expect(read.length).toBeLessThan(4);
  page.removeAllListeners('request');
});

test('the answer to the last question stands, and none where there is no question', async () => {
  await ask('ouistitis');
  const input = page.locator('main .search-form input');
  await input.fill('macron');
  await input.fill('partage des parties');
  await expect.poll(() => status().textContent()).toBe('1\u00a0résultat');
  expect(await page.locator('#search-results li').count()).toBe(1);
  await input.fill('');
  await expect.poll(() => page.locator('#search-results li').count()).toBe(0);
  expect(await status().textContent()).toBe('');
});

test('results are chosen among, in an order, and the address says it, back and forth', async () => {
  await ask('Rennes');
  const kind = page.locator('select[name="sorte"]');
  await kind.selectOption('story');
  await expect.poll(() => new URL(page.url()).searchParams.get('sorte')).toBe('story');
  await page.locator('select[name="tri"]').selectOption('title');
  await expect.poll(() => new URL(page.url()).search).toBe('?q=Rennes&sorte=story&tri=title');
  const titles = await page.locator('#search-results h2').allTextContents();
  expect(titles.length).toBeGreaterThan(0);
  const shared = await page.context().newPage();
  await shared.goto(page.url());
  await expect.poll(() => shared.locator('#search-results h2').allTextContents()).toEqual(titles);
  expect(await shared.locator('select[name="sorte"]').inputValue()).toBe('story');
  await shared.close();
  await page.goBack();
  await page.goBack();
  await expect.poll(() => kind.inputValue()).toBe('');
});

test('the key of the search opens it from any page; arrows go down to the results and back', async () => {
  await page.goto(`${site.url}/recits/`);
  await page.keyboard.press('/');
  await page.waitForURL('**/recherche/');
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
  await page.keyboard.type('harmonie');
  await page.locator('#search-results li').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Un café à Rennes');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
});

test('what was followed is remembered on the device, until it is forgotten', async () => {
  await ask('harmonie');
  await page.locator('#search-results a').first().click();
  await page.waitForURL('**/recits/**');
  await page.goto(`${site.url}/recherche/`);
  const recent = page.locator('#search-recent');
  await expect.poll(() => recent.locator('a').first().textContent()).toBe('harmonie');
  await recent.getByRole('button').click();
  expect(await recent.isVisible()).toBe(false);
});

describe('a result leads to the words that it was found by', () => {
  test('marked, one after the other, until they are removed', async () => {
    await ask('café');
    await page.locator('#search-results a', { hasText: 'Un café à Rennes' }).click();
    const bar = page.locator('.passage-bar');
    await bar.waitFor();
    const marks = page.locator('mark.passage');
    const words = await marks.allTextContents();
    expect(words.filter((word) => !/^caf[ée]s?$/i.test(word))).toEqual([]);
    const count = () => bar.locator('[role="status"]').textContent();
    const [first = 0, total = 0] = ((await count()) ?? '').split('\u00a0sur\u00a0').map(Number);
    expect(
      await page
        .locator('.passage-here')
        .first()
        .evaluate((mark) => !!mark.closest('.prose')),
    ).toBe(true);
    expect(await page.locator('.passage-here').first().isVisible()).toBe(true);
    await bar.getByRole('button', { name: 'Passage suivant' }).click();
    expect(await count()).toBe(`${(first % total) + 1}\u00a0sur\u00a0${total}`);
    await bar.getByRole('button', { name: 'Retirer les marques' }).click();
    expect(await marks.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('and a page that is opened by its own address loads nothing of it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.url}/recits/un-cafe/`, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /recherche/.test(url))).toEqual([]);
    page.removeAllListeners('request');
  });
});
