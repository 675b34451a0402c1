// Three people write, close the page, come back, look at every face and hand over; the editors receive, complete and build. What is
// read on the site is what was written, and what was shown is what is built.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import satori from 'satori';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/model/build/build-library.ts';
import { forOutput } from '../../../src/model/for-output.ts';
import { WIDE } from '../../../src/publish/card/card.ts';
import { fontsOf } from '../../../src/publish/card/card-faces.ts';
import { storyCard } from '../../../src/publish/card/cards.ts';
import { rulerOf } from '../../../src/publish/card/font-ruler.ts';
import { toSvg } from '../../../src/publish/card/to-svg.ts';
import { sceneOf } from '../../../src/publish/card/tree/scene.ts';
import { toChecked } from '../../../src/read/checked.ts';
import { readContent } from '../../../src/read/folder.ts';
import { serve } from '../../browser/browser.ts';
import { deskWith, errorsIn, run } from '../../cli/reception-desk.ts';
import { pressFor } from '../../press.ts';
import { build, SHARED_CACHE } from '../../site/build.ts';
import { close, KEYS, openPage, QUESTIONS, SERIES, saved, serveDevices, TOUCH } from './device.ts';
import { tabTo } from './keyboard.ts';
import { POST, POST_WORDS } from './linkedin-post.ts';
import {
  bodyOf,
  facesShown,
  type Hand,
  keepBlobs,
  partsOf,
  type ShownFaces,
  untypeset,
  wordsPrinted,
} from './shown-faces.ts';
import { pastedIn } from './writing.ts';

const DAY = '2026-07-01';
const LONG = { timeout: 300_000 };
const devices = serveDevices();

interface Handed {
  id: string;
  /** In the order in which they are read. */
  written: readonly string[];
  shown: ShownFaces;
  zip: Uint8Array;
}

const handed: Handed[] = [];
let reader: BrowserContext;

/** A device on the day of the editors, which tells what its page asks of the network and what its policy refuses. */
async function deviceOf(options: BrowserContextOptions): Promise<{ device: BrowserContext; told: string[] }> {
  const device = await devices.device(options);
  await device.clock.install({ time: `${DAY}T08:00:00Z` });
  await device.addInitScript(keepBlobs);
  const told: string[] = [];
  const { origin } = new URL(devices.url);
  device.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:blob|data|about):/.test(request.url())) told.push(request.url());
  });
  device.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  return { device, told };
}

async function handedOver(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return new Uint8Array(readFileSync(await download.path()));
}

test(
  'on a phone, by touch: an encounter from a post that was copied, with a picture whose face is named',
  LONG,
  async () => {
    const { device, told } = await deviceOf({ ...TOUCH, permissions: ['clipboard-read', 'clipboard-write'] });
    const network = await device.newPage();
    await network.setContent(POST);
    for (const keys of ['ControlOrMeta+a', 'ControlOrMeta+c']) await network.keyboard.press(keys);
    await network.close();
    let page = await openPage(device, devices.url);
    await page.locator('.writing').tap();
    await page.keyboard.press('ControlOrMeta+v');
    await pastedIn(page);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('toolbar').getByRole('button', { name: 'Image' }).tap(),
    ]);
    await chooser.setFiles({ name: 'IMG_0412.jpg', mimeType: 'image/jpeg', buffer: await photo() });
    await page.getByLabel(/Ce que montre l’image/).fill('Un homme en ciré devant un phare');
    await page.getByRole('button', { name: /photo de groupe/ }).tap();
    await page.locator('.naming-photo img').tap();
    await page.keyboard.type('Paul Le Goff');
    await page.getByRole('button', { name: 'C’est bon' }).tap();
    await saved(page);
    await close(page);
    page = await openPage(device, devices.url);
    await page.getByRole('button', { name: 'Présentation', exact: true }).tap();
    await page.locator('[data-field="title"]').fill('Un café près du phare');
    for (const guess of [
      /^Reprendre : « Pendant/,
      /^Reprendre : Paul/,
      /^Reprendre : LinkedIn/,
      /^Reprendre : Lorient/,
    ])
      await page.getByRole('button', { name: guess }).tap();
    await page.getByLabel('Récit de rencontre').tap();
    await page.locator('[data-field="authors"]').fill('Anne Kervadec');
    await page.getByLabel('Est-elle d’accord pour être nommée').selectOption('yes');
    const meeting = page.locator('[data-field="encounters"]');
    await meeting.getByLabel('Paul Le Goff').tap();
    await meeting.getByLabel(/^Par quel réseau/).selectOption('linkedin');
    await meeting.getByLabel(/^Dans quel sens/).selectOption('online-to-irl');
    await meeting.getByLabel(/^La phrase de votre texte/).fill('Nous avons parlé jusqu’à la fermeture.');
    await page.getByLabel('Entraide').tap();
    await page.getByLabel('La collection').selectOption('rencontres');
    await page.getByRole('button', { name: 'Envoi', exact: true }).tap();
    await page.locator('[data-field="contact"]').fill('anne@exemple.fr');
    for (const output of OUTPUTS) await page.getByLabel(output).tap();
    await page.getByLabel('Le repartager et l’adapter librement').tap();
    await page.getByRole('button', { name: 'Aperçus', exact: true }).tap();
    const shown = await facesShown(page, {
      tab: (name) => page.getByRole('tab', { name, exact: true }).tap(),
      press: (name) => page.getByRole('button', { name }).tap(),
    });
    await page.getByRole('button', { name: 'Envoi', exact: true }).tap();
    const button = page.getByRole('button', { name: 'Télécharger le fichier' });
    await button.waitFor();
    const zip = await handedOver(page, () => button.tap());
    handed.push({ id: 'un-cafe-pres-du-phare', written: [...POST_WORDS, 'Paul Le Goff'], shown, zip });
    expect(told).toEqual([]);
    await device.close();
  },
);

const OUTPUTS = [
  ...[
    'Sur le site',
    'Dans un livre PDF',
    'Dans un livre numérique',
    'Dans un livre imprimé',
    'Sur les réseaux sociaux',
  ],
];

function photo(): Promise<Buffer> {
  return sharp({ create: { width: 900, height: 600, channels: 3, background: '#369' } })
    .jpeg()
    .toBuffer();
}

const ANSWERS = [
  'Je suis boulangère à Saint-Malo depuis douze ans.',
  'Quatre heures : la rue dort, le four chante.',
  'Vers la plage, voir le jour se lever.',
];

test(
  'at a desk, by keyboard alone: a portrait by the link of an invitation, through a page that crashes',
  LONG,
  async () => {
    const { device, told } = await deviceOf(KEYS);
    const address = `${devices.url}?serie=nuits&de=Zo%C3%A9+Martin`;
    let page = await openPage(device, address);
    const press = async (name: string | RegExp, key = 'Enter') => {
      await tabTo(page, name);
      await page.keyboard.press(key);
    };
    const answer = async (index: number) => {
      await tabTo(page, QUESTIONS[index] as string);
      await page.keyboard.type(ANSWERS[index] as string);
      await saved(page);
    };
    await answer(0);
    await press('Question suivante');
    await answer(1);
    await page.goto('chrome://crash').catch(() => {});
    page = await openPage(device, address);
    await press('Question suivante');
    await answer(2);
    await press('Terminer');
    await press('Relire tout le texte');
    await press('Continuer : présentation');
    // A screen begins at its beginning.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Présentation');
    await page.locator('[data-field="title"]').waitFor();
    await tabTo(page, 'Le titre');
    await page.keyboard.type('Zoé, avant le jour');
    await tabTo(page, 'Le chapeau');
    await page.keyboard.type(
      'Elle pétrit pendant que la ville dort ; elle dit ce que la nuit apprend à qui la passe debout.',
    );
    await press('Emploi', 'Space');
    await press('Continuer : aperçus');
    await press('Continuer : envoi');
    await tabTo(page, /^Comment vous répondre/);
    await page.keyboard.type('zoe@exemple.fr');
    for (const output of OUTPUTS) await press(new RegExp(`^${output}`), 'Space');
    await tabTo(page, /^Le lire, et c’est tout/);
    // From the first to the last but one.
    for (const key of ['Space', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    await press('Revenir : aperçus');
    await tabTo(page, 'Page');
    const shown = await facesShown(page, keyboardHand(page));
    await press('Continuer : envoi');
    await page.locator('.doors:not([hidden])').waitFor();
    await tabTo(page, 'Télécharger le fichier');
    const zip = await handedOver(page, () => page.keyboard.press('Enter'));
    const written = ANSWERS.flatMap((words, index) => [QUESTIONS[index] as string, words]);
    handed.push({ id: 'zoe-avant-le-jour', written, shown, zip });
    expect(told).toEqual([]);
    await device.close();
  },
);

/** Arrows go from a tab to its neighbours. */
function keyboardHand(page: Page): Hand {
  const tabs = ['Page', 'Livre', 'Partage', 'Recherche'];
  let here = 0;
  return {
    async tab(name) {
      const there = tabs.indexOf(name);
      while (here !== there) {
        const step = Math.sign(there - here);
        await page.keyboard.press(step > 0 ? 'ArrowRight' : 'ArrowLeft');
        here += step;
      }
    },
    async press(name) {
      await tabTo(page, name);
      await page.keyboard.press('Enter');
    },
  };
}

test('at a desk: an opinion from nothing, with most of what a text may hold', LONG, async () => {
  const { device, told } = await deviceOf(KEYS);
  let page = await openPage(device, devices.url);
  const type = (words: string) => page.keyboard.type(words);
  const enter = () => page.keyboard.press('Enter');
  const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
  const become = async (name: string) => {
    await page.getByRole('button', { name: /^Ce paragraphe est/ }).click();
    await page
      .locator('.kind-menu:not([hidden]) [role^=menuitem]', { has: page.getByText(name, { exact: true }) })
      .click();
  };
  await page.locator('.writing').click();
  await type("L'écran n'est pas une vitre.");
  await enter();
  await become('Intertitre');
  await type('Ce qui passe');
  await enter();
  await type('Un message dit ');
  await page.keyboard.press('ControlOrMeta+b');
  await type('trois choses');
  await page.keyboard.press('ControlOrMeta+b');
  await type(' :');
  await enter();
  await become('Liste numérotée');
  await type("l'heure ;");
  await enter();
  await type("l'humeur.");
  await enter();
  await enter();
  await become('Citation');
  await type('Répondre, c\'est "être là".');
  await enter();
  await enter();
  await type('Et pourtant');
  await tool('Note');
  await type("D'après une lettre jamais partie.");
  await page.getByRole('button', { name: 'Revenir au texte' }).click();
  await type(', on attend...');
  await saved(page);
  await close(page);
  page = await openPage(device, devices.url);
  await page.locator('.writing > p').last().click();
  await page.keyboard.press('End');
  await enter();
  await become('Dialogue');
  await type('Tu viens ?');
  await enter();
  await type("J'arrive !");
  await enter();
  await enter();
  await become('Encadré');
  await page.getByLabel('Titre de l’encadré').fill('Repères');
  await page.getByRole('button', { name: 'C’est bon' }).click();
  await type('Un message sur dix reste sans réponse.');
  await become('Tableau');
  for (const words of ['Jour', 'Messages', 'lundi', '7']) {
    await type(words);
    if (words !== '7') await page.keyboard.press('Tab');
  }
  await become('Ajouter une ligne');
  await type('mardi');
  await page.keyboard.press('Tab');
  await type('4');
  await saved(page);
  await page.getByRole('button', { name: 'Présentation', exact: true }).click();
  await page.getByLabel('Point de vue').check();
  await page.locator('[data-field="title"]').fill('Répondre, même tard');
  await page
    .locator('[data-field="summary"]')
    .fill('Un message que l’on laisse attendre n’est pas perdu : il dit encore quelque chose à qui le relit un soir.');
  await page.locator('[data-field="authors"]').fill('Samir Benali');
  await page.getByLabel('Entraide').check();
  await page.getByRole('button', { name: 'Envoi', exact: true }).click();
  await page.locator('[data-field="contact"]').fill('samir@exemple.fr');
  for (const output of OUTPUTS) await page.getByLabel(output).check();
  await page.getByLabel('Le repartager et l’adapter librement').check();
  await page.getByRole('button', { name: 'Aperçus', exact: true }).click();
  const shown = await facesShown(page, {
    tab: (name) => page.getByRole('tab', { name, exact: true }).click(),
    press: (name) => page.getByRole('button', { name }).click(),
  });
  await page.getByRole('button', { name: 'Envoi', exact: true }).click();
  const zip = await handedOver(page, () => page.getByRole('button', { name: 'Télécharger le fichier' }).click());
  handed.push({ id: 'repondre-meme-tard', written: OPINION, shown, zip });
  expect(told).toEqual([]);
  await device.close();
});

const OPINION = [
  "L'écran n'est pas une vitre.",
  ...['Ce qui passe', 'Un message dit trois choses :', "l'heure ;", "l'humeur.", 'Répondre, c\'est "être là".'],
  ...['Et pourtant, on attend...', 'Tu viens ?', "J'arrive !", 'Repères', 'Un message sur dix reste sans réponse.'],
  ...['Jour', 'Messages', 'lundi', '7', 'mardi', '4'],
  "D'après une lettre jamais partie.",
];

test(
  'the editors receive the three, complete them, and build: the site reads as it was written and as it was shown',
  LONG,
  async () => {
    const ids = handed.map(({ id }) => id);
    const desk = await deskWith(Object.fromEntries(handed.map(({ id, zip }) => [`${id}.zip`, zip])));
    writeFileSync(join(desk.content, 'series/nuits.yaml'), SERIES);
    const reception = run(desk);
    expect(reception).toMatchObject({ status: 0, said: expect.stringContaining('3 fichiers reçus') });
    complete(desk.content, ids);
    expect(await errorsIn(desk)).toEqual([]);
    const out = join(desk.content, '../dist');
    const built = build(desk.content, out, SHARED_CACHE);
    expect(built.status, built.output).toBe(0);
    const chapters = chaptersIn(new Uint8Array(readFileSync(join(out, 'volumes/trois-voix.epub'))));
    const cards = await cardsOf(desk.content);
    const site = await serve(out);
    reader = await devices.device(KEYS);
    const page = await reader.newPage();
    for (const { id, written, shown } of handed) {
      await page.goto(`${site.url}/recits/${id}/`);
      expect(untypeset(await wordsPrinted(page)), id).toBe(untypeset(written.join(' ')));
      expect(await page.locator('article.story').evaluate(partsOf), id).toEqual(shown.page);
      const card = cards.get(id);
      expect(shown.card, id).toBe(card?.svg);
      const meta = (name: string) => page.locator(`meta[property="og:${name}"]`).getAttribute('content');
      expect(new URL((await meta('image')) ?? '').pathname).toBe(card?.path);
      expect({ title: await meta('title'), description: await meta('description') }, id).toEqual({
        title: shown.share.title,
        description: shown.share.description,
      });
      expect(shown.result.path).toBe(`/recits/${id}/`);
      expect(shown.chapter, id).toBe(
        await bodyOf(page, chapters.find((one) => one.includes(shown.result.title)) ?? ''),
      );
    }
    await reader.close();
    await site.close();
  },
);

/** As they do once each has said yes in writing; and a volume that holds the three. */
function complete(content: string, ids: readonly string[]): void {
  const consent = `consent: { ref: c-2026-200, date: ${DAY}, outputs: [web, pdf, epub, print, social] }\n`;
  for (const id of ids) {
    const file = join(content, 'stories', id, 'story.mdx');
    const text = readFileSync(file, 'utf8').replace(/^status: draft$/m, 'status: published');
    writeFileSync(file, text.replace(/^consent:(?: .*\n|\n(?: +.*\n)+)/m, consent));
  }
  for (const name of readdirSync(join(content, 'people')).filter((one) => one.endsWith('.yaml'))) {
    const file = join(content, 'people', name);
    const text = readFileSync(file, 'utf8');
    if (!/^consent:/m.test(text)) writeFileSync(file, text + consent);
  }
  const volume = `title: Trois voix\neditors: [camille-oeuvrard]\npublished: ${DAY}\nlicence: CC-BY-4.0\nparts:\n  - { title: Un, stories: [${ids.join(', ')}] }\n`;
  writeFileSync(join(content, 'volumes/trois-voix.yaml'), volume);
}

/** Of a book, each as text. */
function chaptersIn(epub: Uint8Array): string[] {
  const files = Object.entries(unzipSync(epub)).filter(([name]) => name.endsWith('.xhtml'));
  return files.map(([, bytes]) => new TextDecoder().decode(bytes)).filter((text) => text.includes('class="story"'));
}

/** Story → its picture as the site draws it, and where it is published. */
async function cardsOf(content: string): Promise<Map<string, { svg: string; path: string }>> {
  const library = forOutput(buildLibrary(toChecked(await readContent(content)), DAY), 'web');
  const press = pressFor(content);
  const fonts = await fontsOf(library.site.identity.faces.id, press.epub.assets);
  const cards = [...library.stories.values()].map(async (story) => {
    const card = storyCard(story, library);
    const svg = await toSvg(sceneOf(card, rulerOf(fonts)), WIDE, fonts, satori);
    return [story.id, { svg, path: press.cards.addressOf(card).path }] as const;
  });
  return new Map(await Promise.all(cards));
}
