// A device in a browser, where one writes, closes the page and comes back. Its site asks the questions of a series.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Knowledge } from '../../../src/atelier/knowledge.ts';
import { openBrowser, serve } from '../../browser/browser.ts';
import { sharedSite } from '../../site/shared.ts';

export const TOUCH: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
export const KEYS: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };

export const QUESTIONS = ['Qui êtes-vous ?', 'Quelle heure préférez-vous ?', 'Où allez-vous ?'];
/** content/series/nuits.yaml */
export const SERIES = `title: Entretiens de nuit
description: Des entretiens posés dans le même ordre à celles et ceux qui travaillent la nuit, imprimés tels qu’ils ont été dits.
accent: "#1f5673"
questions: ${JSON.stringify(QUESTIONS)}
`;

export interface Devices {
  url: string;
  /** A device that nobody has used. */
  device(options?: BrowserContextOptions): Promise<BrowserContext>;
}

export function serveDevices(): Devices {
  let browser: Browser | undefined;
  let site: Awaited<ReturnType<typeof serve>> | undefined;
  const devices = { url: '' } as Devices;
  beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), sharedSite('small').then((folder) => serve(folder))]);
    devices.url = `${site.url}/contribuer/atelier/`;
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  devices.device = async (options = KEYS) => {
    const context = await (browser as Browser).newContext({
      ...{ locale: 'fr-FR', serviceWorkers: 'block', acceptDownloads: true },
      ...options,
    });
    await context.route('**/savoir.json', async (route) => {
      const known: Knowledge = await (await route.fetch()).json();
      await route.fulfill({ json: { ...known, files: { ...known.files, 'series/nuits.yaml': SERIES } } });
    });
    return context;
  };
  return devices;
}

/** The page, once one can write in it. */
export async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.writing, .interview').first().waitFor();
  return page;
}

/** As somebody closes a tab: whatever the page was doing. */
export async function close(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
}

export const saved = (page: Page) => page.locator('.saved', { hasText: 'Enregistré sur cet appareil' }).waitFor();

export async function write(page: Page, words: string): Promise<void> {
  await page.locator('.writing').click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
  await saved(page);
}
