// The mailbox of a site, from the writing page: one button, and what it answers is said.
import { afterEach, expect, test } from 'vitest';
import { mailbox } from '../../../src/mailbox/mailbox.ts';
import { violationsOf } from '../../browser/axe.ts';
import { type Opened, opened } from '../../mailbox/opened.ts';
import { KEYS, TOUCH } from './device.ts';
import { ADDRESS, answered, atTheDoor } from './door.ts';
import { serveDrafts } from './open-draft.ts';

const atelier = serveDrafts();
const closing: Opened[] = [];
afterEach(() => {
  for (const { fake } of closing.splice(0)) fake.close();
});

test.each([
  ['by touch', TOUCH],
  ['by keyboard', KEYS],
])('%s: one button, and the text is a request to merge', async (_, options) => {
  const page = await atTheDoor(atelier, options);
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
  const page = await atTheDoor(atelier, TOUCH);
  await page.route(ADDRESS, (route) => route.abort());
  await page.getByRole('button', { name: 'Remettre le texte aux éditeurs' }).tap();
  await page.getByText('La boîte du site ne répond pas').waitFor();
  expect(await page.locator('.after').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Essayer de nouveau' }).isEnabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'Télécharger le fichier' }).isVisible()).toBe(true);
});

test('what the mailbox refuses is said in its words', async () => {
  const page = await atTheDoor(atelier, TOUCH);
  const { fake, setting } = await opened({ origins: [new URL(page.url()).origin], limits: { perHour: 0, perDay: 9 } });
  closing.push({ fake } as Opened);
  await answered(page, mailbox(setting));
  await page.getByRole('button', { name: 'Remettre le texte aux éditeurs' }).tap();
  await page.getByText('Trop d’envois sont venus d’ici').waitFor();
  expect(fake.calls).toEqual([]);
});
