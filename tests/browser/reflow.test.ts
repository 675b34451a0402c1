// Each page kind on the narrowest screen, at twice the text's size, and under a finger (WCAG 2.2: 1.4.10, 1.4.4, 2.5.8).
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ALL_KINDS, serveKinds } from './page-kinds.ts';

const served = serveKinds();

test.each(ALL_KINDS)('nothing scrolls sideways, is cut or too small to touch at 320 px in: %s', async (kind) => {
  const page = await served.newPage({ viewport: { width: 320, height: 640 }, bypassCSP: true });
  await served.visit(page, kind);
  expect(await overflowOf(page), 'at 320 px').toEqual([]);
  expect(await smallTargetsOf(page), 'targets').toEqual([]);
  // The text alone doubles, as with a browser's minimum or default size.
  await page.addStyleTag({ content: ':root { font-size: 200% !important }' });
  expect(await overflowOf(page), 'at 320 px with text at 200 %').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await overflowOf(page), 'at 1280 px with text at 200 %').toEqual([]);
  await page.context().close();
});

test('a page that overflows, cuts or shrinks is found out', async () => {
  const page = await served.newPage({ viewport: { width: 320, height: 640 } });
  const style = 'display:block;width:9em;height:1em;overflow:hidden';
  await page.setContent(
    `<p style="width:400px">Large</p><p style="${style}">Deux lignes de texte coupées par une boîte</p><p><button style="padding:0;font-size:8px">a</button><button style="padding:0;font-size:8px">b</button>`,
  );
  expect(await overflowOf(page)).toHaveLength(3);
  expect(await smallTargetsOf(page)).toHaveLength(2);
});

/** What goes past the page's width, and what a box hides of its own text. Tables and code scroll in a box of theirs. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const nameOf = (element: Element) =>
      `${element.localName}.${element.className} « ${element.textContent?.trim().slice(0, 40)} »`;
    const isHidden = (element: Element) =>
      element.closest('svg') !== null ||
      getComputedStyle(element).clipPath !== 'none' ||
      !element.checkVisibility({ visibilityProperty: true });
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const found =
      document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth} px wide`]
        : [];
    for (const element of document.body.querySelectorAll('*')) {
      if (isHidden(element)) continue;
      const { right, left, width: own } = element.getBoundingClientRect();
      if (own > 1 && (right > width + 1 || left < -1) && !scrolls(element.parentElement))
        found.push(`goes out: ${nameOf(element)}`);
      const style = getComputedStyle(element);
      const cuts = /hidden|clip/.test(style.overflow) || style.textOverflow === 'ellipsis';
      const holdsText = (element.textContent ?? '').trim() !== '';
      if (
        cuts &&
        holdsText &&
        (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
      )
        found.push(`cuts: ${nameOf(element)}`);
    }
    return found;
  });
}

/**
 * Targets under 24 × 24 px. As the criterion has it, a link in a sentence is as small as its line, and a small target is
 * right where a circle of 24 px around its centre meets no other target.
 */
function smallTargetsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll('a[href], button, input, select, summary, textarea, label:has(input)'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).clipPath === 'none',
    );
    const boxes = targets.flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })));
    const isInSentence = (element: Element) => {
      const line = element.closest('p, li, dd, dt, figcaption, blockquote, td');
      return (
        getComputedStyle(element).display === 'inline' &&
        line !== null &&
        line.textContent?.trim() !== element.textContent?.trim()
      );
    };
    const centre = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
    return boxes
      .filter(({ element, box }) => box.width > 0 && Math.min(box.width, box.height) < 24 && !isInSentence(element))
      .filter(({ element, box }) => {
        const { x, y } = centre(box);
        return boxes.some(({ element: other, box: near }) => {
          if (other === element || other.contains(element) || element.contains(other)) return false;
          const across = Math.max(near.left - x, 0, x - near.right);
          const down = Math.max(near.top - y, 0, y - near.bottom);
          return Math.hypot(across, down) < 12;
        });
      })
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)} px: ${element.localName} « ${element.textContent?.trim().slice(0, 40)} »`,
      );
  });
}
