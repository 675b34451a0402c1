// The home page as its readers have it: what is new to them, a story at random, names that lead to one place each.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SharedSite, sharedSite } from '../site/shared.ts';
import { violationsOf } from './axe.ts';
import { openBrowser, serve } from './browser.ts';

const SITES = ['many', 'every-kind', 'english'] as const satisfies readonly SharedSite[];
type Site = (typeof SITES)[number];
let browser: Awaited<ReturnType<typeof openBrowser>>;
const served = new Map<Site, Awaited<ReturnType<typeof serve>>>();
beforeAll(async () => {
  browser = await openBrowser();
  for (const name of SITES) served.set(name, await serve(await sharedSite(name)));
}, 600_000);
afterAll(async () => {
  await browser?.close();
  for (const site of served.values()) await site.close();
});

async function open(name: Site, address = '/', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR', ...options })).newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(`${served.get(name)?.url}${address}`);
  return page;
}

const KEY = 'reader-visit';
const news = (page: Page) => page.locator('.home-news li:visible a').allTextContents();
const kept = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null'), KEY);

describe('what is new since the last visit', () => {
  /** A reader who came some days ago, before so many of the stories. */
  async function returned(missing: number): Promise<Page> {
    const page = await open('many');
    await page.evaluate(
      ([key, count]) => {
        const visit = JSON.parse(localStorage.getItem(key) ?? '{}');
        localStorage.setItem(key, JSON.stringify({ ...visit, day: '2026-01-01', seen: visit.seen.slice(count) }));
      },
      [KEY, missing] as const,
    );
    await page.reload();
    return page;
  }

  test('is not told at the first visit, which leaves the day and some ids on the device, and nothing else', async () => {
    const page = await open('many');
    await page.reload();
    expect(await page.locator('.home-news').isVisible()).toBe(false);
    const visit = await kept(page);
    expect(Object.keys(visit)).toEqual(['day', 'seen', 'before']);
    expect(visit.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(visit.seen.length).toBeGreaterThan(0);
    expect(visit.seen.filter((id: string) => !/^recit-\d{5}$/.test(id))).toEqual([]);
  });

  test('is told at the next one, all day long, and leads to each story', async () => {
    const page = await returned(2);
    const titles = await news(page);
    expect(titles).toHaveLength(2);
    await page.reload();
    expect(await news(page)).toEqual(titles);
    expect(await page.locator('.home-news .onward').isVisible()).toBe(false);
    expect(await violationsOf(page, false)).toEqual([]);
    await page.locator('.home-news a').first().click();
    expect(await page.locator('h1').textContent()).toBe(titles[0]);
  });

  test('leads to the list where there is more than the page tells', async () => {
    const page = await returned(100);
    expect((await news(page)).length).toBeGreaterThan(5);
    await page.locator('.home-news .onward a').click();
    expect(new URL(page.url()).pathname).toBe('/recits/');
  });

  test('is nowhere without scripts, nor on a site that keeps nothing on the device', async () => {
    const page = await open('many', '/', { javaScriptEnabled: false });
    expect(await page.locator('.home-news').isVisible()).toBe(false);
    const english = await open('english');
    expect(await english.locator('.home-news').count()).toBe(0);
    expect(await english.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

describe('a story at random', () => {
  test('opens from the home page, and leads back to it', async () => {
    const page = await open('many');
    await page.getByRole('link', { name: 'Un récit au hasard' }).click();
    await page.waitForURL(/\/recits\/recit-\d{5}\/$/);
    expect(await page.locator('article h1').count()).toBe(1);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('differs from one draw to the next', async () => {
    const page = await open('many');
    const drawn = new Set<string>();
    for (let draw = 0; draw < 4; draw += 1) {
      await page.goto(`${served.get('many')?.url}/au-hasard/`);
      await page.waitForURL(/\/recits\/recit-/);
      drawn.add(page.url());
    }
    expect(drawn.size).toBeGreaterThan(1);
  });

  test('without scripts, some that the build drew, and why', async () => {
    const page = await open('many', '/au-hasard/', { javaScriptEnabled: false });
    expect(await page.locator('.notice').textContent()).toMatch(/demande JavaScript/);
    const links = await page
      .locator('.story-line-title a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(new Set(links).size).toBe(7);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
  });
});

test('of a long anthology, a lead, six others and the most told ways in', async () => {
  const page = await open('many');
  expect(await page.locator('.home-lead').count()).toBe(1);
  expect(await page.locator('.home-others .entry').count()).toBe(6);
  for (const way of await page.locator('.way-in').all()) {
    const counts = (await way.locator('.run-in-count').allTextContents()).map(Number);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
  expect((await page.content()).length).toBeLessThanOrEqual(100_000);
});

test.each([
  ['home', '/'],
  ['series', '/collections/'],
  ['volumes', '/volumes/'],
  ['a story', '/recits/les-corps-du-texte/'],
])('on the page of %s, a name leads to one place', async (_, address) => {
  const page = await open('every-kind', address);
  // Sharing, accounts and the anchors of a text are no pages of the site.
  const links = await page.locator('a[href]').evaluateAll((all) =>
    all
      .map((link) => link as HTMLAnchorElement)
      .filter(({ origin, hash }) => origin === location.origin && hash === '')
      .map((link) => [
        (link.getAttribute('aria-label') ?? link.textContent ?? '').replace(/\s+/g, ' ').trim(),
        link.href,
      ]),
  );
  expect(links.length).toBeGreaterThan(10);
  const places = Map.groupBy(links, ([name]) => name);
  const several = [...places].filter(([name, held]) => name && new Set(held.map(([, href]) => href)).size > 1);
  expect(several.map(([name]) => name)).toEqual([]);
});
