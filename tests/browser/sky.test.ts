// A reader explores the sky of who met whom by the keyboard alone, by hand, and without scripts.
import { readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { read } from '../site/build.ts';
import { sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

const BASE = '/florilege';
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let out: string;

beforeAll(async () => {
  out = await sharedSite('small-under-florilege');
  [browser, site] = await Promise.all([openBrowser(), serve(out, BASE)]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe('with a keyboard', () => {
  let page: Page;
  const errors: string[] = [];
  const address = () => new URL(page.url()).pathname + new URL(page.url()).search;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.replaceAll(/\s+/g, ' ').trim());
  const role = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
  const stars = () => page.getByRole('listbox', { name: 'Les personnes du ciel' }).getByRole('option');
  /** Its lines, with plain spaces. */
  const answer = async () => {
    const lines = await page.locator('[aria-live] :is(h3, li)').allTextContents();
    return lines.map((line) => line.replaceAll(/[\u00a0\u202f]/g, ' '));
  };

  /** Presses Tab until the stars are reached. */
  async function tabToSky(): Promise<void> {
    for (let stop = 0; stop < 60 && (await role()) !== 'option'; stop++) await page.keyboard.press('Tab');
  }

  beforeEach(async () => {
    page = await (await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' })).newPage();
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${site.url}/rencontres/`);
    return () => page.context().close();
  });

  test('the sky is one stop of the Tab key, on its brightest star', async () => {
    await tabToSky();
    expect(await focused()).toContain('Paul Le Goff, 2 rencontres');
    expect(await stars().count()).toBe(3);
    await page.keyboard.press('Tab');
    expect(await role()).not.toBe('option');
  });

  test('arrows and letters move from star to star', async () => {
    await tabToSky();
    await page.keyboard.press('n');
    expect(await focused()).toContain('Nour');
    const seen = new Set<string | undefined>();
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'Home', 'End']) {
      await page.keyboard.press(key);
      seen.add(await focused());
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(await focused()).toContain('Camille Œuvrard');
    expect(await role()).toBe('option');
  });

  test('Enter tells whom somebody met, the links come next, and Escape comes back to the whole sky', async () => {
    await tabToSky();
    await page.keyboard.press('Enter');
    expect(address()).toBe(`${BASE}/rencontres/?de=paul-le-goff`);
    expect(await answer()).toEqual([
      'Paul Le Goff a rencontré',
      'Nour, par Mastodon, sans se voir (dans « Nour, ou la marée »)',
      'Camille Œuvrard, par LinkedIn (dans « Un café à Rennes »)',
    ]);
    expect(await page.locator('.sky-star[aria-selected=true]').count()).toBe(1);
    expect(await page.locator('.sky-line.lit').count()).toBe(2);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Paul Le Goff');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    expect(address()).toBe(`${BASE}/rencontres/`);
    expect(await answer()).toEqual([]);
    expect(await role()).toBe('option');
    await page.keyboard.press('Escape');
    expect(await role()).not.toBe('option');
  });

  test('two fields find the path, whose address can be shared and whose way back is kept', async () => {
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      if (await page.getByLabel('Partir de').evaluate((field) => field === document.activeElement)) break;
    }
    await page.keyboard.type('Cam');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nour');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(address()).toBe(`${BASE}/rencontres/?de=camille-oeuvrard&a=nour`);
    const path = [
      'Entre Camille Œuvrard et Nour, 2 rencontres',
      'Camille Œuvrard a rencontré Paul Le Goff par LinkedIn (dans « Un café à Rennes »).',
      'Paul Le Goff et Nour se sont parlé par Mastodon, sans se voir (dans « Nour, ou la marée »).',
    ];
    expect(await answer()).toEqual(path);
    expect(await page.locator('[aria-live] ol > li').count()).toBe(2);
    expect(await page.locator('[aria-live] li a').first().getAttribute('href')).toBe(
      `${BASE}/personnes/camille-oeuvrard/`,
    );
    expect(await page.locator('.sky-star.lit').count()).toBe(3);

    await page.goto(page.url());
    expect(await answer()).toEqual(path);
    expect(await page.getByLabel('Arriver à').inputValue()).toBe('nour');

    await stars().filter({ hasText: 'Nour' }).click();
    expect(address()).toBe(`${BASE}/rencontres/?de=nour`);
    await page.goBack();
    expect(await answer()).toEqual(path);
  });

  test('a way back out of the answer brings the keyboard to the sky', async () => {
    await page.goto(`${site.url}/rencontres/?de=nour`);
    await page.getByRole('button', { name: 'Revenir au ciel entier' }).press('Enter');
    expect(address()).toBe(`${BASE}/rencontres/`);
    expect(await focused()).toContain('Nour');
  });

  test('axe finds nothing to say, whoever is chosen, by day and at night', async () => {
    const axe = createRequire(import.meta.url).resolve('axe-core');
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({ bypassCSP: true, colorScheme, reducedMotion: 'reduce' });
      const own = await context.newPage();
      for (const query of ['', '?de=paul-le-goff', '?de=camille-oeuvrard&a=nour']) {
        await own.goto(`${site.url}/rencontres/${query}`);
        await own.addScriptTag({ path: axe });
        const { violations } = await own.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
        );
        expect(violations, `${colorScheme} ${query}`).toEqual([]);
      }
      await context.close();
    }
  });

  test('nothing failed on the way', () => expect(errors).toEqual([]));
});

test('on a narrow screen the sky slides, the page does not, and a chosen star is in view', async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const id of ['camille-oeuvrard', 'nour']) {
    await page.goto(`${site.url}/rencontres/?de=${id}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const box = (await page.locator('.sky-star.chosen .sky-target').boundingBox())!;
    expect(box.width).toBeGreaterThanOrEqual(24);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
  }
  await context.close();
});

test('without scripts the list says it all, and the page says so', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}/rencontres/`);
  const said = page.locator('.sky-panel noscript p');
  expect(await said.isVisible()).toBe(true);
  expect(await said.textContent()).toContain('la liste dit la même chose');
  expect(await page.getByLabel('Partir de').isVisible()).toBe(false);
  expect(await page.getByText('Choisissez une étoile').isVisible()).toBe(false);
  const paul = page.locator('#personne-paul-le-goff');
  await page.locator('.sky-star', { hasText: 'Paul Le Goff' }).click();
  expect(new URL(page.url()).hash).toBe('#personne-paul-le-goff');
  expect(await paul.getByRole('link').allTextContents()).toEqual([
    'Paul Le Goff',
    'Camille Œuvrard',
    'Un café à Rennes',
    'Nour',
    'Nour, ou la marée',
  ]);
  expect(await page.locator('#personne-camille-oeuvrard').textContent()).toContain('cinq voisins');
  await context.close();
});

test('the script of the sky is small, and no other page asks for it', () => {
  const script = readdirSync(join(out, '_astro')).find((file) => /^SkyExplorer.*\.js$/.test(file));
  expect(statSync(join(out, '_astro', script!)).size).toBeLessThan(20_480);
  expect(read(out, 'rencontres/index.html')).toContain(script!);
  expect(read(out, 'index.html')).not.toContain('SkyExplorer');
});
