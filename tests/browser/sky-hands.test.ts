// A reader's hands on a sky that is looked at closer: a mouse that drags, a wheel, two fingers.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESK, LARGER, open, polledZoom, press, serveCrowd, TELEPHONE, zoomOf } from './crowded-sky.ts';

serveCrowd();

describe('a mouse', () => {
  const middle = async (page: Page) => {
    const { x, y, width } = (await page.locator('.sky-scroll').boundingBox())!;
    return { x: x + width / 2, y: Math.max(60, y + 200) };
  };

  test('the wheel goes through the page, with Ctrl it looks closer at what is under the mouse', async () => {
    const page = await open(DESK);
    const { x, y } = await middle(page);
    await page.mouse.move(x, y);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 60_000 }).toBeGreaterThan(top);
    expect(await zoomOf(page)).toBe(1);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await polledZoom(page).toBeGreaterThan(1.3);
    // Nobody is in the sky: however large it is, the page goes on.
    const at = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 60_000 }).toBeGreaterThan(at);
    await page.context().close();
  });

  test('what is dragged slides, and is not chosen', async () => {
    const page = await open(DESK);
    await press(page, LARGER);
    await press(page, LARGER);
    const { x, y } = await page.locator('.sky-scroll').evaluate((window) => {
      const seen = window.getBoundingClientRect();
      const [left, right] = [seen.left + 80, seen.right - 80];
      const boxes = [...window.querySelectorAll('.sky-star .sky-target')].map((star) => star.getBoundingClientRect());
      const box = boxes.find(({ x, y }) => x > left && x < right && y > 100 && y < innerHeight - 150)!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    const window = page.locator('.sky-scroll');
    const from = await window.evaluate((one) => one.scrollLeft);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y + 10, { steps: 4 });
    await page.mouse.up();
    expect(await window.evaluate((one) => one.scrollLeft)).not.toBe(from);
    expect(await page.locator('.sky-star.chosen').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });
});

test('two fingers that spread look closer, one goes on through the page', async () => {
  const page = await open(TELEPHONE);
  const touch = await page.context().newCDPSession(page);
  const { x, y, width } = (await page.locator('.sky-scroll').boundingBox())!;
  const [cx, cy] = [x + width / 2, Math.max(200, y + 150)];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : [
              { x: cx - apart, y: cy, id: 0 },
              { x: cx + apart, y: cy, id: 1 },
            ],
    });
  await send('touchStart', 40);
  for (const apart of [50, 60, 70, 80]) await send('touchMove', apart);
  await send('touchEnd', 80);
  await polledZoom(page).toBeCloseTo(2, 1);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  await page.context().close();
});
