// A writer looks at every face of a draft, in a browser: what is shown is what is built, and nothing heavy comes unasked.
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CARD_WEIGHTS } from '../../../src/atelier/faces/card-maker.ts';
import { fr } from '../../../src/words/atelier/faces/fr.ts';
import { fr as pageWords } from '../../../src/words/atelier/page/fr.ts';
import { violationsOf } from '../../browser/axe.ts';
import { openBrowser, serve } from '../../browser/browser.ts';
import { SMALL } from '../../content-folder.ts';
import { sharedSite } from '../../site/shared.ts';
import { anthologyIn, draftOf } from '../story-draft.ts';
import { keepDraft } from './keep-draft.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
let responses: Response[];
let refused: string[];

beforeAll(async () => {
  site = await serve(await sharedSite('small'));
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 740 }, hasTouch: true });
  page = await context.newPage();
  [responses, refused] = [[], []];
  page.on('response', (response) => responses.push(response));
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  const draft = draftOf(await anthologyIn(SMALL), 'un-cafe');
  const { outputs: _, ...facts } = draft.facts;
  await keepDraft(page, `${site.url}/contribuer/atelier/`, { ...draft, facts });
  await page.locator('.steps button', { hasText: pageWords.step.faces }).click();
  await page.locator('.face-page h1').waitFor();
});
afterEach(async () => {
  expect(refused).toEqual([]);
  expect(
    responses.map((response) => new URL(response.url()).origin).filter((one) => one !== 'null' && one !== site.url),
  ).toEqual([]);
  await page.context().close();
});

const show = (tab: string) => page.getByRole('tab', { name: tab, exact: true }).click();

test('the text is the very markup of the built page, with the pictures of the device', async () => {
  const shown = await page.locator('.face-page .prose').evaluate(markupOf);
  const pictures = page.locator('.face-page .prose img');
  await pictures.first().scrollIntoViewIfNeeded();
  await expect
    .poll(() => pictures.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth > 0)))
    .toEqual([true]);
  await page.goto(`${site.url}/recits/un-cafe/`);
  expect(shown).toBe(await page.locator('.story .prose').evaluate(markupOf));
});

/** Of an element, without where its pictures come from. */
function markupOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const image of copy.querySelectorAll('img'))
    for (const name of ['src', 'srcset', 'sizes']) image.removeAttribute(name);
  return copy.innerHTML;
}

test('the chapter stands in a page of the size of a phone, in the styles of the book alone', async () => {
  await show('Livre');
  const title = page.locator('.face-book h1');
  await title.waitFor();
  expect(await title.textContent()).toBe('Un café à Rennes');
  const style = await title.evaluate((one) => {
    const { fontFamily, hyphens, letterSpacing } = getComputedStyle(one);
    return { fontFamily, hyphens, letterSpacing };
  });
  expect(style).toEqual({
    fontFamily: '"Book Serif", "Source Serif 4", serif',
    hyphens: 'none',
    letterSpacing: 'normal',
  });
  expect(await page.evaluate(() => document.fonts.check('600 1em "Book Serif"'))).toBe(true);
  await expect
    .poll(() =>
      page
        .locator('.face-book img')
        .first()
        .evaluate((one) => (one as HTMLImageElement).naturalWidth),
    )
    .toBeGreaterThan(0);
  expect((await page.locator('.face-book').boundingBox())!.width).toBeLessThanOrEqual(360);
});

describe('the share picture', () => {
  const heavy = () => responses.filter((response) => /\.wasm|\.zip|satori|typesetter/.test(response.url()));

  test('is drawn once it is asked for, for no more than was said, and at most 700 kB', async () => {
    await show('Partage');
    const ask = page.getByRole('button', { name: /Dessiner l’image/ });
    expect(await ask.textContent()).toBe(fr.card.load(CARD_WEIGHTS.typesetter + CARD_WEIGHTS.usual));
    expect(heavy()).toEqual([]);
    const before = responses.length;
    await ask.click();
    const card = page.locator('img.face-card');
    await expect
      .poll(() => card.evaluate((one) => (one as HTMLImageElement).naturalWidth), { timeout: 30_000 })
      .toBe(1200);
    expect(await page.locator('img.face-card-small').evaluate((one) => one.clientWidth)).toBeGreaterThan(290);
    const sizes = await Promise.all(
      responses
        .slice(before)
        .filter(({ url }) => !url.call(responses[0]).startsWith('blob:'))
        .map(async (one) => gzipSync(await one.body()).length),
    );
    const weight = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    expect(weight).toBeGreaterThan(300);
    expect(weight).toBeLessThanOrEqual(700);
    expect(weight).toBeLessThanOrEqual(CARD_WEIGHTS.typesetter + CARD_WEIGHTS.usual);
  });

  test('stands above the words that the head of the page tells', async () => {
    await show('Partage');
    await expect.poll(() => page.locator('.feed-title').textContent()).toBe('Un café à Rennes');
    expect(await page.locator('.feed-words').textContent()).toMatch(/^Deux ans de messages/);
  });
});

test('the result of the search is the line that the search shows', async () => {
  await show('Recherche');
  const line = page.locator('.face-result li');
  expect(await line.locator('h2').textContent()).toBe('Un café à Rennes');
  expect(await line.locator('.label').textContent()).toMatch(/^Camille Œuvrard · /);
  expect(await line.locator('mark').first().textContent()).toBe('Rennes');
});

test('the tabs answer to a keyboard, and break no rule of axe, by day and at night', async () => {
  await page.getByRole('tab', { name: 'Page' }).focus();
  for (const [key, tab, held] of [
    ['ArrowRight', 'Livre', '.face-book h1'],
    ['ArrowRight', 'Partage', '.feed-title'],
    ['ArrowRight', 'Recherche', '.face-result li'],
    ['ArrowRight', 'Page', '.face-page h1'],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator(held).waitFor();
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(tab);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOf(page, false), `${tab}, ${colorScheme}`).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBeLessThanOrEqual(360);
  }
});
