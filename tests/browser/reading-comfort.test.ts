// A reader sets the text, points at a paragraph, hands a story on, prints it, and goes from list to story.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), sharedSite('small').then((out) => serve(out))]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(options: BrowserContextOptions = {}, address = '/recits/un-cafe/'): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR', ...options })).newPage();
  await page.goto(`${site.url}${address}`);
  return page;
}

const sizeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

describe('the size of the text', () => {
  test('grows and shrinks by buttons, text alone, and says how much', async () => {
    const page = await open();
    const [text, title] = [await sizeOf(page, '.prose p'), await sizeOf(page, 'h1')];
    await page.getByRole('button', { name: 'Texte plus grand' }).press('Enter');
    expect(await sizeOf(page, '.prose p')).toBeCloseTo(text * 1.15, 1);
    expect(await sizeOf(page, 'h1')).toBe(title);
    expect(await page.locator('output').textContent()).toBe('115\u00a0%');
    for (let time = 0; time < 4; time++) await page.getByRole('button', { name: 'Texte plus petit' }).click();
    expect(await sizeOf(page, '.prose p')).toBeCloseTo(text * 0.9, 1);
  });

  test('is remembered, and set before the page is painted', async () => {
    const page = await open();
    const size = await sizeOf(page, '.prose p');
    for (let time = 0; time < 9; time++) await page.getByRole('button', { name: 'Texte plus grand' }).click();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.dataset.text)).toBe('3');
    await page.waitForLoadState();
    expect(await sizeOf(page, '.prose p')).toBeCloseTo(size * 1.5, 1);
  });

  test('is left to the browser without scripts', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Texte plus grand' }).isVisible()).toBe(false);
  });

  test('at its largest on the narrowest screen, nothing is lost sideways', async () => {
    const page = await open({ viewport: { width: 320, height: 640 } });
    for (let time = 0; time < 3; time++) await page.getByRole('button', { name: 'Texte plus grand' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe('a paragraph', () => {
  const links = (page: Page) => page.getByRole('link', { name: 'Lien vers ce paragraphe' });

  test('keeps its link to itself, until the pointer comes or the reader asks', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await links(page).count(), 'neither a voice nor the keyboard meets them').toBe(0);
    await page.locator('.prose > p').first().hover();
    expect(await links(page).count()).toBe(1);
    await page.getByLabel('Liens des paragraphes').check();
    expect(await links(page).count()).toBeGreaterThan(5);
  });

  test('is marked when a link leads to it', async () => {
    const page = await open();
    await page.getByLabel('Liens des paragraphes').check();
    await links(page).nth(2).press('Enter');
    const target = page.locator('p:target');
    expect(new URL(page.url()).hash).toBe(`#${await target.getAttribute('id')}`);
    expect(await target.evaluate((one) => getComputedStyle(one).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('is copied without its sign', async () => {
    const page = await open();
    const copied = await page.locator('.prose').evaluate((prose) => {
      getSelection()?.selectAllChildren(prose);
      return String(getSelection());
    });
    expect(copied).not.toContain('¶');
  });
});

describe('handing a story on', () => {
  test('its address is copied, the paragraph included, and the reader is told', async () => {
    const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate(() => {
      location.hash = '#ici';
    });
    await page.getByRole('button', { name: 'Copier le lien' }).press('Enter');
    await page.locator('.share-tools [role=status]', { hasText: 'Lien copié' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://petit.example.org/recits/un-cafe/#ici',
    );
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copier le lien');
  });

  test('a refused copy says so', async () => {
    const page = await open();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.locator('.share-tools [role=status]', { hasText: 'n’a pas pu être copié' }).waitFor();
  });

  test('without scripts, plain links remain', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: 'Copier le lien' }).isVisible()).toBe(false);
    for (const name of ['LinkedIn', 'Mastodon', 'Facebook', 'Bluesky', 'Courriel'])
      expect(await page.locator('.share').getByRole('link', { name }).isVisible(), name).toBe(true);
  });
});

test('on paper a story keeps its text, its notes and its reference, and loses what can only be pressed', async () => {
  const page = await open({ colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.site-menu', '.theme-switch', '.reading-tools', '.share', '.read-next', '.site-footer nav'])
    expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
  for (const selector of ['h1', '.prose p', '.notes li', '.reference'])
    expect(await page.locator(selector).first().isVisible(), selector).toBe(true);
  expect(await page.locator('.reference').textContent()).toContain('https://petit.example.org/recits/un-cafe/');
  expect(await page.locator('.prose').evaluate((prose) => getComputedStyle(prose).color)).toBe('rgb(0, 0, 0)');
});

describe('from the list to a story', () => {
  const moved = async (reducedMotion: 'reduce' | 'no-preference') => {
    const page = await open({ reducedMotion }, '/recits/');
    await page.addInitScript(() => {
      addEventListener('pagereveal', async (event) => {
        const { viewTransition } = event as PageRevealEvent;
        await viewTransition?.ready;
        const parts = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).pseudoElement);
        document.documentElement.dataset.moved = [...new Set(parts)].filter((part) => part?.includes('group')).join();
      });
    });
    await page.locator('.entry:has(.emblem) a').first().click();
    await page.waitForURL(/recits\/.+/);
    await page.waitForFunction(() => document.documentElement.dataset.moved !== undefined);
    return page.evaluate(() => document.documentElement.dataset.moved);
  };

  // Chromium skips a transition whose page took more than four seconds: a machine that does much else is given another try.
  test('the emblem goes to its place', { retry: 2 }, async () => {
    expect(await moved('no-preference')).toContain('::view-transition-group(emblem)');
  });

  test('nothing moves for those who asked for stillness', async () => {
    expect(await moved('reduce')).toBe('');
  });
});
