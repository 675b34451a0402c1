// Somebody answers the questions of a series, by an invitation and on their own, and comes back to them.
import { expect, test } from 'vitest';
import { violationsOf } from '../../browser/axe.ts';
import { close, KEYS, openPage, QUESTIONS, saved, serveDevices, TOUCH, write } from './device.ts';
import { tabTo } from './keyboard.ts';

const devices = serveDevices();
const invited = () => `${devices.url}?serie=nuits&de=Zo%C3%A9+Martin`;
const LONG = 300_000;

test('on a phone, by an invitation: one question a screen, closed and reopened at each of them', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(TOUCH);
  let page = await openPage(device, invited());
  const again = async () => {
    await close(page);
    page = await openPage(device, invited());
  };
  expect(await page.locator('.interview-question').textContent()).toBe(QUESTIONS[0]);
  await write(page, 'Une boulangere.');
  await again();
  expect(await page.locator('.writing').textContent()).toBe('Une boulangere.');
  await page.getByRole('button', { name: 'Question suivante' }).tap();
  expect(await page.locator('.interview').textContent()).toContain('Question 2 sur 3');
  await again();
  expect(await page.locator('.interview-question').textContent()).toBe(QUESTIONS[1]);
  await page.getByRole('button', { name: 'Passer cette question' }).tap();
  await write(page, 'Vers la mer.');
  await page.getByRole('button', { name: 'Terminer' }).tap();
  expect(await page.locator('.interview-end').textContent()).toContain('Vous avez répondu à 2 sur 3.');
  await again();
  await page.getByRole('button', { name: QUESTIONS[1] as string }).tap();
  await write(page, 'Minuit.');
  await page.getByRole('button', { name: 'Voir tout le texte' }).tap();
  const text = async () => (await page.locator('.writing > *').allTextContents()).join('|');
  expect(await text()).toBe(`${QUESTIONS[0]}|Une boulangere.|${QUESTIONS[1]}|Minuit.|${QUESTIONS[2]}|Vers la mer.`);
  // What is put right in the text is found again in the answer.
  await write(page, ' Toujours.');
  await again();
  await page.getByRole('button', { name: 'Reprendre les questions, une par une' }).tap();
  await page.getByRole('button', { name: 'Question 3, répondue' }).tap();
  expect(await page.locator('.writing').textContent()).toBe('Vers la mer. Toujours.');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole('button', { name: 'Présentation', exact: true }).tap();
  await expect
    .poll(() => page.locator('[data-field="authors"]').first().inputValue(), { timeout: 30_000 })
    .toBe('Zoé Martin');
  await device.close();
});

test('by keyboard alone, on one’s own: a series is chosen, answered, and undone nowhere but where it was typed', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(KEYS);
  const page = await openPage(device, devices.url);
  await write(page, 'Un mot d’abord.');
  await page.getByRole('button', { name: 'Répondre aux questions d’une collection' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Entretiens de nuit' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Entretiens de nuit');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(QUESTIONS[0]);
  await tabTo(page, QUESTIONS[0] as string);
  await page.keyboard.type('Un facteur.');
  await saved(page);
  await tabTo(page, 'Voir tout le texte');
  await page.keyboard.press('Enter');
  await page.locator('.step-text .writing').waitFor();
  await page.locator('.writing').focus();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await page.locator('.writing').textContent()).toMatch(/^Un mot d’abord\.Qui êtes-vous\s\?Un facteur\.$/);
  await device.close();
});

test('on a phone, the way back leads to the question before, and the way on to the one after', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(TOUCH);
  const page = await openPage(device, invited());
  const question = async () => (await page.locator('.interview-question').allTextContents()).join();
  await write(page, 'Une boulangère.');
  await page.getByRole('button', { name: 'Question suivante' }).tap();
  await write(page, 'Minuit.');
  await page.goBack();
  await expect.poll(question).toBe(QUESTIONS[0]);
  expect(await page.locator('.writing').textContent()).toBe('Une boulangère.');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(QUESTIONS[0]);
  await page.goForward();
  await expect.poll(question).toBe(QUESTIONS[1]);
  expect(await page.locator('.writing').textContent()).toBe('Minuit.');
  await page.getByRole('button', { name: 'Présentation', exact: true }).tap();
  await page.goBack();
  await expect.poll(question).toBe(QUESTIONS[1]);
  await page.getByRole('button', { name: 'Voir tout le texte' }).tap();
  await page.goBack();
  await expect.poll(question).toBe(QUESTIONS[1]);
  await page.goForward();
  await expect.poll(question).toBe('');
  await expect.poll(() => page.locator('.writing').textContent()).toContain('Minuit.');
  // Opened again from the whole text, that is where the way back leads.
  await page.getByRole('button', { name: 'Reprendre les questions, une par une' }).tap();
  await page.goBack();
  await expect.poll(question).toBe('');
  expect(await page.locator('.writing').textContent()).toContain('Une boulangère.');
  await device.close();
});

test('an answer is in the text once, under its question, whatever the number of letters', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(KEYS);
  const page = await openPage(device, invited());
  await write(page, 'Un facteur.');
  const draft = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        indexedDB.open('florilege-atelier').onsuccess = (event) => {
          const store = (event.target as IDBOpenDBRequest).result.transaction('drafts').objectStore('drafts');
          store.getAll().onsuccess = ({ target }) => resolve(JSON.stringify((target as IDBRequest).result[0].document));
        };
      }),
  );
  expect(draft.match(/Un facteur/g)).toHaveLength(1);
  expect(draft.match(/Question/g)).toHaveLength(1);
  await device.close();
});

test('an unknown series, and questions that cannot be fetched, are told in words, and one writes all the same', {
  timeout: LONG,
}, async () => {
  const device = await devices.device(TOUCH);
  const page = await openPage(device, `${devices.url}?serie=jours&de=Zo%C3%A9`);
  await page.getByText('une collection que ce site n’a pas, ou qui ne pose pas de questions : « jours »').waitFor();
  await write(page, 'Bonjour.');
  await page.close();
  const back = await openPage(device, `${devices.url}?serie=jours&de=Zo%C3%A9`);
  expect(await back.locator('.writing').textContent()).toBe('Bonjour.');
  await back.close();
  const away = await devices.device(TOUCH);
  await away.unroute('**/savoir.json');
  await away.route('**/savoir.json', (route) => route.abort());
  const alone = await openPage(away, invited());
  await alone.getByText('Les questions n’ont pas pu être chargées').waitFor();
  await write(alone, 'Quand même.');
  for (const one of [device, away]) await one.close();
});

test('no question is out of reach of anybody', { timeout: LONG }, async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const device = await devices.device({ ...TOUCH, colorScheme });
    const page = await openPage(device, invited());
    expect(await violationsOf(page, false)).toEqual([]);
    const small = await page.locator('.interview button:visible').evaluateAll((buttons) =>
      buttons
        .map((button) => ({ words: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < 44)
        .map(({ words }) => words),
    );
    expect(small).toEqual([]);
    await device.close();
  }
});
