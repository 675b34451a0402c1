// One page of each kind, in the demonstration and in the small anthology: what browser tests walk through.

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type SharedSite, sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

/** Kind → its site and its address. */
export const PAGE_KINDS = {
  home: ['demonstration', '/'],
  'list of stories': ['demonstration', '/recits/'],
  encounter: ['demonstration', '/recits/un-cafe-a-rennes/'],
  portrait: ['demonstration', '/recits/lea-martin/'],
  opinion: ['demonstration', '/recits/eloge-des-liseux/'],
  advice: ['demonstration', '/recits/ecrire-a-un-inconnu/'],
  guest: ['demonstration', '/recits/le-groupe-du-village/'],
  foreword: ['demonstration', '/recits/preface-du-tome-1/'],
  'story in another language': ['demonstration', '/recits/in-praise-of-lurkers/'],
  'story with every element': ['small', '/recits/un-cafe/'],
  'withdrawn story': ['small', '/recits/retiree/'],
  person: ['demonstration', '/personnes/camille-oeuvrard/'],
  people: ['demonstration', '/personnes/'],
  network: ['demonstration', '/reseaux/linkedin/'],
  networks: ['demonstration', '/reseaux/'],
  theme: ['demonstration', '/themes/emploi/'],
  themes: ['demonstration', '/themes/'],
  place: ['demonstration', '/lieux/rennes/'],
  places: ['demonstration', '/lieux/'],
  'one series': ['demonstration', '/collections/rencontres/'],
  'all series': ['demonstration', '/collections/'],
  volume: ['demonstration', '/volumes/tome-1/'],
  volumes: ['demonstration', '/volumes/'],
  'who met whom': ['demonstration', '/rencontres/'],
  search: ['demonstration', '/recherche/'],
  'search with results': ['demonstration', '/recherche/?q=Rennes'],
  'search without result': ['demonstration', '/recherche/?q=zzzz'],
  editorial: ['demonstration', '/contribuer/'],
  legal: ['demonstration', '/mentions-legales/'],
  'not found': ['demonstration', '/404.html'],
  offline: ['demonstration', '/hors-ligne/'],
} as const satisfies Record<string, readonly [SharedSite, string]>;

export type PageKind = keyof typeof PAGE_KINDS;

export const ALL_KINDS = Object.keys(PAGE_KINDS) as PageKind[];

export interface Served {
  browser: Browser;
  /** A page of a context that closes with the file's tests. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** Goes to a page of a kind and waits until what it shows is there. */
  visit(page: Page, kind: PageKind): Promise<void>;
  urlOf(kind: PageKind): string;
}

/** Serves the shared sites to a browser for the tests of a file. */
export function serveKinds(): Served {
  const sites = new Map<SharedSite, Awaited<ReturnType<typeof serve>>>();
  const contexts: BrowserContext[] = [];
  const served = {} as Served;
  beforeAll(async () => {
    for (const name of ['demonstration', 'small'] as const) sites.set(name, await serve(await sharedSite(name)));
    served.browser = await openBrowser();
  });
  afterAll(async () => {
    await served.browser?.close();
    for (const site of sites.values()) await site.close();
  });
  served.newPage = async (options = {}) => {
    const context = await served.browser.newContext({ locale: 'fr-FR', ...options });
    contexts.push(context);
    return context.newPage();
  };
  served.urlOf = (kind) => `${sites.get(PAGE_KINDS[kind][0])?.url}${PAGE_KINDS[kind][1]}`;
  served.visit = async (page, kind) => {
    await page.goto(served.urlOf(kind));
    if (kind === 'search with results') await page.locator('#search-results li').first().waitFor();
    if (kind === 'search without result') await page.getByText('zzzz').first().waitFor();
  };
  return served;
}
