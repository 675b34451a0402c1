// A reader opens the site, reads a story, searches, and takes a book away.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), sharedSite('small').then((out) => serve(out))]);
  page = await (await browser.newContext({ locale: 'fr-FR', acceptDownloads: true })).newPage();
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('from the home page to a story by its links', async () => {
  await page.goto(`${site.url}/`);
  await page.getByRole('link', { name: 'Un café à Rennes' }).first().click();
  await page.waitForURL('**/recits/un-cafe/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Un café à Rennes');
  expect(await page.getByText('Nous avons bu notre café debout').first().isVisible()).toBe(true);
});

test('a story is read without scripts', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${site.url}/recits/portrait-de-nour/`);
  expect(await plain.getByText('Nous construisons des bancs.').isVisible()).toBe(true);
  await context.close();
});

test('a note is reached from its call and leads back', async () => {
  await page.goto(`${site.url}/recits/un-cafe/`);
  await page.locator('[role="doc-noteref"]').first().click();
  expect(await page.getByText('Le sien était froid.').first().isVisible()).toBe(true);
});

test.each(['harmonie', 'poussiere', 'oeil', 'Rennes'])(
  'a search for « %s » finds the story, and its address can be shared',
  async (query) => {
    await page.goto(`${site.url}/recherche/`);
    await page.getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    const result = page.getByRole('main').getByRole('link', { name: /Un café à Rennes/ });
    await result.first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(query);
    await page.goto(`${site.url}/recherche/?q=${query}`);
    await result.first().click();
    await page.waitForURL('**/recits/un-cafe/**');
  },
);

test('a search without result says so', async () => {
  await page.goto(`${site.url}/recherche/?q=zzzz`);
  await page
    .getByText(/Rien pour .*zzzz/)
    .first()
    .waitFor();
});

test('the books are downloaded from the volume’s page', async () => {
  for (const [name, start] of [
    ['epub', 'PK'],
    ['pdf', '%PDF'],
  ] as const) {
    await page.goto(`${site.url}/volumes/tome-1/`);
    const link = page.locator(`a[href$="tome-1.${name}"]`).first();
    const bytes = await page.request.get(new URL((await link.getAttribute('href')) as string, site.url).href);
    expect((await bytes.body()).subarray(0, start.length).toString()).toBe(start);
  }
});

test('nothing is asked of another site', () => {
  expect(requests.length).toBeGreaterThan(10);
  expect(
    requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:') && !url.startsWith('blob:')),
  ).toEqual([]);
});
