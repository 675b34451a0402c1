// What a phone asks of the text without a key: blocks that become one, words that are chosen and go, bold, undo. The words are those that a
// keyboard of a desk would leave, and the browser writes nothing that the policy of the page refuses.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { TOUCH } from './device.ts';
import { draftOf, serveDrafts } from './open-draft.ts';
import { askEdit, choose, compose, paste, settled, written } from './writing.ts';

const atelier = serveDrafts();
const TEXT = 'Un **mot gras** ici.\n\n## Un titre\n\nSuite *avec* fin.\n\n> Une citation.\n\n- un point\n- deux points';

const REFUSED = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  (window.refused ??= []).push(violatedDirective + ' ' + blockedURI));`;
const refused = (page: Page) => page.evaluate(() => (window as unknown as { refused?: string[] }).refused ?? []);

/** The caret at the start of these words, or at their end. */
async function caretAt(page: Page, words: string, end: 'start' | 'end' = 'start'): Promise<void> {
  await choose(page, words);
  await page.evaluate((at) => {
    const selection = getSelection();
    if (at === 'start') selection?.collapseToStart();
    else selection?.collapseToEnd();
  }, end);
  await settled(page);
}

async function open(): Promise<Page> {
  const page = await atelier.open(draftOf(TEXT), { ...TOUCH, before: REFUSED });
  await page.locator('.writing').focus();
  return page;
}

test.each<[string, (page: Page) => Promise<void>, string]>([
  [
    'a heading is joined to what is before',
    async (page) => {
      await caretAt(page, 'Un titre');
      await askEdit(page, 'DeleteBackward');
    },
    TEXT.replace('ici.\n\n## Un', 'ici.Un'),
  ],
  [
    'what follows is joined to a heading',
    async (page) => {
      await caretAt(page, 'Un titre', 'end');
      await askEdit(page, 'DeleteForward');
    },
    TEXT.replace('titre\n\nSuite', 'titreSuite'),
  ],
  [
    'words of several blocks go',
    async (page) => {
      await choose(page, 'gras', 'Suite');
      await askEdit(page, 'DeleteBackward');
    },
    TEXT.replace(/gras.*Suite/s, '').replace('mot  *avec*', 'mot** *avec*'),
  ],
  [
    'a point of a list goes, its words stay',
    async (page) => {
      await caretAt(page, 'deux points');
      await askEdit(page, 'DeleteBackward');
    },
    TEXT.replace('- deux', '\ndeux'),
  ],
  [
    'a quotation ends, its words stay',
    async (page) => {
      await caretAt(page, 'Une citation');
      await askEdit(page, 'DeleteBackward');
    },
    TEXT.replace('> Une', 'Une'),
  ],
  [
    'a word is composed in the place of several blocks',
    async (page) => {
      await choose(page, 'titre', 'Suite');
      await compose(page, 'jour');
    },
    TEXT.replace(/titre\n\nSuite/, 'jour'),
  ],
  [
    'words are made bold by a menu, and plain again by an undo of it',
    async (page) => {
      await choose(page, 'Suite');
      await askEdit(page, 'ToggleBold');
      await expect.poll(() => page.locator('.writing strong').allTextContents()).toEqual(['mot gras', 'Suite']);
      await page.getByRole('toolbar').getByRole('button', { name: 'Annuler' }).tap();
    },
    TEXT,
  ],
  [
    'a letter that is typed is taken back by the undo of a menu',
    async (page) => {
      await caretAt(page, 'Suite');
      await page.keyboard.type('La ');
      await askEdit(page, 'Undo');
    },
    TEXT,
  ],
  [
    'words are pasted over several blocks, and the undo of a menu brings them back',
    async (page) => {
      await choose(page, 'gras', 'Suite');
      await paste(page, { html: '<p>Du <b>pain</b></p><p>et du sel</p>', text: 'Du pain\n\net du sel' });
      await page.locator('.writing', { hasText: 'du sel' }).waitFor();
      await page.getByRole('toolbar').getByRole('button', { name: 'Annuler' }).tap();
    },
    TEXT,
  ],
])('%s', { timeout: 300_000 }, async (_, act, expected) => {
  const page = await open();
  await act(page);
  await expect.poll(() => written(page), { timeout: 20_000 }).toBe(expected);
  expect(await refused(page)).toEqual([]);
  await page.context().close();
});
