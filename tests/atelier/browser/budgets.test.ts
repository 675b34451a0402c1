// What the writing page costs: little before the first letter, what was said after it, and nothing to who reads.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { fr } from '../../../src/words/atelier/page/fr.ts';
import { sharedSite } from '../../site/shared.ts';
import { serveDevices } from './device.ts';

const devices = serveDevices();
let page: Page;
const responses: Response[] = [];

beforeAll(async () => {
  page = await (await devices.device({ viewport: { width: 360, height: 740 } })).newPage();
  page.on('response', (response) => responses.push(response));
  await page.goto(devices.url);
  await page.waitForSelector('.writing');
  await page.waitForLoadState('networkidle');
});

/** Of the scripts that came, in kilobytes, compressed. */
async function weight(some: readonly Response[]): Promise<number> {
  const scripts = some.filter((response) => /\.js$/.test(new URL(response.url()).pathname));
  const sizes = await Promise.all(scripts.map(async (script) => gzipSync(await script.body()).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

test('at most 250 kB of script come before the first key, and no worker', async () => {
  expect(await weight(responses)).toBeGreaterThan(50);
  expect(await weight(responses)).toBeLessThanOrEqual(250);
  expect(page.workers().filter((worker) => /worker-/.test(worker.url()))).toEqual([]);
});

test('the check weighs at most what the page says of it', async () => {
  const before = responses.length;
  const status = page.locator('.check-panel [role=status]');
  await page.click('.writing');
  await page.keyboard.type('Un soir, à Rennes.');
  const said = Number(/\d+/.exec((await status.textContent()) ?? '')?.[0]);
  expect(await status.textContent()).toBe(fr.check.loading(said));
  await expect.poll(() => status.textContent(), { timeout: 30_000 }).toBe(fr.check.none);
  const came = await weight(responses.slice(before));
  expect(came).toBeGreaterThan(100);
  expect(came).toBeLessThanOrEqual(said);
});

test('no other page loads anything of it', async () => {
  const folder = await sharedSite('small');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'));
  const scriptsOf = (file: string) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return [...html.matchAll(/\/(_astro\/[\w.-]+\.js)/g)].map(([, script = '']) => script);
  };
  const own = scriptsOf('contribuer/atelier/index.html');
  expect(own.length).toBeGreaterThan(0);
  expect(own.every((script) => existsSync(join(folder, script)))).toBe(true);
  const others = pages.filter((file) => file !== 'contribuer/atelier/index.html').flatMap(scriptsOf);
  expect(others.filter((script) => own.includes(script))).toEqual([]);
  for (const script of new Set(others)) {
    const code = readFileSync(join(folder, script), 'utf8');
    expect(own.filter((one) => code.includes(one.slice('_astro/'.length)))).toEqual([]);
  }
});
