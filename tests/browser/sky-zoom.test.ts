// A reader looks closer at a sky of more people than it names, by buttons and keys; it stays light, and open to everybody.
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import {
  browser,
  DESK,
  LARGER,
  namesOf,
  open,
  polledZoom,
  press,
  SMALLER,
  serveCrowd,
  site,
  TELEPHONE,
  WHOLE,
} from './crowded-sky.ts';

serveCrowd();

describe('the three buttons', () => {
  test.each([
    ['a desk', DESK],
    ['a telephone', TELEPHONE],
  ])('on %s, more names appear, of one size, and none over another; then the first view again', async (_, where) => {
    const page = await open(where);
    const place = () =>
      page
        .locator('.sky-star text')
        .first()
        .evaluate((text) => text.getAttribute('x'));
    const [first, label] = [await namesOf(page), await place()];
    expect(first.overlaps).toEqual([]);
    await press(page, LARGER);
    await polledZoom(page).toBe(1.5);
    const nearer = await namesOf(page);
    expect(nearer.overlaps).toEqual([]);
    expect(nearer.drawn).toBeGreaterThan(60);
    await press(page, LARGER);
    await polledZoom(page).toBeCloseTo(2.25);
    const closer = await namesOf(page);
    expect(closer.overlaps).toEqual([]);
    expect(closer.size).toBeCloseTo(first.size, 1);
    expect(await page.locator('[data-sky-said]').textContent()).toMatch(/225\s%. Noms visibles\s: \d+\./);
    await press(page, WHOLE);
    await polledZoom(page).toBe(1);
    expect(await namesOf(page)).toMatchObject({ count: first.count, overlaps: [] });
    expect(await place()).toBe(label);
    await page.context().close();
  });

  test('are large enough for a finger, say when they have no more to give, and keep the keyboard', async () => {
    const page = await open(TELEPHONE);
    for (const name of [LARGER, SMALLER, WHOLE]) {
      const box = (await page.getByRole('button', { name }).boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    const larger = page.getByRole('button', { name: LARGER });
    await larger.focus();
    for (let step = 0; step < 8; step++) await page.keyboard.press('Enter');
    expect(await larger.getAttribute('aria-disabled')).toBe('true');
    expect(await larger.evaluate((button) => button === document.activeElement)).toBe(true);
    await press(page, WHOLE);
    await press(page, SMALLER);
    await press(page, SMALLER);
    expect(await page.getByRole('button', { name: SMALLER }).getAttribute('aria-disabled')).toBe('true');
    // The whole sky is in its window.
    const [sky, seen] = await Promise.all(['.people-sky', '.sky-scroll'].map((one) => page.locator(one).boundingBox()));
    expect(sky!.width).toBeLessThanOrEqual(seen!.width);
    expect((await namesOf(page)).overlaps).toEqual([]);
    await page.context().close();
  });

  test('without a wish for calm the sky grows by steps, around what is in the middle', async () => {
    const page = await open({ ...DESK, reducedMotion: 'no-preference' });
    await press(page, LARGER);
    await polledZoom(page).toBe(1.5);
    const [left, width] = await page
      .locator('.sky-scroll')
      .evaluate((window) => [window.scrollLeft, window.scrollWidth - window.clientWidth]);
    expect(Math.abs(left! - width! / 2)).toBeLessThan(8);
    await page.context().close();
  });
});

test('keys: +, −, 0, arrows from star to star in view, Shift and arrows to slide', async () => {
  const page = await open(DESK);
  const scrolled = () => page.locator('.sky-scroll').evaluate((window) => [window.scrollLeft, window.scrollTop]);
  await page.locator('.sky-star').first().focus();
  const star = () => page.evaluate(() => document.activeElement?.textContent);
  const before = await star();
  for (const key of ['+', '=', '-']) await page.keyboard.press(key);
  await polledZoom(page).toBe(1.5);
  expect(await star()).toBe(before);
  const from = await scrolled();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  expect(await scrolled()).not.toEqual(from);
  expect(await star()).toBe(before);
  for (const key of ['End', 'ArrowLeft', 'ArrowUp', 'Home']) {
    await page.keyboard.press(key);
    const isSeen = await page.evaluate(() => {
      const [star, window] = [
        document.activeElement!.querySelector('.sky-target')!,
        document.querySelector('.sky-scroll')!,
      ];
      const [one, all] = [star.getBoundingClientRect(), window.getBoundingClientRect()];
      return (
        one.left >= all.left - 20 &&
        one.right <= all.right + 20 &&
        one.top >= all.top - 20 &&
        one.bottom <= all.bottom + 20
      );
    });
    expect(isSeen).toBe(true);
  }
  await page.keyboard.press('0');
  await polledZoom(page).toBe(1);
  await page.context().close();
});

test('somebody chosen in a sky that is looked at closer is brought to its middle, with whom they met', async () => {
  const page = await open(DESK);
  await press(page, LARGER);
  await press(page, LARGER);
  const names = await page.getByLabel('Partir de').locator('option:not([value=""])').allTextContents();
  await page.getByLabel('Partir de').selectOption({ label: names.at(-1)! });
  await page.getByRole('button', { name: 'Trouver le chemin' }).click();
  const star = page.locator('.sky-star.chosen');
  await star.waitFor();
  const [one, all] = await Promise.all([
    star.locator('.sky-target').boundingBox(),
    page.locator('.sky-scroll').boundingBox(),
  ]);
  expect(one!.x).toBeGreaterThan(all!.x);
  expect(one!.x).toBeLessThan(all!.x + all!.width);
  expect((await namesOf(page)).overlaps).toEqual([]);
  expect(await star.locator('text').evaluate((text) => getComputedStyle(text).visibility)).toBe('visible');
  await page.context().close();
});

test('the page of somebody leads to their neighbourhood in the sky', async () => {
  const page = await open(DESK);
  const person = await page.locator('.sky-star').first().getAttribute('href');
  await page.goto(`${site.url}${person}`);
  await page.getByRole('link', { name: 'Voir ces rencontres dans le ciel' }).click();
  await page.locator('.sky-star.chosen').waitFor();
  expect(await page.locator('.sky-star.lit').count()).toBeGreaterThan(1);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe(person);
  await page.context().close();
});

test('without scripts there is no button that would do nothing', async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${site.url}/rencontres/`);
  expect(await page.locator('.sky-zoom').isVisible()).toBe(false);
  expect(await page.locator('.people-sky').isVisible()).toBe(true);
  await page.context().close();
});

describe('for everybody', () => {
  test('axe finds nothing in a sky that is looked at closer, in either theme, and the keyboard has few stops', async () => {
    for (const [where, colorScheme] of [
      [DESK, 'light'],
      [TELEPHONE, 'dark'],
    ] as const) {
      const page = await open({ ...where, colorScheme, bypassCSP: true });
      await press(page, LARGER);
      await press(page, LARGER);
      expect((await namesOf(page)).overlaps).toEqual([]);
      expect(await violationsOf(page, false)).toEqual([]);
      const stops = await page
        .locator('a[href], button, select, input, summary, [tabindex="0"]')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility() && (one as HTMLElement).tabIndex >= 0).length);
      expect(stops).toBeLessThanOrEqual(150);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(where.viewport.width);
      await page.context().close();
    }
  });

  test('before anything is asked of it, the page and what it runs weigh 150 kB at most', async () => {
    const page = await (await browser.newContext(DESK)).newPage();
    let bytes = 0;
    page.on('response', async (response) => {
      if (['document', 'script', 'fetch'].includes(response.request().resourceType()))
        bytes += (await response.body()).length;
    });
    await page.goto(`${site.url}/rencontres/`, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThanOrEqual(150_000);
    await page.context().close();
  });
});
