// The store of a device, in a browser: what it holds after each save, what is erased with a draft, and what of before it still reads.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'rolldown';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type * as shelf from '../../../src/atelier/keep/shelf.ts';
import { openBrowser } from '../../browser/browser.ts';

declare global {
  interface Window {
    module: typeof shelf;
    shelf: shelf.Shelf;
    /** Another tab. */
    other: shelf.Shelf;
    draft(key: string, changed: number, pictures?: Record<string, number[]>): Parameters<shelf.Shelf['keep']>[0];
    /** Every record of the store: drafts by their key and version, pictures by their first bytes, what waits by its draft. */
    held(): Promise<string[]>;
  }
}

let browser: Browser;
let code: string;
let page: Page;

beforeAll(async () => {
  const input = join(import.meta.dirname, '../../../src/atelier/keep/shelf.ts');
  const [built, made] = await Promise.all([
    openBrowser(),
    build({ input, write: false, output: { format: 'iife', name: 'module' } }),
  ]);
  browser = built;
  code = made.output[0].code;
}, 300_000);
afterAll(() => browser?.close());

beforeEach(async () => {
  const context = await browser.newContext();
  page = await context.newPage();
  await page.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>.' }));
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: code });
  await page.evaluate(() => {
    [window.shelf, window.other] = [window.module.openShelf('s'), window.module.openShelf('s')];
    window.draft = (key, changed, pictures = {}) => {
      const own = Object.entries(pictures).map(([name, bytes]) => [
        name,
        { bytes: new Uint8Array(bytes), width: 1, height: 1 },
      ]);
      return { key, changed, facts: {}, document: {}, pictures: Object.fromEntries(own) };
    };
    window.held = async () => {
      const asked = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve) => request.addEventListener('success', () => resolve(request.result)));
      const database = await asked(indexedDB.open('s'));
      const store = database.transaction('drafts').objectStore('drafts');
      const [keys, values] = [await asked(store.getAllKeys()), await asked(store.getAll())];
      database.close();
      return keys.map((key, at) => {
        if (!Array.isArray(key)) return `${key} ${values[at].changed}`;
        return key[0] === 'picture' ? `picture ${values[at].slice(0, 3)}` : `hurried ${values[at].draft.changed}`;
      });
    };
  });
}, 60_000);

test('a picture is written once, whatever drafts hold it, and goes with the last of them', async () => {
  const told = await page.evaluate(async () => {
    const { shelf, draft, held } = window;
    const [a, b] = [
      draft('a', 1, { 'image-1.jpg': [1, 2, 3], 'image-2.jpg': [4] }),
      draft('b', 2, { 'x.png': [1, 2, 3] }),
    ];
    for (const one of [a, b]) await shelf.keep(one, new Set([one.changed]));
    await shelf.keep({ ...a, changed: 3 }, new Set([1, 3]));
    const both = await held();
    const read = await shelf.read('a');
    await shelf.remove('a');
    const one = await held();
    await shelf.remove('b');
    const bytes = Object.entries(read?.pictures ?? {}).map(
      ([name, picture]) => `${name} ${picture.bytes} ${picture.width}`,
    );
    return { both, bytes, one, none: await held() };
  });
  expect(told.both.slice(0, 2)).toEqual(['a 3', 'b 2']);
  expect(told.both.slice(2).toSorted()).toEqual(['picture 1,2,3', 'picture 4']);
  expect(told.bytes).toEqual(['image-1.jpg 1,2,3 1', 'image-2.jpg 4 1']);
  expect(told.one).toEqual(['b 2', 'picture 1,2,3']);
  expect(told.none).toEqual([]);
});

test('a draft of before, its pictures within, is read, and kept apart at its next save', async () => {
  const told = await page.evaluate(async () => {
    const { shelf, draft, held } = window;
    await shelf.list();
    const opening = indexedDB.open('s');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
    store.put(draft('old', 1, { 'image-1.jpg': [7, 8, 9] }), 'old');
    await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
    const [read] = await shelf.list();
    const before = await held();
    await shelf.keep({ ...read!, changed: 2 }, new Set([1, 2]));
    const again = await shelf.read('old');
    return {
      before,
      after: await held(),
      bytes: String(again?.pictures['image-1.jpg']?.bytes),
      first: String(read?.pictures['image-1.jpg']?.bytes),
    };
  });
  expect(told).toEqual({ before: ['old 1'], after: ['old 2', 'picture 7,8,9'], bytes: '7,8,9', first: '7,8,9' });
});

test('a disk that is full midway leaves what was there, whole, with its pictures', async () => {
  const full = await page.evaluate(async () => {
    const { shelf, draft, held } = window;
    await shelf.keep(draft('a', 1, { 'image-1.jpg': [1, 2, 3] }), new Set([1]));
    const { put } = IDBObjectStore.prototype;
    // As a browser does, once the new picture has been written.
    IDBObjectStore.prototype.put = function (value, key) {
      if (Array.isArray(key)) return put.call(this, value, key);
      this.transaction.abort();
      throw new DOMException('', 'QuotaExceededError');
    };
    const next = draft('a', 2, { 'image-1.jpg': [1, 2, 3], 'image-2.jpg': [4] });
    const kept = await shelf.keep(next, new Set([1, 2]));
    return { kept, held: await held(), erased: await shelf.remove('a'), left: await held() };
  });
  expect(full).toEqual({ kept: 'full', held: ['a 1', 'picture 1,2,3'], erased: true, left: [] });
});

test('a page that goes away looks at nothing, and what another tab has saved since stays, whoever comes next', async () => {
  const told = await page.evaluate(async () => {
    const { shelf, other, draft, held } = window;
    const picture = { 'image-1.jpg': [1, 2, 3] };
    await shelf.keep(draft('a', 1, picture), new Set([1]));
    await other.keep((await other.read('a'))!, new Set([1]));
    await other.keep({ ...(await other.read('a'))!, changed: 4 }, new Set([1, 4]));
    const kept = await shelf.keepNow(draft('a', 5, { ...picture, 'image-2.jpg': [6] }), new Set([1, 5]));
    const aside = typeof kept === 'string' ? '' : kept.aside;
    const beside = await shelf.read(aside);
    const same = await other.keepNow({ ...draft('a', 6), key: 'a' }, new Set([1, 4, 6]));
    return { kept, same, pictures: Object.keys(beside?.pictures ?? {}), held: await held(), aside };
  });
  expect(told.kept).toEqual({ aside: told.aside });
  expect([told.same, told.pictures]).toEqual(['kept', ['image-1.jpg', 'image-2.jpg']]);
  expect(told.held.filter((line) => !line.startsWith('picture')).toSorted()).toEqual(
    ['a 6', `${told.aside} 5`].toSorted(),
  );
});

test('what a page wrote in haste is found by the next one, be it settled or not', async () => {
  const told = await page.evaluate(async () => {
    const { shelf, other, draft, held } = window;
    await shelf.keep(draft('a', 1), new Set([1]));
    // The page is gone before it hears an answer.
    void shelf.keepNow(draft('a', 2), new Set([1, 2]));
    const opening = indexedDB.open('s');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
    store.put({ draft: draft('a', 3), own: [1, 2, 3], beside: 'x' }, ['hurried', 'a', 'gone']);
    store.put({ draft: draft('b', 3), own: [3], beside: 'y' }, ['hurried', 'b', 'gone']);
    await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
    const read = await other.read('b');
    const list = (await other.list()).map(({ key, changed }) => `${key} ${changed}`);
    return { read: read?.changed, list: list.toSorted(), held: await held() };
  });
  expect(told).toEqual({ read: 3, list: ['a 3', 'b 3'], held: ['a 3', 'b 3'] });
});
