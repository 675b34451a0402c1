// The mailbox of a site, from the writing page: one button, and what it answers is said.
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { type Mailbox, mailbox } from '../../../src/mailbox/mailbox.ts';
import { violationsOf } from '../../browser/axe.ts';
import { type Opened, opened } from '../../mailbox/opened.ts';
import { PICTURE } from '../sending/drafts.ts';
import { KEYS, TOUCH } from './device.ts';
import { draftOf, serveDrafts } from './open-draft.ts';

const atelier = serveDrafts();
const ADDRESS = 'https://boite.example/depot';
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

const closing: Opened[] = [];
afterEach(() => {
  for (const { fake } of closing.splice(0)) fake.close();
});

/** What the page asks of the mailbox is asked of a real one, in this process. */
async function answered(page: Page, own: Mailbox): Promise<void> {
  await page.route(ADDRESS, async (route) => {
    const request = route.request();
    const body = request.postDataBuffer();
    const asked = new Request(ADDRESS, {
      method: request.method(),
      headers: await request.allHeaders(),
      ...(body && { body: new Uint8Array(body) }),
    });
    const answer = await own.fetch(asked, { from: '192.0.2.1' });
    const bytes = Buffer.from(await answer.arrayBuffer());
    await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: bytes });
  });
}

async function atTheDoor(options: object): Promise<Page> {
  const page = await atelier.open(draft, { ...options, site: SITE });
  await page.locator('.steps button').last().click();
  await page.locator('.doors:not([hidden])').waitFor();
  return page;
}

test.each([
  ['by touch', TOUCH],
  ['by keyboard', KEYS],
])('%s: one button, and the text is a request to merge', async (_, options) => {
  const page = await atTheDoor(options);
  const { fake, setting, notes } = await opened({ origins: [new URL(page.url()).origin] });
  closing.push({ fake } as Opened);
  await answered(page, mailbox(setting));
  const give = page.getByRole('button', { name: 'Remettre le texte aux éditeurs' });
  expect(await violationsOf(page, false)).toEqual([]);
  await give.focus();
  await page.keyboard.press('Enter');
  await page.locator('.after:not([hidden])').waitFor();
  expect(fake.pulls).toHaveLength(1);
  const files = [...fake.filesOf(fake.pulls[0]?.head ?? '').keys()];
  expect(files).toContain('content/stories/un-cafe-a-rennes/banc.png');
  expect(notes).toMatchObject([{ sender: 'Léa Malo <lea@exemple.fr>' }]);
});

test('a mailbox that does not answer is said, and the other ways stay', async () => {
  const page = await atTheDoor(TOUCH);
  await page.route(ADDRESS, (route) => route.abort());
  await page.getByRole('button', { name: 'Remettre le texte aux éditeurs' }).tap();
  await page.getByText('La boîte du site ne répond pas').waitFor();
  expect(await page.locator('.after').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Essayer de nouveau' }).isEnabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Télécharger le fichier' }).isVisible()).toBe(true);
});

test('what the mailbox refuses is said in its words', async () => {
  const page = await atTheDoor(TOUCH);
  const { fake, setting } = await opened({ origins: [new URL(page.url()).origin], limits: { perHour: 0, perDay: 9 } });
  closing.push({ fake } as Opened);
  await answered(page, mailbox(setting));
  await page.getByRole('button', { name: 'Remettre le texte aux éditeurs' }).tap();
  await page.getByText('Trop d’envois sont venus d’ici').waitFor();
  expect(fake.calls).toEqual([]);
});
