// The second screen: everything it asks is in reach of everybody, by day and at night.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../../browser/axe.ts';
import { TOUCH } from './device.ts';
import { draftOf, serveDrafts } from './open-draft.ts';
import { kept } from './writing.ts';

const atelier = serveDrafts();

const TOLD = draftOf('Un soir, à Rennes, Paul Le Goff a pris un café. Nous nous sommes vus sur LinkedIn.', {
  kind: 'encounter',
  people: [
    { name: 'Paul Le Goff', id: 'paul-le-goff' },
    { name: 'Zoé', agreed: 'no' },
  ],
});

test('a text is said to be in another language, listed or not', async () => {
  const page = await atelier.open(TOLD, TOUCH);
  await page.getByRole('button', { name: 'Présentation', exact: true }).tap();
  const lang = page.getByLabel(/^La langue du texte/);
  await lang.selectOption({ label: 'anglais' });
  expect((await kept(page)).facts.lang).toBe('en');
  await lang.selectOption({ label: 'Une autre langue…' });
  await page.keyboard.type('fr-ca');
  await page.getByLabel(/^Le titre/).click();
  expect((await kept(page)).facts.lang).toBe('fr-CA');
  await lang.selectOption({ index: 0 });
  expect((await kept(page)).facts.lang).toBeUndefined();
  await page.context().close();
});

test.each(['light', 'dark'] as const)('%s: axe finds nothing, at 360 and at 320 pixels', async (colorScheme) => {
  const page = await atelier.open(TOLD, { ...TOUCH, colorScheme });
  await page.getByRole('button', { name: 'Présentation', exact: true }).tap();
  await page.locator('[data-field="encounters"]').waitFor();
  await page.getByRole('button', { name: /^Reprendre : LinkedIn/ }).waitFor();
  expect(await violationsOf(page, colorScheme === 'dark')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await stepsAreWhole(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await stepsAreWhole(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  // The name of the site is read in words, not letter under letter.
  expect((await page.locator('.wordmark').boundingBox())?.height).toBeLessThan(200);
  await page.context().close();
});

test('dates and places that the text tells are taken at a touch, a day that may be two is chosen', async () => {
  const text = 'Le 12 mai 2024, à Rennes, j’ai vu Zoé, que je lisais sur LinkedIn depuis mars 2021.';
  const page = await atelier.open(draftOf(text, { kind: 'encounter', people: [{ name: 'Zoé' }] }), TOUCH);
  await page.getByRole('button', { name: 'Présentation', exact: true }).tap();
  const meeting = page.locator('[data-field="encounters"]');
  const take = (words: string, at: number) =>
    meeting
      .getByRole('button', { name: `Reprendre : ${words}`, exact: true })
      .nth(at)
      .tap();
  await take('mars 2021', 0);
  expect(await meeting.getByRole('button', { name: /mars 2021/ }).count()).toBe(0);
  await take('Rennes', 0);
  await meeting.getByLabel(/^Quand/).fill('12/05/2024');
  await meeting.getByRole('button', { name: 'Reprendre : 5 décembre 2024' }).waitFor();
  await take('12 mai 2024', 0);
  expect(await meeting.getByLabel(/^Quand/).inputValue()).toBe('12 mai 2024');
  expect((await kept(page)).facts.meeting).toMatchObject({
    online: 'mars 2021',
    irl: { form: 'other', date: '12 mai 2024', place: 'Rennes' },
  });
  await page.context().close();
});

test('the browser’s way back leads to the step before, and its way on to the step after', async () => {
  const page = await atelier.open(TOLD, TOUCH);
  const go = (step: string) => page.getByRole('button', { name: step, exact: true }).tap();
  const here = () => page.locator('.steps [aria-current]').textContent();
  await go('Présentation');
  await go('Envoi');
  await page.goBack();
  await expect.poll(here).toBe('Présentation');
  await page.goBack();
  await expect.poll(here).toBe('Texte');
  await page.goForward();
  await expect.poll(here).toBe('Présentation');
  await page.getByRole('link', { name: 'Aller au texte' }).press('Enter');
  expect(await here()).toBe('Présentation');
  await page.context().close();
});

/** Each name of a step is read whole, without pushing the row aside. */
async function stepsAreWhole(page: Page): Promise<void> {
  const edges = await page.locator('.steps button').evaluateAll((steps) =>
    steps.map((step) => {
      const { left, right } = step.getBoundingClientRect();
      return [left >= 0, right <= innerWidth, step.scrollWidth <= step.clientWidth + 1];
    }),
  );
  expect(edges).toEqual(Array(4).fill([true, true, true]));
}
