// Reading leaves no trace: no request to another host, no cookie, and no address that tells the host more than the page.
import { expect, test } from 'vitest';
import { ALL_KINDS, ofEach, serveKinds } from './page-kinds.ts';

const served = serveKinds();

test('no page kind asks another host for anything, or leaves a cookie', async () => {
  const page = await served.newPage();
  const context = page.context();
  const requests: { from: string; url: string }[] = [];
  context.on('request', (request) =>
    requests.push({ from: request.serviceWorker()?.url() ?? request.frame().url(), url: request.url() }),
  );
  await ofEach(ALL_KINDS, async (kind) => {
    const each = await context.newPage();
    let asked = 0;
    each.on('request', () => asked++);
    await served.visit(each, kind);
    // One that asks on and on never ends, and fails. Chromium does not always tell the end of what a worker answers.
    for (let before = -1; before !== asked; await each.waitForTimeout(1000)) before = asked;
    await each.close();
  });
  await served.visit(page, 'home');
  const own = new Set(ALL_KINDS.map((each) => new URL(served.urlOf(each)).origin));
  expect(requests.length).toBeGreaterThan(ALL_KINDS.length * 3);
  expect(requests.filter(({ url }) => /^(https?|wss?):/.test(url) && !own.has(new URL(url).origin))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept, 'nothing is kept that the privacy page does not tell').toEqual(['reader-visit']);
});

test('what a reader chooses is kept in the browser, never in a cookie', async () => {
  const page = await served.newPage({ colorScheme: 'light' });
  await served.visit(page, 'encounter');
  await page.getByRole('button', { name: 'Passer du jour à la nuit' }).click();
  await served.visit(page, 'home');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('night');
  expect(await page.context().cookies()).toEqual([]);
});
