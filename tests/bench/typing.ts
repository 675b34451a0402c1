// How long a key takes on a long text of the writing page, with the check running: from the key to the next frame that is drawn.
import type { Page } from 'playwright-core';
import { paste } from '../atelier/browser/writing.ts';
import { openBrowser, serve } from '../browser/browser.ts';
import { sharedSite } from '../site/shared.ts';

/** Issue of the writing page: « typing stays under 50 ms a key on 10,000 words ». */
const LIMIT = 50;
const KEYS = 200;

/** @returns whether nineteen keys out of twenty stay under the limit */
export async function runTyping(words = 10_000): Promise<boolean> {
  const [browser, site] = await Promise.all([openBrowser(), sharedSite('small').then((out) => serve(out))]);
  try {
    const page = await browser.newPage({ locale: 'fr-FR', viewport: { width: 1280, height: 900 } });
    await page.goto(`${site.url}/contribuer/atelier/`);
    await page.locator('.writing').focus();
    await paste(page, { text: textOf(words) });
    await page.locator('.notice-line', { hasText: 'Texte collé' }).waitFor({ timeout: 120_000 });
    const times = (await timesOf(page)).toSorted((one, other) => one - other);
    const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
    const [median, most, worst] = [at(0.5), at(0.95), at(1)].map((time) => time.toFixed(1).replace('.', ','));
    console.log(
      `${words} mots, ${times.length} touches : médiane ${median} ms, 95 % sous ${most} ms, la pire ${worst} ms`,
    );
    return at(0.95) < LIMIT;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** In the midst of the text, at the pace of somebody who types fast; the check answers meanwhile. */
async function timesOf(page: Page): Promise<number[]> {
  await page.locator('.writing p').nth(20).click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - start)));
      },
      { capture: true },
    );
  });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('abcdef ,'.charAt(key % 8).replace(' ', 'Space'));
    await page.waitForTimeout(60);
  }
  return page.evaluate(() => (window as unknown as { times: number[] }).times);
}

function textOf(words: number): string {
  const sentence = 'Le matin, la lumière descend sur le port et personne ne parle encore de ce qui viendra.';
  const paragraph = Array(5).fill(sentence).join(' ');
  const count = Math.ceil(words / paragraph.split(' ').length);
  return Array.from({ length: count }, (_, index) => `Jour ${index + 1} : ${paragraph}`).join('\n\n');
}
