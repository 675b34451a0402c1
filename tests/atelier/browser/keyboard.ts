// Somebody who has no mouse: everything is reached by Tab, and called as a screen reader calls it.
import type { Page } from 'playwright-core';

/** From where one is, forwards, to what has this name: the whole of it, or words that a pattern finds in it. */
export async function tabTo(page: Page, name: string | RegExp, most = 60): Promise<void> {
  const reached: string[] = [];
  for (let steps = 0; steps < most; steps++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(nameOfFocused);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    reached.push(here);
  }
  throw new Error(`no way to ${name}, from ${reached.join(' | ')}`);
}

/** A heading that has the focus, since a screen begins there, is no control. */
function nameOfFocused(): string {
  const { activeElement: at } = document;
  if (!at || /^H\d$/.test(at.tagName)) return '';
  const [label] = (at as HTMLInputElement).labels ?? [];
  return (at.getAttribute('aria-label') ?? (label ?? at).textContent ?? '').replace(/\s+/g, ' ').trim();
}
