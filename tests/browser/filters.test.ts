// A reader narrows the list of stories: without scripts, with them, by keyboard, and through a shared address.
import type { Browser, Page } from 'playwright-core';
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

async function open(address: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled, locale: 'fr-FR' })).newPage();
  await page.goto(`${site.url}/recits/${address}`);
  return page;
}

const EVERY_STORY = ['Avant le café', 'Nour Haddad', 'Signes', 'Un café à Rennes'];

/** Titles of the entries that show. */
async function shown(page: Page): Promise<string[]> {
  const titles = page.locator('main :is(.entry-title, .story-line-title):visible');
  return (await titles.allTextContents()).map((title) => title.trim()).sort();
}

/** What a voice reads of an element: the browser resolves counters of CSS only when it speaks or paints. */
async function spoken(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  await session.detach();
  return nodes.map(({ name }) => name?.value ?? '').join('');
}

describe.each([
  ['without scripts', false],
  ['with scripts', true],
])('%s', (_, scripts) => {
  test('choices add up, the count is that of what shows, and one button undoes them', async () => {
    const page = await open('', scripts);
    expect(await shown(page)).toHaveLength(EVERY_STORY.length);
    await page.getByLabel('Thème').selectOption('emploi');
    expect(await shown(page)).toHaveLength(2);
    await page.getByLabel('Réseau').selectOption('linkedin');
    expect(await shown(page)).toEqual(['Un café à Rennes']);
    expect(await spoken(page, '.shown')).toBe('1\u00a0récit sur\u00a04');
    await page.getByRole('button', { name: 'Tout voir' }).click();
    expect(await shown(page)).toHaveLength(EVERY_STORY.length);
    expect(await spoken(page, '.shown')).toBe('4\u00a0récits sur\u00a04');
    expect(await page.getByRole('button', { name: 'Tout voir' }).isVisible()).toBe(false);
  });

  test('an empty list says so and offers the way back', async () => {
    const page = await open('', scripts);
    expect(await spoken(page, '.nothing')).toBe('');
    await page.getByLabel('Lieu').selectOption('saint-malo');
    await page.getByLabel('Réseau').selectOption('linkedin');
    expect(await shown(page)).toEqual([]);
    expect(await spoken(page, '.nothing')).toMatch(/^Aucun récit ne réunit tous ces choix/);
    expect(await page.getByRole('button', { name: 'Tout voir' }).isVisible()).toBe(true);
  });
});

test('a value says how many stories have it', async () => {
  const page = await open('', false);
  expect(await page.getByLabel('Thème').locator('option').allTextContents()).toEqual([
    'Tous',
    'Emploi (2)',
    'Entraide (3)',
  ]);
});

test('the choice is in the address, which can be shared, and what it leaves is said aloud', async () => {
  const page = await open('');
  await page.getByLabel('Thème').selectOption('emploi');
  await page.getByLabel('Réseau').selectOption('linkedin');
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ theme: 'emploi', reseau: 'linkedin' });
  expect(await page.getByRole('status').textContent()).toBe('1\u00a0récit sur\u00a04');
  const other = await open(new URL(page.url()).search);
  expect(await shown(other)).toEqual(['Un café à Rennes']);
  await other.getByRole('button', { name: 'Tout voir' }).click();
  await expect.poll(() => new URL(other.url()).search).toBe('');
  expect(await other.getByRole('status').textContent()).toBe('4\u00a0récits sur\u00a04');
});

test('an address that asks for what does not exist shows every story', async () => {
  const page = await open('?theme=licorne&lieu=%3Cscript%3E');
  expect(await shown(page)).toHaveLength(EVERY_STORY.length);
});

test('the keyboard is enough', async () => {
  const page = await open('');
  await page.getByLabel('Rubrique').focus();
  await page.keyboard.press('ArrowDown');
  expect(await shown(page)).toHaveLength(1);
  for (let step = 0; step < 6; step++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tout voir');
  await page.keyboard.press('Enter');
  expect(await shown(page)).toHaveLength(EVERY_STORY.length);
});
