// Reacting to a story: a form that comes when it is asked for, what the mailbox makes of it, and a mail where nothing runs.
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { mailbox } from '../../src/mailbox/mailbox.ts';
import { answered } from '../atelier/browser/door.ts';
import { type Opened, opened } from '../mailbox/opened.ts';
import { openedReaction, serveKinds } from './page-kinds.ts';

const DOOR = 'https://boite.example/depot/reactions';
const served = serveKinds();
const closing: Opened[] = [];
afterEach(() => {
  for (const { fake } of closing.splice(0)) fake.close();
});

async function beforeStory(options = {}): Promise<Page> {
  const page = await served.newPage(options);
  await page.goto(served.urlOf('story of a warm identity'));
  return page;
}

async function withMailbox(page: Page, more: Parameters<typeof opened>[0] = {}): Promise<Opened> {
  const own = await opened({ origins: [new URL(page.url()).origin], ...more });
  closing.push(own);
  await answered(page, mailbox(own.setting), DOOR);
  return own;
}

async function filled(page: Page): Promise<void> {
  await openedReaction(page);
  await page.getByLabel('Votre nom').fill('Jeanne L.');
  await page.getByLabel('Votre réaction').fill('J’aime <3 ce café.');
  await page.getByLabel('publiés sous ce récit').check();
}

describe('the form of a reaction', () => {
  test('is one request to merge, by keyboard alone', async () => {
    const page = await beforeStory();
    const { fake } = await withMailbox(page);
    await page.locator('.react > summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('.reaction-form').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Jeanne L.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('J’aime <3 ce café.');
    expect(await page.locator('#page_reaction_count').textContent()).toBe('18 / 1500');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Votre réaction est arrivée, merci.').waitFor();
    expect(await page.locator('.reaction-form').count()).toBe(0);
    expect(fake.pulls).toHaveLength(1);
    const [file = ''] = [...fake.filesOf(fake.pulls[0]?.head ?? '').keys()].filter((path) => /reactions/.test(path));
    expect(file).toMatch(/^content\/reactions\/un-cafe\/r-[0-9a-f]{12}\.yaml$/);
  });

  test('asks for nothing before it is opened, and breaks no rule of its page', async () => {
    const page = await served.newPage();
    const scripts: string[] = [];
    const broken: string[] = [];
    page.on(
      'request',
      (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname),
    );
    page.on('console', (message) => message.type() === 'error' && broken.push(message.text()));
    await page.goto(served.urlOf('story of a warm identity'));
    expect(scripts).toEqual([]);
    await withMailbox(page);
    await filled(page);
    await page.getByRole('button', { name: 'Envoyer ma réaction' }).click();
    await page.getByText('Votre réaction est arrivée, merci.').waitFor();
    expect(scripts).toContain('/recits/reagir.js');
    expect(broken).toEqual([]);
  });

  test('is not sent without the agreement', async () => {
    const page = await beforeStory();
    const { fake } = await withMailbox(page);
    await filled(page);
    await page.getByLabel('publiés sous ce récit').uncheck();
    await page.getByRole('button', { name: 'Envoyer ma réaction' }).click();
    expect(await page.locator('.reaction-form :invalid').count()).toBe(1);
    expect(fake.calls).toEqual([]);
  });

  test('keeps what was typed where the mailbox refuses it, or does not answer', async () => {
    const page = await beforeStory();
    await filled(page);
    await page.route(DOOR, (route) => route.abort());
    const send = page.getByRole('button', { name: 'Envoyer ma réaction' });
    await send.click();
    await page.getByText('La boîte du site ne répond pas').waitFor();
    await page.unroute(DOOR);
    await withMailbox(page, { limits: { perHour: 0, perDay: 9 } });
    await send.click();
    await page.getByText('Trop de réactions sont venues d’ici').waitFor();
    expect(await page.getByLabel('Votre réaction').inputValue()).toBe('J’aime <3 ce café.');
  });

  test('says so where its script does not come, and the mail stays', async () => {
    const page = await beforeStory();
    await page.route('**/recits/reagir.js', (route) => route.abort());
    await page.locator('.react > summary').click();
    await page.getByText('La boîte du site ne répond pas').waitFor();
    expect(await page.getByRole('link', { name: 'Écrire par courriel' }).isVisible()).toBe(true);
  });
});

test('without scripts, a mail is begun', async () => {
  const page = await beforeStory({ javaScriptEnabled: false });
  await page.locator('.react > summary').click();
  const mail = page.getByRole('link', { name: 'Écrire par courriel' });
  expect(await mail.isVisible()).toBe(true);
  const { searchParams } = new URL((await mail.getAttribute('href')) ?? '');
  expect(searchParams.get('subject')).toContain('Un café à Rennes');
  expect(searchParams.get('body')).toContain('https://cahiers.exemple.fr/recits/un-cafe/');
});
