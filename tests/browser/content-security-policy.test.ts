// Each page runs and shows all that it should under its own Content-Security-Policy, and nothing else runs.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ALL_KINDS, ofEach, type PageKind, serveKinds } from './page-kinds.ts';

const served = serveKinds();

/** A page that writes down what its policy refuses. */
async function watchedPage(): Promise<{ page: Page; refused: string[] }> {
  const page = await served.newPage({ colorScheme: 'light' });
  const refused: string[] = [];
  await page.exposeFunction('noteRefused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { noteRefused: (what: string) => void }).noteRefused(`${violatedDirective} ${blockedURI}`),
    );
  });
  return { page, refused };
}

const policyOf = (page: Page) =>
  page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content') as Promise<string>;

test('no page kind asks for what its policy refuses', async () => {
  const refusedBy = await ofEach(ALL_KINDS, async (kind) => {
    const { page, refused } = await watchedPage();
    await served.visit(page, kind);
    await page.waitForLoadState('networkidle', { timeout: 100_000 });
    await page.context().close();
    return refused.map((what) => `${kind}: ${what}`);
  });
  expect(refusedBy.flat()).toEqual([]);
});

test('the theme changes, by a script that the policy names', async () => {
  const { page } = await watchedPage();
  await served.visit(page, 'encounter');
  await page.locator('[data-theme-switch]').first().click();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night');
});

test('no page may compile WebAssembly, those that search neither', async () => {
  const { page } = await watchedPage();
  for (const kind of ['home', 'encounter', 'search'] satisfies PageKind[]) {
    await served.visit(page, kind);
    expect(await policyOf(page), kind).not.toMatch(/wasm-unsafe-eval/);
  }
});

test('a script, a style and a picture that a text would bring are refused', async () => {
  const { page, refused } = await watchedPage();
  await served.visit(page, 'encounter');
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.ran = "yes"';
    const style = document.createElement('style');
    style.textContent = 'html { letter-spacing: 7px }';
    const picture = new Image();
    picture.src = 'https://ailleurs.invalid/x.png';
    document.body.append(script, style, picture);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return [document.documentElement.dataset.ran, getComputedStyle(document.documentElement).letterSpacing];
  });
  expect(ran).toEqual([undefined, 'normal']);
  expect(refused.map((what) => what.split(' ')[0]).sort()).toEqual(['img-src', 'script-src-elem', 'style-src-elem']);
});
