// Each page kind against the rules of axe: WCAG 2.2 A and AA, and its best practices, by day and at night.
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { ALL_KINDS, serveKinds } from './page-kinds.ts';

const WIDTHS = [320, 1280];
const served = serveKinds();

test.each(ALL_KINDS)('axe finds no violation in: %s', async (kind) => {
  const page = await served.newPage({ colorScheme: 'light', bypassCSP: true });
  const violations: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await served.visit(page, kind);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Night changes colours only: the structure is judged once a width.
      violations.push(
        ...(await violationsOf(page, colorScheme === 'dark')).map((said) => `${width} px, ${colorScheme}: ${said}`),
      );
    }
  }
  await page.context().close();
  expect(violations).toEqual([]);
});

test('a page that is wrong is found out', async () => {
  const page = await served.newPage();
  await page.setContent(
    '<!doctype html><html lang="fr"><title>Page</title><main><h1>Page</h1><p style="color:#bbb;background:#fff">Pâle</p><img src="data:,"></main>',
  );
  expect((await violationsOf(page, false)).join('\n')).toMatch(/color-contrast[\s\S]*image-alt/);
});
