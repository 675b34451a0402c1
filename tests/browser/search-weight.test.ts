// What a first search costs its reader, in an anthology of hundreds of stories.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), sharedSite('many').then((folder) => serve(folder, '', true))]);
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test.each(['rencontre', 'attendre une lettre', '"le café"', 'recnontre'])(
  '« %s », asked first, travels in at most 80 kB with all that searches',
  async (typed) => {
    const page = await browser.newPage({ locale: 'fr-FR', serviceWorkers: 'block' });
    const network = await page.context().newCDPSession(page);
    await network.send('Network.enable');
    const named = new Map<string, string>();
    let bytes = 0;
    network.on('Network.responseReceived', ({ requestId, response }) => named.set(requestId, response.url));
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      // The page itself, its style and its fonts come whatever is searched.
      if (/\.(?:js|bin|wasm|json)(?:\?|$)/.test(named.get(requestId) ?? '')) bytes += encodedDataLength;
    });
    await page.goto(`${site.url}/recherche/?q=${encodeURIComponent(typed)}`);
    await page.locator('#search-results li, #search-status:has-text("recnontre")').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(bytes).toBeGreaterThan(25_000);
    // Of two hundred stories; `npm run bench -- --search` holds six hundred to 200 kB.
    expect(bytes).toBeLessThanOrEqual(80_000);
    await page.context().close();
  },
);
