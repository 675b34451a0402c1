// The writing page without a network: opened once, it opens again, is written in, checked and kept; readers keep nothing of it.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, serve } from '../../browser/browser.ts';
import { sharedSite } from '../../site/shared.ts';
import { openPage, saved } from './device.ts';

const BASE = '/florilege';
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
const LONG = { timeout: 300_000 };

beforeAll(async () => {
  [browser, site] = await Promise.all([
    openBrowser(),
    sharedSite('small-under-florilege').then((folder) => serve(folder, BASE)),
  ]);
  context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 740 } });
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const url = () => `${site.url}/contribuer/atelier/`;
/** Cache → the paths that it keeps. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return Object.fromEntries(names.map((name, index) => [name, keys[index]?.map((key) => new URL(key.url).pathname)]));
  });

test('who only reads keeps nothing of the writing page', LONG, async () => {
  const page = await context.newPage();
  await page.goto(`${site.url}/recits/un-cafe/`);
  await expect.poll(async () => (await kept(page))[`${BASE}/ pages`], { timeout: 60_000 }).toBeDefined();
  expect(JSON.stringify(await kept(page))).not.toContain('atelier');
  await page.close();
});

test('opened once, it says that it does without a network, and it does', LONG, async () => {
  let page = await openPage(context, url());
  await page.getByText('Cette page s’ouvre aussi sans réseau.').waitFor({ timeout: 90_000 });
  await page.close();
  await context.setOffline(true);
  page = await openPage(context, `${url()}?x=1`);
  await page.getByText('Hors connexion : vous pouvez continuer d’écrire.').waitFor();
  await page.locator('.writing').click();
  // The check runs in a worker that had not been started before.
  await page.keyboard.type('Voyez <b>ceci</b> et écrivez à marie@exemple.fr aujourd’hui.');
  await saved(page);
  await page.locator('.remarks li').first().waitFor({ timeout: 60_000 });
  await page.reload();
  await expect.poll(() => page.locator('.writing').textContent()).toContain('marie@exemple.fr');
  await context.setOffline(false);
  await expect.poll(() => page.getByText('Hors connexion').isVisible()).toBe(false);
  await page.close();
});

test('a host in trouble does not close it, and the draft is there', LONG, async () => {
  site.failWith(502);
  const page = await openPage(context, url());
  await expect.poll(() => page.locator('.writing').textContent()).toContain('marie@exemple.fr');
  site.failWith();
  await page.close();
});

test(
  'what draws its card comes once it has been open for a while, and the card is drawn without a network',
  LONG,
  async () => {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(url());
    await page.getByText('Cette page s’ouvre aussi sans réseau.').waitFor({ timeout: 90_000 });
    expect(JSON.stringify(await kept(page))).not.toMatch(/usual\.zip|\.wasm/);
    await page.clock.fastForward(31_000);
    await expect.poll(async () => JSON.stringify(await kept(page)), { timeout: 60_000 }).toMatch(/usual\.zip/);
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Aperçus', exact: true }).click();
    await page.getByRole('tab', { name: 'Partage' }).click();
    await page.getByRole('button', { name: /^Dessiner l’image/ }).click();
    await page.locator('img.face-card[src]').waitFor({ timeout: 60_000 });
    await context.setOffline(false);
    await page.close();
  },
);

test('what is kept of it is a list of its own, the address of an invitation is not in it', LONG, async () => {
  const page = await openPage(context, `${url()}?serie=nuits&de=Zo%C3%A9`);
  await expect
    .poll(async () => (await kept(page))[`${BASE}/ atelier`])
    .toContain(`${BASE}/contribuer/atelier/savoir.json`);
  expect((await kept(page))[`${BASE}/ atelier`]).toContain(`${BASE}/contribuer/atelier/`);
  expect(
    await page.evaluate(async () =>
      JSON.stringify(
        (
          await Promise.all(
            (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
          )
        ).flat(),
      ),
    ),
  ).not.toContain('Zo');
  expect((await kept(page))[`${BASE}/ pages`]).not.toContain(`${BASE}/contribuer/atelier/`);
  await page.close();
});

// The first to ask for that site builds it.
test('a site that keeps nothing promises nothing', { timeout: 600_000 }, async () => {
  const english = await serve(await sharedSite('english'));
  const device = await browser.newContext();
  const page = await openPage(device, `${english.url}/contribuer/atelier/`);
  await page.waitForTimeout(10_000);
  expect(await page.locator('#atelier').textContent()).not.toMatch(/without a network|sans réseau/);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await device.close();
  await english.close();
});
