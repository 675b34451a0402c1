// A reader opens a story, loses the network, and reads it again; under a sub-path, where nothing else of the host is touched.
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

const BASE = '/florilege';
let browser: Browser;
let context: BrowserContext;
let page: Page;
let site: Awaited<ReturnType<typeof serve>>;
let folder: string;
let out: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'florilege-offline-'));
  out = join(folder, 'dist');
  // Some tests change what is served.
  await cp(await sharedSite('small-under-florilege'), out, { recursive: true });
  [browser, site] = await Promise.all([openBrowser(), serve(out, BASE)]);
  context = await browser.newContext({ locale: 'fr-FR' });
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The addresses that this device keeps, from the site's folder. */
const kept = () =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const keys = (await Promise.all(caches_.map((cache) => cache.keys()))).flat();
    return keys.map(({ url }) => new URL(url).pathname);
  });

const waitUntilKept = (path: string) => expect.poll(kept, { timeout: 30_000 }).toContain(BASE + path);

test('the worker is small', async () => {
  expect((await stat(join(out, 'sw.js'))).size).toBeLessThan(4 * 1024);
});

test('the first story opened can be read again without a network, with its style', async () => {
  await page.goto(`${site.url}/recits/un-cafe/`);
  await waitUntilKept('/recits/un-cafe/');
  await context.setOffline(true);
  await page.reload();
  expect(await page.getByText('Nous avons bu notre café debout').first().isVisible()).toBe(true);
  const measure = await page.evaluate(() => document.styleSheets.length > 1 && document.fonts.status);
  expect(measure).toBe('loaded');
  const picture = page.locator('main img').first();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('a story that was not opened gives the page that says so, with what can be read', async () => {
  await page.goto(`${site.url}/recits/portrait-de-nour/`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hors ligne');
  const link = page.locator('#kept-pages').getByRole('link', { name: 'Un café à Rennes' });
  await link.click();
  await page.waitForURL('**/recits/un-cafe/');
  expect(await page.getByText('Nous avons bu notre café debout').first().isVisible()).toBe(true);
  await context.setOffline(false);
});

test('a host in trouble is no loss for what was opened; what was not is answered as the host does', async () => {
  site.failWith(503);
  await page.goto(`${site.url}/recits/un-cafe/`);
  expect(await page.getByText('Nous avons bu notre café debout').first().isVisible()).toBe(true);
  const picture = page.locator('main img').first();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect((await page.goto(`${site.url}/recits/portrait-de-nour/`))?.status()).toBe(503);
  site.failWith();
  expect((await page.goto(`${site.url}/recits/un-cafe/`))?.fromServiceWorker()).toBe(true);
  expect(await kept()).toContain(`${BASE}/recits/un-cafe/`);
});

test('books and the search index are never kept unasked', async () => {
  await page.goto(`${site.url}/volumes/tome-1/`);
  await page.evaluate(async (url) => void (await fetch(`${url}/volumes/tome-1.epub`)).blob(), site.url).catch(() => {});
  await page.goto(`${site.url}/recherche/?q=Rennes`);
  await page
    .getByRole('main')
    .getByRole('link', { name: /Un café/ })
    .first()
    .waitFor();
  expect((await kept()).filter((path) => /\.(epub|pdf)$|\/recherche\//.test(path))).toEqual([]);
});

test('a story that is withdrawn leaves the device with the next release, opened again or not', async () => {
  expect(await kept()).toContain(`${BASE}/recits/un-cafe/`);
  const sitemap = await readFile(join(out, 'sitemap-0.xml'), 'utf8');
  await writeFile(join(out, 'sitemap-0.xml'), sitemap.replace(/<url><loc>[^<]*\/recits\/un-cafe\/<.*?<\/url>/, ''));
  const worker = await readFile(join(out, 'sw.js'), 'utf8');
  await writeFile(join(out, 'sw.js'), worker.replace(/self\.RELEASE="\w+"/, 'self.RELEASE="next"'));
  await page.goto(`${site.url}/recits/portrait-de-nour/`);
  await expect.poll(kept, { timeout: 30_000 }).not.toContain(`${BASE}/recits/un-cafe/`);
  await waitUntilKept('/recits/portrait-de-nour/');
});

test('a site that keeps nothing any more takes its worker away, and what it kept', async () => {
  const worker = await readFile(join(out, 'sw.js'), 'utf8');
  await writeFile(join(out, 'sw.js'), worker.replace(/self\.RELEASE="\w+"/, 'self.RELEASE=""'));
  await page.goto(`${site.url}/`);
  await expect.poll(kept, { timeout: 30_000 }).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

// The first to ask for that site builds it.
test('a site may ask for none of it', async () => {
  const without = await sharedSite('english');
  expect(await readFile(join(without, 'index.html'), 'utf8')).not.toContain('data-worker');
  expect(await readFile(join(without, 'sw.js'), 'utf8')).toMatch(/^self\.RELEASE="";/);
}, 300_000);
