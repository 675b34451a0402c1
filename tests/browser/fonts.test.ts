// What draws the letters of a page in a real browser, and what it had to load for that.
import type { Browser, CDPSession, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
let loaded: Map<string, number>;

beforeAll(async () => {
  const folder = await sharedSite('every-kind');
  [browser, site] = await Promise.all([openBrowser(), serve(folder)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page, or what `edited` makes of it, as somebody does who never came. */
async function open(path: string, edited?: (html: string) => string): Promise<void> {
  await page?.context().close();
  page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  loaded = new Map();
  const weighed: Promise<void>[] = [];
  page.on('response', (response) => weighed.push(weigh(response)));
  if (edited) {
    await page.route(`${site.url}${path}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: edited(await response.text()) });
    });
  }
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await Promise.all(weighed);
}

async function weigh(response: Response): Promise<void> {
  const { pathname } = new URL(response.url());
  if (!pathname.endsWith('.woff2')) return;
  // What the cache answers for a page that is left has no body any more.
  const body = await response.body().catch(() => undefined);
  if (body) loaded.set(pathname, body.length);
}

// With notes; with code and a sign that no font here has; with ordinals and a table; with every face and a name of elsewhere.
const STORIES = ['conseils-de-table', 'trois-signes', 'feuille-de-route', 'les-corps-du-texte'];

describe.each(STORIES)('%s', (story) => {
  beforeAll(() => open(`/recits/${story}/`));

  test('loads at most 120 kB of fonts, all from the site, under names that hold their digest', () => {
    const sizes = [...loaded.values()];
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(120_000);
    for (const path of loaded.keys()) expect(path).toMatch(/^\/_astro\/[a-z-]+\.[\w-]{8}\.woff2$/);
  });

  test('is drawn by the site’s own fonts, fine spaces too, but for code and two signs', async () => {
    // Labels wait for the second page where their font was late for the first.
    const address = page.url();
    await page.goto(`${site.url}/404.html`, { waitUntil: 'networkidle' });
    await page.goto(address, { waitUntil: 'networkidle' });
    const drawnElsewhere = await glyphsOfOtherFonts(await page.context().newCDPSession(page));
    const signs = await page.evaluate(() => (document.querySelector('main')?.textContent.match(/♯|↩/gu) ?? []).length);
    // Each with a variation selector.
    expect(drawnElsewhere).toBeLessThanOrEqual(signs * 2);
  });
});

test('raised letters are superiors of the face, and do not spread the lines', async () => {
  await open('/recits/feuille-de-route/');
  const { heights, lone, family } = await page.evaluate(() => {
    const raised = [...document.querySelectorAll('.prose > p:has(sup)')];
    const line = (paragraph: Element) => Number.parseFloat(getComputedStyle(paragraph).lineHeight);
    const sup = document.querySelector('.prose p sup') as Element;
    return {
      heights: raised.map((paragraph) => paragraph.getBoundingClientRect().height / line(paragraph)),
      lone: sup.textContent,
      family: getComputedStyle(sup).fontFamily,
    };
  });
  expect(heights.length).toBeGreaterThan(0);
  for (const height of heights) expect(Math.abs(height - Math.round(height))).toBeLessThan(0.02);
  expect(lone).toMatch(/^(e|me)$/);
  expect(family).toContain('Superiors');
});

test('figures are old-style in the text and lining in tables', async () => {
  await open('/recits/feuille-de-route/');
  const figures = (selector: string) =>
    page.evaluate((one) => getComputedStyle(document.querySelector(one) as Element).fontVariantNumeric, selector);
  expect(await figures('.prose > p')).toContain('oldstyle-nums');
  expect(await figures('.prose table')).toBe('lining-nums tabular-nums');
});

test.each([
  '/',
  '/recits/',
  '/recits/conseils-de-table/',
  '/recits/avant-propos/',
  '/volumes/tome-1/',
  '/personnes/camille-oeuvrard/',
])('the head of %s names fonts that the page loads anyway, and no other', async (path) => {
  await open(path);
  const named = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href }) => new URL(href).pathname),
  );
  expect(named.length).toBeGreaterThanOrEqual(2);
  await open(path, (html) => html.replace(/<link rel="preload"[^>]*>/g, ''));
  expect([...loaded.keys()]).toEqual(expect.arrayContaining(named));
});

/** How many glyphs of the page, code left aside, come from fonts of the system. */
async function glyphsOfOtherFonts(session: CDPSession): Promise<number> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const count = async (selector: string) => {
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
    const used = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })));
    return used
      .flatMap(({ fonts }) => fonts)
      .filter(({ isCustomFont }) => !isCustomFont)
      .reduce((sum, { glyphCount }) => sum + glyphCount, 0);
  };
  return (await count('body')) - (await count('code'));
}
