// Each page kind against the rules of axe: WCAG 2.2 A and AA, and its best practices, by day and at night.
import { expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { ALL_KINDS, type PageKind, serveKinds } from './page-kinds.ts';

const served = serveKinds();
/** Night changes colours only, and a width the layout only: each is judged whole once. */
const [TELEPHONE, DESK] = [
  { width: 320, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;
/** Where much is shown at one width alone. */
const CROSSED: readonly PageKind[] = ['home', 'list of stories', 'encounter', 'who met whom', 'search with results'];

test.each(ALL_KINDS)('axe finds no violation in: %s', async (kind) => {
  const page = await served.newPage({ colorScheme: 'light', bypassCSP: true });
  const violations: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await served.visit(page, kind);
  const judge = async (width: number, colorScheme: 'light' | 'dark', onlyColours: boolean) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const found = await violationsOf(page, onlyColours);
    violations.push(...found.map((said) => `${width} px, ${colorScheme}: ${said}`));
  };
  for (const { width, colorScheme } of [TELEPHONE, DESK]) await judge(width, colorScheme, false);
  if (CROSSED.includes(kind)) {
    await judge(TELEPHONE.width, DESK.colorScheme, true);
    await judge(DESK.width, TELEPHONE.colorScheme, true);
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
