// A reader without a mouse: skip link, menu, search, and a focus that is always seen and never held.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveKinds } from './page-kinds.ts';

const served = serveKinds();

test('the first key leads past the navigation', async () => {
  const page = await served.newPage();
  await served.visit(page, 'encounter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Aller au texte');
  expect(await page.locator('.skip').evaluate((link) => link.getBoundingClientRect().width)).toBeGreaterThan(50);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('page_main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

describe('the menu of a narrow screen', () => {
  test('opens by Enter, is walked by Tab, closes by Escape and gives the focus back', async () => {
    const page = await narrow();
    await tabTo(page, 'Menu');
    await page.keyboard.press('Enter');
    expect(await isMenuOpen(page)).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#page_menu') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isMenuOpen(page)).toBe(false);
    expect(await focused(page)).toBe('Menu');
  });

  test('closes by its own button, and a link of it leads away', async () => {
    const page = await narrow();
    await tabTo(page, 'Menu');
    await page.keyboard.press('Space');
    expect(await isMenuOpen(page)).toBe(true);
    await page.keyboard.press('Space');
    expect(await isMenuOpen(page)).toBe(false);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Personnes');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/personnes/');
  });

  test('holds nobody: Tab goes on past its last link', async () => {
    const page = await narrow();
    await tabTo(page, 'Menu');
    await page.keyboard.press('Enter');
    const links = await page.locator('#page_menu a').count();
    for (let step = 0; step <= links; step++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#page_menu') ?? 'outside')).toBe('outside');
  });

  async function narrow(): Promise<Page> {
    const page = await served.newPage({ viewport: { width: 320, height: 640 } });
    await served.visit(page, 'encounter');
    return page;
  }
});

describe('search', () => {
  test('is reached, asked and followed by keys alone', async () => {
    const page = await served.newPage();
    await served.visit(page, 'search');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('étagères');
    await page.keyboard.press('Enter');
    const first = page.locator('#search-results a').first();
    await first.waitFor();
    const title = (await first.textContent()) as string;
    await tabTo(page, title);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/recits/**');
  });

  test('says how many texts it found, without moving the focus', async () => {
    const page = await served.newPage();
    await served.visit(page, 'search');
    await page.keyboard.type('Rennes');
    await page.locator('#search-results li').first().waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+\u00a0résultats?$/);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });
});

test.each(['home', 'list of stories', 'encounter', 'person', 'volume', 'search with results', 'editorial'] as const)(
  'each thing that may be focused shows it, in order and without a trap: %s',
  async (kind) => {
    const page = await served.newPage({ viewport: { width: 1280, height: 900 } });
    await served.visit(page, kind);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const seen: string[] = [];
    const unseen: string[] = [];
    const count = await page.locator('a[href], button, input, select, summary, [tabindex="0"]').count();
    for (let step = 0; step <= count + 1; step++) {
      await page.keyboard.press('Tab');
      const state = await focusState(page);
      if (state === undefined) break;
      seen.push(state.name);
      if (!state.isShown) unseen.push(state.name);
    }
    expect(unseen).toEqual([]);
    expect(seen.length).toBeGreaterThan(8);
    // The walk ended by leaving the page, not by going round inside it.
    expect(await focusState(page)).toBeUndefined();
  },
);

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}

/** Presses Tab until an element with this text has the focus. @throws where none comes */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if ((await focused(page)) === text.trim()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no key leads to « ${text} »`);
}

function isMenuOpen(page: Page): Promise<boolean> {
  return page.locator('#page_menu').evaluate((menu) => menu.matches(':popover-open'));
}

/** The element that has the focus and whether one sees that it has; undefined where the page has none. */
function focusState(page: Page): Promise<{ name: string; isShown: boolean } | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body || element === document.documentElement) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1.5;
    const name = `${element.localName} « ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)} »`;
    return { name, isShown: hasOutline && width > 1 && height > 1 };
  });
}
