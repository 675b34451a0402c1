// One page of each kind, in an anthology made for the tests and in the small one: what browser tests walk through.

import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type SharedSite, sharedSite } from '../site/shared.ts';
import { openBrowser, serve } from './browser.ts';

/** Kind → its site and its address. */
export const PAGE_KINDS = {
  home: ['every-kind', '/'],
  'list of stories': ['every-kind', '/recits/'],
  encounter: ['every-kind', '/recits/les-corps-du-texte/'],
  portrait: ['every-kind', '/recits/portrait-de-nour-au-long/'],
  opinion: ['every-kind', '/recits/eloge-du-silence/'],
  advice: ['every-kind', '/recits/conseils-de-table/'],
  guest: ['every-kind', '/recits/trois-signes/'],
  foreword: ['every-kind', '/recits/avant-propos/'],
  'story in another language': ['every-kind', '/recits/in-praise-of-silence/'],
  'story with every element': ['small', '/recits/un-cafe/'],
  'withdrawn story': ['small', '/recits/retiree/'],
  person: ['every-kind', '/personnes/camille-oeuvrard/'],
  people: ['every-kind', '/personnes/'],
  network: ['every-kind', '/reseaux/linkedin/'],
  networks: ['every-kind', '/reseaux/'],
  theme: ['every-kind', '/themes/emploi/'],
  themes: ['every-kind', '/themes/'],
  place: ['every-kind', '/lieux/rennes/'],
  places: ['every-kind', '/lieux/'],
  'one series': ['every-kind', '/collections/rencontres/'],
  'all series': ['every-kind', '/collections/'],
  volume: ['every-kind', '/volumes/tome-1/'],
  volumes: ['every-kind', '/volumes/'],
  'who met whom': ['every-kind', '/rencontres/'],
  search: ['every-kind', '/recherche/'],
  'search with results': ['every-kind', '/recherche/?q=Rennes'],
  'search without result': ['every-kind', '/recherche/?q=zzzz'],
  editorial: ['every-kind', '/contribuer/'],
  legal: ['every-kind', '/mentions-legales/'],
  'not found': ['every-kind', '/404.html'],
  offline: ['every-kind', '/hors-ligne/'],
  'home of a warm identity': ['warm', '/'],
  'story of a warm identity': ['warm', '/recits/un-cafe/'],
  'story that is reacted to': ['warm', '/recits/un-cafe/'],
  'volume of a warm identity': ['warm', '/volumes/tome-1/'],
  'home of a cool identity': ['cool', '/'],
  'story of a cool identity': ['cool', '/recits/un-cafe/'],
  'volume of a cool identity': ['cool', '/volumes/tome-1/'],
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

/**
 * Asks the same of several kinds, a few at once: a browser that waits for the end of what a page loads does nothing else.
 * @returns the answers in the order of the kinds
 */
export async function ofEach<Answer>(
  kinds: readonly PageKind[],
  ask: (kind: PageKind) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = [...kinds.entries()];
  const askInTurn = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next[0]] = await ask(next[1]);
  };
  await Promise.all(Array.from({ length: 4 }, askInTurn));
  return answers;
}

/** Serves the shared sites to a browser for the tests of a file. */
export function serveKinds(): Served {
  const sites = new Map<SharedSite, Awaited<ReturnType<typeof serve>>>();
  const contexts: BrowserContext[] = [];
  const served = {} as Served;
  beforeAll(async () => {
    for (const name of ['every-kind', 'small', 'warm', 'cool'] as const)
      sites.set(name, await serve(await sharedSite(name)));
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
    if (kind === 'story that is reacted to') await openedReaction(page);
    if (kind === 'search without result') await page.getByText('zzzz').first().waitFor();
  };
  return served;
}

/** The form of a reaction, once it is asked for. */
export async function openedReaction(page: Page): Promise<Locator> {
  await page.locator('.react > summary').click();
  const form = page.locator('.reaction-form');
  await form.waitFor();
  return form;
}
