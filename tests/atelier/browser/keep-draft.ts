// A draft on the device before the writing page is opened.
import type { Page } from 'playwright-core';
import type { Draft } from '../../../src/atelier/draft/draft.ts';

/** The page is then open on it. @param address of the writing page */
export async function keepDraft(page: Page, address: string, draft: Draft): Promise<void> {
  await page.goto(address);
  await page.locator('.writing').waitFor();
  const pictures = Object.entries(draft.pictures).map(([name, { bytes, ...size }]) => ({
    name,
    size,
    bytes: [...bytes],
  }));
  await page.evaluate(
    ({ kept, held }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('florilege-atelier');
        opening.onupgradeneeded = () => opening.result.createObjectStore('drafts');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const own = held.map(({ name, size, bytes }) => [name, { ...size, bytes: new Uint8Array(bytes) }]);
          const transaction = opening.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put({ ...kept, pictures: Object.fromEntries(own) }, kept.key);
          transaction.oncomplete = () => resolve();
        };
      }),
    { kept: { ...draft, pictures: {}, changed: Date.now() }, held: pictures },
  );
  await page.reload();
  await page.locator('.writing').waitFor();
}
