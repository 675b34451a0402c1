// The sky of the shared site of many stories: more people than it names.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

export let browser: Awaited<ReturnType<typeof openBrowser>>;
export let site: Awaited<ReturnType<typeof serve>>;

/** Serves it while the tests of a file last. */
export function serveCrowd(): void {
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), sharedSite('many').then((out) => serve(out))]);
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
}

export const DESK = { viewport: { width: 1280, height: 900 } };
export const TELEPHONE = { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true };
export const LARGER = 'Agrandir le ciel';
export const SMALLER = 'Réduire le ciel';
export const WHOLE = 'Rendre au ciel sa taille';

/** Its page, once it answers. */
export async function open(options: BrowserContextOptions, query = ''): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce', ...options })).newPage();
  await page.goto(`${site.url}/rencontres/${query}`);
  await page.locator('.sky-window').scrollIntoViewIfNeeded();
  await page.locator('.sky-window').dispatchEvent('pointerover');
  await page.locator('.sky-ready').waitFor();
  return page;
}

export const press = (page: Page, name: string) => page.getByRole('button', { name }).click();
/** How many times larger than the page draws it. */
export const zoomOf = (page: Page) =>
  page.locator('.sky-window').evaluate((frame) => Number(frame.style.getPropertyValue('--sky-zoom') || 1));
export const polledZoom = (page: Page) => expect.poll(() => zoomOf(page), { timeout: 60_000 });
/** Names that are seen, and pairs of them that overlap. */
export async function namesOf(page: Page): Promise<{ count: number; drawn: number; size: number; overlaps: string[] }> {
  // What is seen is said once it no longer changes.
  await page.waitForTimeout(250);
  return page.locator('.sky-scroll').evaluate((window) => {
    const seen = window.getBoundingClientRect();
    const texts = [...window.querySelectorAll('.sky-star text')].filter(
      (text) => getComputedStyle(text).visibility === 'visible',
    );
    const boxes = texts
      .map((text) => ({ name: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter(
        ({ box }) => box.right > seen.left && box.left < seen.right && box.bottom > seen.top && box.top < seen.bottom,
      );
    const overlaps = boxes.flatMap(({ name, box }, index) =>
      boxes
        .slice(0, index)
        .filter(
          ({ box: other }) =>
            // A box of letters is higher than the letters are.
            box.left < other.right &&
            other.left < box.right &&
            box.top + 4 < other.bottom &&
            other.top + 4 < box.bottom,
        )
        .map((other) => `${name} / ${other.name}`),
    );
    const size = Number.parseFloat(getComputedStyle(window.querySelector('svg')!).fontSize);
    const unit = window.querySelector('svg')!.getBoundingClientRect().width / 1000;
    return { count: boxes.length, drawn: window.querySelectorAll('.sky-star').length, size: size * unit, overlaps };
  });
}
