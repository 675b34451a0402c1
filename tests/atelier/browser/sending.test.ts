// The end of the writing page: what is allowed, what is missing, and the ways by which a text goes.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DraftFacts } from '../../../src/atelier/draft/draft.ts';
import { readParcel } from '../../../src/import/parcel.ts';
import { violationsOf } from '../../browser/axe.ts';
import { PICTURE } from '../sending/drafts.ts';
import { KEYS, TOUCH } from './device.ts';
import { draftOf, serveDrafts } from './open-draft.ts';

const atelier = serveDrafts();
const TEXT = 'Il pleuvait. Nous avons bu un café.\n\n<Figure src="./banc.png" alt="Un banc sous la pluie" />';
const TOLD: DraftFacts = {
  title: 'Un café à Rennes',
  summary: 'Nous nous écrivions depuis deux ans sans nous être jamais vus ; un matin de mars, la pluie a décidé.',
  author: { name: 'Léa Malo' },
  people: [{ name: 'Paul Le Goff', id: 'paul-le-goff' }, { name: 'Zoé' }],
  themes: ['emploi'],
  kind: 'opinion',
};
const ALLOWED: DraftFacts = { ...TOLD, contact: 'lea@exemple.fr', outputs: ['web'], licence: 'CC-BY-4.0' };
const told = (facts = ALLOWED, text = TEXT) => draftOf(text, facts, { 'banc.png': PICTURE });
const REPOSITORY = {
  contribute: { email: 'redaction@petit.example.org', repository: true, answerWithin: 15 },
  repository: { url: 'https://github.com/maison/anthologie', branch: 'main' },
};

const toSending = (page: Page) => page.locator('.steps button').last().click();
const number = async (page: Page) =>
  /e-\d{4}-\d{4}/.exec((await page.locator('.receipt-number').first().textContent()) ?? '')?.[0] ?? '';
const doors = (page: Page) => page.locator('.doors:not([hidden])').waitFor();

async function archiveFrom(page: Page, touch: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), touch()]);
  const path = await download.path();
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  return { name: download.suggestedFilename(), parcel: readParcel(new Map(Object.entries(files)), 'a.zip') };
}

test('on a phone, by touch: nothing is chosen beforehand, what is missing is said, and the archive is what was said', async () => {
  const page = await atelier.open(told(TOLD), TOUCH);
  await toSending(page);
  expect(await page.locator('.step-sending input:checked').count()).toBe(0);
  const missing = page.locator('.state');
  await expect.poll(() => missing.textContent()).toContain('Il reste 3 points à régler');
  expect(await page.locator('.doors').isVisible()).toBe(false);
  await missing.getByRole('button', { name: 'Y aller' }).first().tap();
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.field)).toBe('contact');
  await page.keyboard.type('lea@exemple.fr');
  await page.getByLabel('Sur le site').tap();
  await page.getByLabel('Dans un livre numérique').tap();
  await page.getByLabel('Le repartager tel quel, sans en tirer d’argent').tap();
  await doors(page);
  expect(await page.locator('.statement').textContent()).toMatch(
    /signé «\sLéa Malo\s»[\s\S]*sur le site et dans un livre numérique[\s\S]*CC BY-NC-ND 4\.0/,
  );
  const receipt = await number(page);
  const { name, parcel } = await archiveFrom(page, () =>
    page.getByRole('button', { name: 'Télécharger le fichier' }).tap(),
  );
  expect(name).toBe(`un-cafe-a-rennes-${receipt}.zip`);
  expect(parcel.note).toMatchObject({ receipt, sender: 'Léa Malo <lea@exemple.fr>' });
  expect(parcel.story).toMatch(/licence: CC-BY-NC-ND-4\.0[\s\S]*outputs: \[web, epub\]/);
  expect(parcel.story).not.toContain('lea@exemple.fr');
  expect([...parcel.pictures.keys()]).toEqual(['banc.png']);
  const mail = new URL(
    (await page.getByRole('link', { name: 'Écrire le message', exact: true }).getAttribute('href')) ?? '',
  );
  expect(mail.pathname).toBe('redaction@petit.example.org');
  expect(mail.searchParams.get('subject')).toContain(receipt);
  expect(mail.searchParams.get('body')).toContain(name);
});

test('once it is sent, that is said and kept; a text that is changed goes again under the same number', async () => {
  const page = await atelier.open(told(), { ...TOUCH, site: REPOSITORY });
  await toSending(page);
  await doors(page);
  const receipt = await number(page);
  await page.getByRole('button', { name: 'C’est envoyé' }).tap();
  const after = page.locator('.after');
  expect(await after.evaluate((section) => section === document.activeElement)).toBe(true);
  expect(await after.textContent()).toMatch(new RegExp(`${receipt}[\\s\\S]*sous 15\\s*jours[\\s\\S]*retirer`));
  await page.locator('.saved', { hasText: 'Enregistré sur cet appareil' }).waitFor();
  await page.reload();
  await page.locator('.writing').waitFor();
  await toSending(page);
  await doors(page);
  expect(await after.textContent()).toContain('Vous l’avez envoyé le');
  await page.getByLabel('Sur les réseaux sociaux').tap();
  await expect.poll(() => after.textContent()).toContain('cette version-là n’est pas partie');
  await doors(page);
  const { parcel } = await archiveFrom(page, () => page.getByRole('button', { name: 'Télécharger le fichier' }).tap());
  expect(parcel.note.receipt).toBe(receipt);
  expect(parcel.story).toContain('outputs: [web, social]');
});

test('what blocks leads to where it is mended; what the editors can complete does not block', async () => {
  const { summary: _, themes: __, ...bare } = ALLOWED;
  const page = await atelier.open(told(bare, 'Son numéro : 06 12 34 56 78, je crois.'), KEYS);
  await toSending(page);
  await page.locator('.state', { hasText: 'Il reste un point' }).waitFor();
  await page.locator('.state').getByRole('button', { name: 'Y aller' }).click();
  expect(await page.evaluate(() => document.activeElement?.classList.contains('writing'))).toBe(true);
  await page.keyboard.type('chez elle');
  await toSending(page);
  await page.locator('.state', { hasText: 'brouillon à compléter' }).waitFor();
  expect(await page.locator('.state').textContent()).toMatch(/le chapeau et le thème/);
  await doors(page);
  await page.locator('.state').getByRole('button', { name: 'Le dire maintenant' }).first().click();
  await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset.field)).toBe('summary');
});

describe('the share sheet', () => {
  // As Safari is: Chromium is not asked, since it refuses archives.
  const stub = (error: string) => `
    delete Navigator.prototype.userAgentData;
    navigator.canShare = ({ files }) => files.length === 1;
    navigator.share = async (given) => {
      window.given = { name: given.files[0].name, size: given.files[0].size, text: given.text };
      if (${JSON.stringify(error)}) throw new DOMException('no', ${JSON.stringify(error)});
    };`;
  const opened = async (error: string) => {
    const page = await atelier.open(draftOf('Un mot.', ALLOWED), { ...TOUCH, before: stub(error) });
    await toSending(page);
    await doors(page);
    return page;
  };

  test('takes the archive, and the page knows that it has gone', async () => {
    const page = await opened('');
    await page.getByRole('button', { name: 'Envoyer le fichier' }).tap();
    await page.locator('.after:not([hidden])').waitFor();
    const given = await page.evaluate(() => (window as unknown as { given: { name: string; size: number } }).given);
    expect(given.name).toBe(`un-cafe-a-rennes-${await number(page)}.zip`);
    expect(given.size).toBeGreaterThan(300);
  });

  test('that will not take it gives a download instead; one that is closed gives nothing', async () => {
    const page = await opened('NotAllowedError');
    const { parcel } = await archiveFrom(page, () => page.getByRole('button', { name: 'Envoyer le fichier' }).tap());
    expect(parcel.story).toContain('Un mot.');
    expect(await page.locator('.door').first().textContent()).toContain('Joignez-le au message');
    const other = await opened('AbortError');
    await other.getByRole('button', { name: 'Envoyer le fichier' }).tap();
    expect(await other.locator('.after').isVisible()).toBe(false);
  });
});

describe('the clipboard', () => {
  test('takes the text, then the file', async () => {
    const page = await atelier.open(told(), { ...KEYS, permissions: ['clipboard-read', 'clipboard-write'] });
    await toSending(page);
    await doors(page);
    await page.getByText('Sans pièce jointe').click();
    await page.getByRole('button', { name: 'Copier le texte' }).click();
    await page.getByText('C’est copié').waitFor();
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await read()).toMatch(
      /^Un café à Rennes\s+Nous nous[\s\S]*Il pleuvait[\s\S]*lea@exemple\.fr[\s\S]*e-\d{4}-\d{4}\s*$/,
    );
    await page.getByRole('button', { name: 'Copier story.mdx' }).click();
    await expect.poll(read).toMatch(/^---\s+title: Un café à Rennes[\s\S]*<Figure/);
  });

  test('that is refused leaves the words selected in a box', async () => {
    const page = await atelier.open(told(), KEYS);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await toSending(page);
    await doors(page);
    await page.getByText('Sans pièce jointe').click();
    await page.getByRole('button', { name: 'Copier le texte' }).click();
    await page.locator('.to-copy:not([hidden])').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('Il pleuvait');
  });
});

test('a repository has its steps, and no address over 8,000 bytes', async () => {
  for (const text of [TEXT, `${'Un mot de plus. '.repeat(900)}\n\n${TEXT}`]) {
    const page = await atelier.open(told(ALLOWED, text), { site: REPOSITORY });
    await toSending(page);
    await doors(page);
    await page.getByText('Avec un compte GitHub').click();
    const links = await page
      .locator('.door-steps a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.map((link) => new URL(link).pathname)).toEqual([
      '/maison/anthologie/new/main',
      '/maison/anthologie/new/main',
      '/maison/anthologie/new/main',
      '/maison/anthologie/upload/main/content/stories/un-cafe-a-rennes',
    ]);
    for (const link of links) expect(Buffer.byteLength(link)).toBeLessThanOrEqual(8000);
    expect(links.join()).not.toContain('lea%40exemple.fr');
    expect(new URL(links[0] ?? '').searchParams.has('value')).toBe(text === TEXT);
    expect(await page.locator('.door-steps').getByRole('button', { name: 'Copier story.mdx' }).count()).toBe(
      text === TEXT ? 0 : 1,
    );
    await page.context().close();
  }
});

test('a worker that does not come leaves the words to be copied, and comes back', async () => {
  const page = await atelier.open(draftOf('Un mot.', ALLOWED), {
    ...KEYS,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.route('**/savoir.json', (route) => route.abort());
  await page.reload();
  await page.locator('.writing').waitFor();
  await toSending(page);
  await page.getByText('La relecture n’a pas pu se faire').waitFor();
  await page.locator('.state').getByRole('button', { name: 'Copier le texte' }).click();
  await page.getByText('C’est copié').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Un mot.');
  await page.unroute('**/savoir.json');
  await page.locator('.state').getByRole('button', { name: 'Réessayer' }).click();
  await doors(page);
});

test('the keyboard alone goes from the first field to the end', async () => {
  const page = await atelier.open(told({ ...TOLD, contact: 'lea@exemple.fr' }), KEYS);
  await toSending(page);
  await page.locator('.state .remarks li').first().waitFor();
  await page.getByLabel('Comment vous répondre').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await doors(page);
  expect(await page.locator('.statement').textContent()).toMatch(/sur le site\. [\s\S]*CC BY-NC-ND 4\.0/);
  const reached: string[] = [];
  for (let step = 0; step < 12 && !reached.includes('C’est envoyé'); step++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  expect(reached).toContain('Télécharger le fichier');
  await page.keyboard.press('Enter');
  await page.locator('.after:not([hidden])').waitFor();
});

describe('everybody can read and touch it', () => {
  test.each([
    ['what is missing', {}, false],
    ['the ways', ALLOWED, false],
    ['the end', ALLOWED, true],
  ] as const)('%s: axe finds nothing, in both themes, and each target is large enough', async (_, facts, isSent) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await atelier.open(told(facts), { ...TOUCH, colorScheme, site: REPOSITORY });
      await toSending(page);
      if (facts === ALLOWED) await doors(page);
      else await page.locator('.state .remarks li').first().waitFor();
      if (isSent) await page.getByRole('button', { name: 'C’est envoyé' }).tap();
      for (const summary of await page.locator('.door summary').all()) await summary.click();
      expect(await violationsOf(page, colorScheme === 'dark')).toEqual([]);
      const small = await page
        .locator('.step-sending :is(button, summary, .button, .choice, input[type="text"])')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
            .map((one) => one.textContent),
        );
      expect(small).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      await page.context().close();
    }
  });
});
