// What is pasted into the writing page in a browser, and what its device keeps of it.

import type { Page } from 'playwright-core';
import { Node } from 'prosemirror-model';
import { schema } from '../../../src/atelier/document/schema.ts';
import { toTree } from '../../../src/atelier/document/to-tree.ts';
import type { Draft } from '../../../src/atelier/draft/draft.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';

/** A paste of these flavours, as the browser tells it. */
export async function paste(page: Page, { html, text }: { html?: string; text: string }): Promise<void> {
  await page.locator('.writing').evaluate(
    (writing, given) => {
      const clipboardData = new DataTransfer();
      if (given.html !== undefined) clipboardData.setData('text/html', given.html);
      clipboardData.setData('text/plain', given.text);
      writing.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { text, ...(html !== undefined && { html }) },
  );
}

/** Once it is told that words were pasted, and they are in the text, a moment after. */
export async function pastedIn(page: Page): Promise<void> {
  await page.locator('.notice-line', { hasText: /^Texte collé/ }).waitFor({ timeout: 60_000 });
  await settled(page);
}

/** Once what was done is drawn, and the page has heard of it. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle))));
}

/** The draft that the device keeps, once it says that it does; the bytes of its pictures stand apart. */
export async function kept(page: Page): Promise<Draft> {
  await page.locator('.saved', { hasText: 'Enregistré sur cet appareil' }).waitFor();
  return page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => request.addEventListener('success', () => resolve(request.result)));
    const store = await asked(indexedDB.open('florilege-atelier'));
    const drafts = await asked(store.transaction('drafts').objectStore('drafts').getAll(IDBKeyRange.upperBound([])));
    store.close();
    return drafts.toSorted((one, other) => other.changed - one.changed)[0];
  });
}

/** The text as it would be sent. */
export async function written(page: Page): Promise<string> {
  const { document } = await kept(page);
  return writeDialect(toTree(Node.fromJSON(schema, document))).trim();
}

/** From the start of the first words to the end of the others, as a finger chooses them. */
export async function choose(page: Page, first: string, last = first): Promise<void> {
  await page.locator('.writing').evaluate(
    (writing, words) => {
      const placeOf = (asked: string): [Text, number] => {
        const texts = document.createTreeWalker(writing, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
          if (text.data.includes(asked)) return [text, text.data.indexOf(asked)];
        throw new Error(`no « ${asked} »`);
      };
      const [[from, start], [to, end]] = [placeOf(words.first), placeOf(words.last)];
      getSelection()?.setBaseAndExtent(from, start, to, end + words.last.length);
    },
    { first, last },
  );
  await settled(page);
}

/** What the keyboard of a phone asks: the browser edits, and tells no key. @param command of Chromium: `DeleteBackward`, `ToggleBold` */
export async function askEdit(page: Page, command: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  const key = { windowsVirtualKeyCode: 229, key: 'Unidentified' };
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key, commands: [command] });
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await keyboard.detach();
}

/** A word that a keyboard composes, letter by letter, and sets. */
export async function compose(page: Page, word: string): Promise<void> {
  const keyboard = await page.context().newCDPSession(page);
  for (let end = 1; end <= word.length; end++)
    await keyboard.send('Input.imeSetComposition', {
      text: word.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    });
  await keyboard.send('Input.insertText', { text: word });
  await keyboard.detach();
}
