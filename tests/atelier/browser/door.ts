// The door of the mailbox in the writing page, on a draft that is ready; what the page asks of it is asked of a real one.
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Mailbox } from '../../../src/mailbox/mailbox.ts';
import { PICTURE } from '../sending/drafts.ts';
import { draftOf, type serveDrafts } from './open-draft.ts';

export const ADDRESS = 'https://boite.example/depot';
const SITE = { contribute: { email: 'redaction@petit.example.org', mailbox: ADDRESS, answerWithin: 15 } };
const draft = draftOf(
  'Il pleuvait. Nous avons bu un café.\n\n<Figure src="./banc.png" alt="Un banc sous la pluie" />',
  {
    title: 'Un café à Rennes',
    summary: 'Nous nous écrivions depuis deux ans sans nous être jamais vus ; un matin de mars, la pluie a décidé.',
    author: { name: 'Léa Malo' },
    themes: ['emploi'],
    kind: 'opinion',
    contact: 'lea@exemple.fr',
    outputs: ['web'],
    licence: 'CC-BY-4.0',
  },
  { 'banc.png': PICTURE },
);

export async function atTheDoor(
  atelier: ReturnType<typeof serveDrafts>,
  options: BrowserContextOptions,
): Promise<Page> {
  const page = await atelier.open(draft, { ...options, site: SITE });
  await page.locator('.steps button').last().click();
  await page.locator('.doors:not([hidden])').waitFor();
  return page;
}

export async function answered(page: Page, own: Mailbox, address = ADDRESS): Promise<void> {
  await page.route(address, async (route) => {
    const request = route.request();
    const body = request.postDataBuffer();
    const asked = new Request(address, {
      method: request.method(),
      headers: await request.allHeaders(),
      ...(body && { body: new Uint8Array(body) }),
    });
    const answer = await own.fetch(asked, { from: '192.0.2.1' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes });
  });
}
