// The writing page of a device that has kept a draft, on a site that takes texts in more ways than the small one.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { fromTree } from '../../../src/atelier/document/from-tree.ts';
import type { Draft, DraftFacts } from '../../../src/atelier/draft/draft.ts';
import { readBack } from '../../import/read-back.ts';
import { serveDevices } from './device.ts';
import { keepDraft } from './keep-draft.ts';

/** `site` adds to what the page is told of its site; `before` runs first in the page. */
export interface Opening extends BrowserContextOptions {
  site?: object;
  before?: string;
}

export function draftOf(text: string, facts: DraftFacts = {}, pictures: Draft['pictures'] = {}): Draft {
  return { key: 'k', changed: 1, facts, document: fromTree(readBack(text)).toJSON(), pictures };
}

export function serveDrafts(): { open(draft: Draft, opening?: Opening): Promise<Page> } {
  const devices = serveDevices();
  return {
    async open(draft, { site, before, ...options } = {}) {
      const context = await devices.device(options);
      const page = await context.newPage();
      if (before) await page.addInitScript(before);
      if (site) await tellOf(page, site);
      await keepDraft(page, devices.url, draft);
      return page;
    },
  };
}

async function tellOf(page: Page, more: object): Promise<void> {
  await page.route('**/contribuer/atelier/', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/data-site="([^"]*)"/, (_, written: string) => {
      const told = { ...JSON.parse(written.replace(/&(?:quot|#34);/g, '"').replaceAll('&#38;', '&')), ...more };
      return `data-site="${JSON.stringify(told).replaceAll('"', '&quot;')}"`;
    });
    const { mailbox = '' } = (more as { contribute?: { mailbox?: string } }).contribute ?? {};
    const reaching = mailbox && ` ${new URL(mailbox).origin}`;
    await route.fulfill({
      response: answer,
      body: html.replace(/connect-src (?:'|&#39;)self(?:'|&#39;)/, `$&${reaching}`),
    });
  });
}
