// A reader before more than a hundred stories: pages, years, choices over all of them, people by letter, a folded table.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../site/shared.ts';
import { violationsOf } from './axe.ts';
import { openBrowser, serve } from './browser.ts';

type Browser = Awaited<ReturnType<typeof openBrowser>>;
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), sharedSite('many').then((out) => serve(out))]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-FR', ...options })).newPage();
  page.setDefaultTimeout(40_000);
  await page.goto(`${site.url}${address}`);
  return page;
}

const TITLES = 'main :is(.entry-title, .story-line-title):visible';
const titles = async (page: Page) => (await page.locator(TITLES).allTextContents()).map((title) => title.trim());
const chooser = (page: Page, name: string) => page.locator(`.filters select[name="${name}"]`);
const heads = (page: Page) => page.locator('.lines-year:visible').allTextContents();
/** A busy machine takes longer than the second that a poll waits. */
const polled = <Value>(ask: () => Promise<Value>) => expect.poll(ask, { timeout: 60_000 });
const said = (page: Page, text: RegExp) =>
  page.locator('.filters [role="status"]', { hasText: text }).waitFor({ state: 'attached' });

describe('pages of a list', () => {
  test('each story is once in the pages, which lead to each other without scripts', async () => {
    const page = await open('/recits/', { javaScriptEnabled: false });
    const all: string[] = [];
    for (let number = 1; number <= 4; number++) {
      all.push(...(await titles(page)));
      expect(await page.locator('.list-pages [aria-current="page"]').textContent()).toBe(String(number));
      const next = page.getByRole('link', { name: 'Page suivante' });
      if (number < 4) await next.click();
      else expect(await next.count()).toBe(0);
    }
    expect(new Set(all).size).toBe(200);
    expect(all).toHaveLength(200);
    expect(new URL(page.url()).pathname).toBe('/recits/page/4/');
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/\/recits\/page\/4\/$/);
    expect(await page.title()).toMatch(/^Récits, page\s4/);
  });

  test('a year has its page, the newest years first', async () => {
    const page = await open('/recits/', { javaScriptEnabled: false });
    const years = await page.getByRole('navigation', { name: 'Années' }).getByRole('link').allTextContents();
    expect(years).toEqual(years.toSorted().reverse());
    expect(years).toHaveLength(15);
    await page.getByRole('navigation', { name: 'Années' }).getByRole('link', { name: '2020' }).click();
    expect(
      await page
        .locator('main time')
        .evaluateAll((days) => [...new Set(days.map((day) => day.getAttribute('datetime')?.slice(0, 4)))]),
    ).toEqual(['2020']);
  });

  test('standfirsts are shown to who asks, without scripts', async () => {
    const page = await open('/recits/page/2/', { javaScriptEnabled: false });
    expect(await page.locator('.story-line-summary:visible').count()).toBe(0);
    await page.getByLabel('Montrer les chapôs').check();
    expect(await page.locator('.story-line-summary:visible').count()).toBe(50);
  });

  test.each(['/themes/emploi/', '/collections/rencontres/'])('%s has pages too', async (address) => {
    const page = await open(address, { javaScriptEnabled: false });
    const first = await titles(page);
    expect(first.length).toBeLessThanOrEqual(50);
    if (address.startsWith('/collections')) {
      await page.getByRole('link', { name: 'Page suivante' }).click();
      expect(new URL(page.url()).pathname).toBe(`${address}page/2/`);
      expect(first).not.toContain((await titles(page))[0]);
    }
  });
});

describe('choices over all the pages', () => {
  test('a choice, words and an order, kept in the address, undone by one button', async () => {
    const page = await open('/recits/');
    const before = await titles(page);
    await chooser(page, 'lieu').selectOption('rennes');
    await said(page, /sur\s200/);
    const inRennes = await titles(page);
    expect(inRennes.length).toBeGreaterThan(0);
    expect(Number(/\d+/.exec((await chooser(page, 'lieu').locator('option:checked').textContent()) ?? '')?.[0])).toBe(
      inRennes.length,
    );
    await chooser(page, 'ordre').selectOption('titre');
    await polled(() => heads(page)).toEqual(['R']);
    const sorted = await titles(page);
    expect(sorted).toEqual(sorted.toSorted(new Intl.Collator('fr', { numeric: true }).compare));
    expect(sorted.toSorted()).toEqual(inRennes.toSorted());
    const shared = await open(`/recits/${new URL(page.url()).search}`);
    await polled(() => titles(shared)).toEqual(sorted);
    await page.getByLabel('Mots du titre ou du chapô').fill('introuvable');
    await polled(() => titles(page)).toEqual([]);
    expect(await page.locator('.filters [role="status"]').textContent()).toMatch(/^Aucun récit/);
    await page.getByRole('button', { name: 'Tout voir' }).click();
    await polled(() => titles(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('');
  });

  test('by name: under each name what it tells, in the order of an index', async () => {
    const page = await open('/recits/?ordre=auteur');
    await polled(async () => (await titles(page)).length).toBe(120);
    expect(await page.locator('.filters [role="status"]').textContent()).toMatch(/^200\s/);
    await page.getByRole('button', { name: 'Voir la suite de la liste' }).click();
    expect(await titles(page)).toHaveLength(200);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles(page))[120]);
    const names = await heads(page);
    expect(names).toEqual(names.toSorted(new Intl.Collator('fr', { numeric: true }).compare));
    expect(names[0]).toMatch(/^Brest, Personne/);
  });

  test('a list that does not come is said where it is seen, and asked for again', async () => {
    const page = await open('/recits/');
    await page.route('**/recits/page/**', (route) => route.abort());
    await chooser(page, 'annee').selectOption('2020');
    await page.getByText('La liste entière n’a pas pu être chargée').waitFor();
    await page.unroute('**/recits/page/**');
    await chooser(page, 'annee').selectOption('2021');
    await polled(() => heads(page)).toEqual(['2021']);
  });

  test('without scripts there is no form that would choose in one page only, but ways to the other lists', async () => {
    const page = await open('/recits/', { javaScriptEnabled: false });
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('main noscript').textContent()).toMatch(/Sans JavaScript, la liste se parcourt.*Thèmes/s);
  });
});

test('people: by letter, by what they do, by name', async () => {
  const page = await open('/personnes/');
  const all = await page.locator('.person-line:visible').count();
  await page.getByRole('navigation', { name: 'Lettres' }).getByRole('link', { name: 'R', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#lettre-R');
  await page.getByLabel('Un nom, un métier').fill('lille');
  const named = await page.locator('.person-line:visible').allTextContents();
  expect(named.length).toBeGreaterThan(0);
  expect(named.every((name) => name.includes('Lille'))).toBe(true);
  expect(await page.locator('.letter:visible').count()).toBe(1);
  await page.getByLabel('Un nom, un métier').fill('');
  expect(await page.locator('.person-line:visible').count()).toBe(all);
});

test('a long table folds by part, opens where something is looked for, and folds again', async () => {
  const page = await open('/volumes/tome-1/');
  const isOpen = () =>
    page
      .locator('details.contents-part')
      .evaluateAll((parts) => parts.map((part) => (part as HTMLDetailsElement).open));
  expect(await isOpen()).toEqual([true, false]);
  const last = ((await page.locator('.contents-entry a').last().textContent()) ?? '').split(',')[0] ?? '';
  await page.getByLabel('Chercher dans la table').fill(last);
  expect(await page.locator('.contents-entry:visible').count()).toBe(1);
  await page.getByLabel('Chercher dans la table').fill('');
  expect(await isOpen()).toEqual([true, false]);
});

describe('the sky of a crowd', () => {
  const lit = (page: Page) => page.locator('.sky-star.lit');

  test('names sixty at first sight, tells by which rule, and is light', async () => {
    const page = await open('/rencontres/');
    expect(await page.locator('.sky-star').count()).toBe(60);
    await page.getByText('Sont nommées ici les 60 personnes qui en ont rencontré le plus').waitFor();
    expect(Buffer.byteLength(await page.content())).toBeLessThan(150_000);
    expect(
      await page
        .locator('a[href], button, select, input, summary, [tabindex="0"]')
        .evaluateAll(
          (all) => all.filter((one) => one.checkVisibility() && one.getAttribute('tabindex') !== '-1').length,
        ),
    ).toBeLessThanOrEqual(150);
  });

  test('somebody from the background is drawn with whom they met, at an address', async () => {
    const page = await open('/rencontres/');
    const answers: string[] = [];
    page.on('request', (request) => request.url().endsWith('.json') && answers.push(request.url()));
    const named = await page.locator('.sky-star text').allTextContents();
    const names = page.getByLabel('Partir de').locator('option:not([value=""])');
    const other = (await names.allTextContents()).find((name) => !named.includes(name)) ?? '';
    expect(answers).toEqual([]);
    await page.getByLabel('Partir de').selectOption({ label: other });
    await page.getByRole('button', { name: 'Trouver le chemin' }).click();
    await page.locator('[aria-live] h3', { hasText: other }).waitFor();
    expect(answers).toHaveLength(1);
    expect(await page.locator('.sky-star.chosen text').textContent()).toBe(other);
    expect(await lit(page).count()).toBe((await page.locator('.sky-line.lit').count()) + 1);
    const shared = await open(`/rencontres/${new URL(page.url()).search}`);
    await shared.locator('.sky-star.chosen', { hasText: other }).waitFor();
    expect(await shared.getByLabel('Partir de').locator('option:checked').textContent()).toBe(other);
  });

  test('a star is chosen by one click and by the keyboard, though its answers come after', async () => {
    const page = await open('/rencontres/', { hasTouch: true });
    const first = page.locator('.sky-star').first();
    const name = (await first.locator('text').textContent()) ?? '';
    await first.dispatchEvent('click');
    await page.locator('[aria-live] h3', { hasText: name }).waitFor();
    const other = await open('/rencontres/');
    await other.locator('.sky-scroll').focus();
    await other.waitForFunction(() => document.activeElement?.getAttribute('role') === 'option');
    await other.keyboard.press('End');
    await other.keyboard.press('Enter');
    await other.locator('.sky-star.chosen').waitFor();
    expect(await lit(other).count()).toBeGreaterThan(1);
  });

  test('a sky that does not answer says so, and is asked again', async () => {
    const page = await open('/rencontres/');
    await page.route('**/ciel.json', (route) => route.abort());
    await page.getByRole('button', { name: 'Trouver le chemin' }).hover();
    await page.getByText('Le ciel ne répond pas').waitFor();
    await page.unroute('**/ciel.json');
    await page.getByLabel('Partir de').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Trouver le chemin' }).click();
    await page.locator('.sky-star.chosen').waitFor();
  });

  test('without scripts, letters unfold and lead to the page of each', async () => {
    const page = await open('/rencontres/', { javaScriptEnabled: false });
    const letter = page.locator('.people-letter').first();
    await letter.locator('summary').click();
    const person = letter.getByRole('link').first();
    await person.click();
    expect(new URL(page.url()).pathname).toMatch(/^\/personnes\/personne-/);
  });
});

describe('for everybody', () => {
  test.each([
    '/rencontres/',
    '/recits/',
    '/recits/page/2/',
    '/recits/annee/2020/',
    '/recits/?ordre=titre',
    '/personnes/',
    '/volumes/tome-1/',
  ])('axe finds nothing in %s, in either theme', async (address) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(address, { colorScheme, viewport: { width: 390, height: 800 } });
      if (address.includes('?')) await polled(async () => (await titles(page)).length).toBe(120);
      expect(await violationsOf(page, colorScheme === 'dark')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(20_000);
      await page.context().close();
    }
  });
});
