// What a page cuts, lets out of the screen, or makes too small to touch (WCAG 2.2: 1.4.10, 1.4.4, 2.5.8).
import type { Page } from 'playwright-core';

/** What goes past the page's width, and what a box hides of its own text. Tables and code scroll in a box of theirs. */
export function overflowOf(page: Page): Promise<string[]> {
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
export function smallTargetsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What a window that asks covers is out of reach.
    const within = document.querySelector(':modal') ?? document;
    const targets = [
      ...within.querySelectorAll('a[href], button, input, select, summary, textarea, label:has(input)'),
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
