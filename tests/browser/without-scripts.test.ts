// JavaScript off, at the root of a host and under a folder: everything is read, walked and downloaded; search says why not.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SharedSite, sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

const SITES: [SharedSite, string][] = [
  ['small', ''],
  ['small-under-florilege', '/florilege'],
];
let browser: Browser;
beforeAll(async () => {
  for (const [name] of SITES) await sharedSite(name);
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe.each(SITES)('the %s site, without scripts', (name, base) => {
  let site: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  const requests: string[] = [];
  beforeAll(async () => {
    site = await serve(await sharedSite(name), base);
    page = await (
      await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } })
    ).newPage();
    page.on('response', (response) => requests.push(`${response.status()} ${response.url()}`));
  });
  afterAll(() => site?.close());

  test('the menu opens and leads to the list, the list to a story, the story to its people', async () => {
    await page.goto(`${site.url}/`);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Récits' }).click();
    await page.waitForURL(`${site.url}/recits/`);
    await page.getByRole('main').getByRole('link', { name: 'Un café à Rennes' }).first().click();
    await page.waitForURL(`${site.url}/recits/un-cafe/`);
    expect(await page.getByText('Nous avons bu notre café debout').first().isVisible()).toBe(true);
    await page.getByRole('main').getByRole('link', { name: 'Paul Le Goff' }).first().click();
    await page.waitForURL(`${site.url}/personnes/paul-le-goff/`);
  });

  test('the theme follows the system, and the button that needs a script is not shown', async () => {
    const grounds: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site.url}/recits/un-cafe/`);
      grounds.push(await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor));
    }
    expect(new Set(grounds).size).toBe(2);
    expect(await page.locator('[data-theme-switch]').isVisible()).toBe(false);
  });

  test('search says that it needs JavaScript, and what does as well', async () => {
    await page.goto(`${site.url}/recherche/`);
    const notice = page.locator('main noscript p');
    expect(await notice.textContent()).toContain('La recherche a besoin de JavaScript.');
    expect(await notice.evaluate((words) => words.getClientRects().length)).toBeGreaterThan(0);
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(4);
  });

  test('who met whom is a list that reads by itself', async () => {
    await page.goto(`${site.url}/rencontres/`);
    expect(await page.getByRole('main').getByRole('link', { name: 'Paul Le Goff' }).first().isVisible()).toBe(true);
  });

  test('each book is downloaded from its page', async () => {
    await page.goto(`${site.url}/volumes/tome-1/`);
    for (const [format, start] of [
      ['epub', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      const address = await page.locator(`a[href$="tome-1.${format}"]`).first().getAttribute('href');
      const response = await page.request.get(new URL(address as string, page.url()).href);
      expect((await response.body()).subarray(0, start.length).toString()).toBe(start);
    }
  });

  test('every request stayed in the folder, and found what it asked', () => {
    expect(requests.length).toBeGreaterThan(20);
    expect(requests.filter((said) => !said.startsWith(`200 ${site.url}/`))).toEqual([]);
  });
});
