// The sheet of a preview, opened from its folder as an editor opens it: on a telephone and on a screen, by day and at night.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pictureFacts } from '../../src/pictures/facts.ts';
import { SMALL, temporaryFolder } from '../content-folder.ts';
import { SHARED_CACHE } from '../site/build.ts';
import { runApart } from '../warm/run-warm.ts';
import { violationsOf } from './axe.ts';
import { browserProgram, openBrowser } from './browser.ts';

const ROOT = join(import.meta.dirname, '../..');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function previewed(words: readonly string[], more: Record<string, string> = {}): Promise<string> {
  const folder = join(await temporaryFolder(), 'apercus');
  const env = { ...process.env, CONTENT_DIR: SMALL, CACHE_DIR: SHARED_CACHE, BUILD_DATE: '2026-07-01', ...more };
  const { status, stderr } = runApart('src/cli/preview-story.ts', [...words, '--out', folder], { cwd: ROOT, env });
  expect([status, stderr]).toEqual([0, '']);
  return folder;
}

test('reads well on a telephone and on a screen, by day and at night, with its letters and its pictures', async () => {
  const folder = await previewed(['un-cafe', 'brouillon'], { PATH: '' });
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    // axe asks for the sheet a second time, which a page of a folder may not.
    if (request.resourceType() !== 'xhr') failed.push(request.url());
  });
  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, `${width} px`).toBeLessThanOrEqual(0);
    expect(await violationsOf(page, false), `${width} px, ${colorScheme}`).toEqual([]);
  }
  await page.locator('iframe').first().scrollIntoViewIfNeeded();
  const frame = page.frames().find((one) => one.url().endsWith('page-un-cafe.html'));
  await frame?.waitForLoadState();
  expect(await frame?.evaluate(() => innerWidth)).toBe(390);
  expect(
    await frame?.evaluate(() =>
      document.fonts.ready.then((fonts) => [...fonts].some((font) => font.status === 'loaded')),
    ),
  ).toBe(true);
  expect(failed).toEqual([]);
  await page.close();
});

test('holds photographs of the page where there is a browser, as wide as they say and whole', async () => {
  const { program, env } = await browserProgram();
  const folder = await previewed(['un-cafe', '--browser', program], env);
  for (const width of [390, 1280]) {
    const facts = pictureFacts(readFileSync(join(folder, `un-cafe/page-${width}.png`)));
    expect(facts?.width).toBe(width);
    expect(facts?.height).toBeGreaterThan(800);
  }
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('un-cafe/page-390.png');
});
