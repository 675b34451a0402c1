// The second screen: everything it asks is in reach of everybody, by day and at night.
import { expect, test } from 'vitest';
import { violationsOf } from '../../browser/axe.ts';
import { TOUCH } from './device.ts';
import { draftOf, serveDrafts } from './open-draft.ts';

const atelier = serveDrafts();

const TOLD = draftOf('Un soir, à Rennes, Paul Le Goff a pris un café. Nous nous sommes vus sur LinkedIn.', {
  kind: 'encounter',
  people: [
    { name: 'Paul Le Goff', id: 'paul-le-goff' },
    { name: 'Zoé', agreed: 'no' },
  ],
});

test.each(['light', 'dark'] as const)('%s: axe finds nothing, at 360 and at 320 pixels', async (colorScheme) => {
  const page = await atelier.open(TOLD, { ...TOUCH, colorScheme });
  await page.getByRole('button', { name: 'Présentation', exact: true }).tap();
  await page.locator('[data-field="encounters"]').waitFor();
  await page.getByRole('button', { name: /^Reprendre : LinkedIn/ }).waitFor();
  expect(await violationsOf(page, colorScheme === 'dark')).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.context().close();
});
