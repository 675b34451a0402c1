// The drafts of a device: kept, told apart, moved, erased; two tabs, a full disk, a browser that keeps nothing.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readDraftFile } from '../../../src/atelier/keep/read-draft-file.ts';
import { violationsOf } from '../../browser/axe.ts';
import { close, KEYS, openPage, saved, serveDevices, TOUCH, write } from './device.ts';
import { paste } from './writing.ts';

const devices = serveDevices();
const LONG = 300_000;

const text = (page: Page) => page.locator('.writing').textContent();
const openList = async (page: Page) => {
  await page.getByRole('button', { name: 'Mes textes' }).click();
  await page.getByRole('dialog').waitFor();
};
const listed = (page: Page) => page.getByRole('dialog').getByRole('heading', { level: 3 }).allTextContents();

test('several drafts on a phone: begun, found again, opened, erased once it is sure', { timeout: LONG }, async () => {
  const device = await devices.device(TOUCH);
  let page = await openPage(device, devices.url);
  await write(page, 'Il pleuvait sur le premier quai.');
  await openList(page);
  await page.getByRole('button', { name: 'Nouveau texte' }).tap();
  expect(await text(page)).toBe('');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await text(page)).toBe('');
  await write(page, 'Le second jour, rien.');
  await openList(page);
  expect(await listed(page)).toEqual(['Le second jour, rien. ouvert ici', 'Il pleuvait sur le premier quai.']);
  expect(await violationsOf(page, false)).toEqual([]);
  await page.getByRole('button', { name: 'Ouvrir « Il pleuvait sur le premier quai. »' }).tap();
  await expect.poll(() => text(page)).toBe('Il pleuvait sur le premier quai.');
  // The one that was open is, though the other was changed last.
  await close(page);
  page = await openPage(device, devices.url);
  expect(await text(page)).toBe('Il pleuvait sur le premier quai.');
  await openList(page);
  await page.getByRole('button', { name: 'Effacer de cet appareil : « Il pleuvait' }).tap();
  expect(await page.getByRole('alert').textContent()).toContain('6 mots disparaîtront');
  await page.getByRole('button', { name: 'Garder' }).tap();
  await page.getByRole('button', { name: 'Effacer de cet appareil : « Il pleuvait' }).tap();
  await page.getByRole('button', { name: 'Effacer de cet appareil : « Il pleuvait' }).tap();
  await page.getByText('Texte effacé de cet appareil.').waitFor();
  expect(await listed(page)).toEqual(['Le second jour, rien. ouvert ici']);
  await page.close();
  page = await openPage(device, devices.url);
  expect(await text(page)).toBe('Le second jour, rien.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await device.close();
});

test('a draft goes to another device in one file, and what is none is told', { timeout: LONG }, async () => {
  const [device, other] = [await devices.device(KEYS), await devices.device(KEYS)];
  const page = await openPage(device, devices.url);
  await write(page, 'Un café, « deux » croissants.');
  await openList(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Télécharger « Un café/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('un-cafe-deux-croissants.brouillon.json');
  const file = await download.path();
  expect(readDraftFile(readFileSync(file, 'utf8'))).toBeDefined();
  const there = await openPage(other, devices.url);
  await openList(there);
  const picker = there.getByLabel('Ouvrir un texte téléchargé');
  await picker.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('GIF89a') });
  await there.getByText('Ce fichier n’est pas un texte téléchargé d’ici').waitFor();
  await picker.setInputFiles({ name: 'a.brouillon.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await expect.poll(() => text(there)).toMatch(/^Un café, «\sdeux\s» croissants\.$/);
  await saved(there);
  await there.reload();
  await expect.poll(() => text(there)).toMatch(/^Un café/);
  for (const one of [device, other]) await one.close();
});

test('what is copied in one draft and pasted in another keeps its own picture and its own note', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(KEYS);
  const page = await openPage(device, devices.url);
  const chosen = async (color: string) => {
    const buffer = await sharp({ create: { width: 40, height: 30, channels: 3, background: color } })
      .png()
      .toBuffer();
    await page.locator('.picture-files').setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer });
    await page.locator('.notice-line', { hasText: 'Image ajoutée' }).waitFor();
    return buffer.length;
  };
  await write(page, 'Un mot');
  await page.getByRole('toolbar').getByRole('button', { name: 'Note' }).click();
  await page.keyboard.type('La note du premier.');
  await page.getByRole('button', { name: 'Revenir au texte' }).click();
  await chosen('#a00');
  await page.locator('.writing').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await saved(page);
  await openList(page);
  await page.getByRole('button', { name: 'Nouveau texte' }).click();
  await chosen('#00a');
  await page.locator('.writing').focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+v');
  await page.locator('.notice-line', { hasText: 'Texte collé' }).waitFor();
  await expect.poll(() => text(page)).toContain('La note du premier.');
  const colors = await page.locator('.writing figure img').evaluateAll((images) =>
    images.map((image) => {
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.drawImage(image as HTMLImageElement, 0, 0);
      return [...pen.getImageData(1, 1, 1, 1).data.slice(0, 3)].map((light) => light > 100);
    }),
  );
  const [red, blue] = [
    [true, false, false],
    [false, false, true],
  ];
  expect(colors.toSorted()).toEqual([blue, red]);
  await device.close();
});

test('two tabs on one draft: each is told, one follows the other, and nothing is written over', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(KEYS);
  const first = await openPage(device, devices.url);
  await write(first, 'Un.');
  const second = await openPage(device, devices.url);
  for (const page of [first, second]) await page.getByText('Ce texte est ouvert dans deux onglets.').waitFor();
  await write(second, ' Deux.');
  await expect.poll(() => text(first)).toBe('Un. Deux.');
  await write(first, ' Trois.');
  await expect.poll(() => text(second)).toBe('Un. Deux. Trois.');
  // Both at once: as if each had not heard the other.
  await second.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => {};
  });
  await write(second, ' A.');
  await write(first, ' B.');
  await first.getByText('est devenu un texte à part').waitFor();
  await openList(first);
  expect(await listed(first)).toEqual(['Un. Deux. Trois. B. ouvert ici', 'Un. Deux. Trois. A.']);
  await device.close();
});

test('a browser that keeps nothing says so, and gives the text at once', { timeout: LONG }, async () => {
  const device = await devices.device(TOUCH);
  await device.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const place of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, place, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
  });
  const page = await openPage(device, devices.url);
  await page.locator('.writing').tap();
  await page.keyboard.type('Rien n’est perdu.');
  await page.locator('.saved', { hasText: 'Ce navigateur n’enregistre rien' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger mon texte' }).tap(),
  ]);
  const draft = readDraftFile(readFileSync(await download.path(), 'utf8'));
  expect(JSON.stringify(draft?.document)).toContain('Rien n’est perdu.');
  await device.close();
});

test('a full disk is told, the text can be taken away, and once there is room it is kept', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(KEYS);
  const page = await openPage(device, devices.url);
  const session = await device.newCDPSession(page);
  const { origin } = new URL(devices.url);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.locator('.writing').click();
  await page.keyboard.type('Pendant.');
  await page.locator('.saved', { hasText: 'Cet appareil n’a plus de place' }).waitFor({ timeout: 60_000 });
  expect(await page.getByRole('button', { name: 'Télécharger mon texte' }).isVisible()).toBe(true);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.keyboard.type(' Après.');
  await saved(page);
  expect(await page.getByRole('button', { name: 'Télécharger mon texte' }).isVisible()).toBe(false);
  await page.reload();
  await expect.poll(() => text(page)).toBe('Pendant. Après.');
  await device.close();
});

test('the last words typed before the page is closed are there', { timeout: LONG }, async () => {
  const device = await devices.device(TOUCH);
  const page = await openPage(device, devices.url);
  await page.locator('.writing').tap();
  await page.keyboard.type('Les derniers mots.');
  await close(page);
  const again = await openPage(device, devices.url);
  expect(await text(again)).toBe('Les derniers mots.');
  await device.close();
});

test('what could not be loaded is said, and comes once it is asked again, on the same screen and the same text', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(TOUCH);
  const page = await openPage(device, devices.url);
  await write(page, 'Un texte gardé.');
  const lost = /faces-desk\.[\w-]+\.js/;
  await page.route(lost, (route) => route.abort());
  await page.getByRole('button', { name: 'Aperçus', exact: true }).tap();
  await page.getByText('L’aperçu n’a pas pu être chargé').waitFor();
  await page.unroute(lost);
  await page.getByRole('button', { name: 'Essayer encore' }).tap();
  await page.locator('.face-page').waitFor();
  await page.getByRole('button', { name: 'Texte', exact: true }).tap();
  expect(await text(page)).toBe('Un texte gardé.');
  // The worker lacks a part of its own, and another one takes its place.
  const part = /\/faces-[\w-]+\.js/;
  await page.reload();
  await page.locator('.writing').waitFor();
  await device.route(part, (route) => route.abort());
  await page.getByRole('button', { name: 'Aperçus', exact: true }).tap();
  await page.getByText('L’aperçu n’a pas pu être chargé').waitFor();
  await device.unroute(part);
  await page.getByRole('button', { name: 'Essayer encore' }).tap();
  await page.locator('.face-page .prose').waitFor();
  await device.close();
});

test('words that were pasted, and are still being read, are set and saved as the page goes', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(TOUCH);
  await device.route(/worker/, () => {});
  const page = await openPage(device, devices.url);
  await page.locator('.writing').focus();
  await paste(page, { html: '<p>Un <b>mot</b>.</p><p>Deux.</p>', text: 'Un mot.\n\nDeux.' });
  await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
  expect(await text(page)).toBe('Un mot.Deux.');
  await saved(page);
  await device.close();
});
