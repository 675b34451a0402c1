// Each step of the writing page on the narrowest screen, at twice the text's size, and under a finger (WCAG 2.2: 1.4.10, 1.4.4, 2.5.8).
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { overflowOf, smallTargetsOf } from '../../browser/reflow.ts';
import { PICTURE } from '../sending/drafts.ts';
import { draftOf, serveDrafts } from './open-draft.ts';

const atelier = serveDrafts();
const NARROW = { width: 320, height: 640 };

const TEXT = `Il pleuvait à Rennes, et Paul Le Goff lisait <Foreign lang="en">Moby Dick</Foreign>[^1].

## Anticonstitutionnellementhyperlongtitre

<Figure src="./banc.png" alt="Un banc sous la pluie" caption="Le banc du thabor, photographié un lundi" />

- un
  - deux

| Un | Deux |
|---|---|
| trois | quatre |

<KeyFigure value="612" unit="rencontres" year="2024" source="le compte de la revue" url="https://exemple.fr/" />

[^1]: Un gros livre, https://exemple.fr/une-adresse-qui-ne-se-coupe-nulle-part-et-qui-est-longue.
`;
const DRAFT = draftOf(
  TEXT,
  {
    title: 'Un café à Rennes',
    kind: 'opinion',
    author: { name: 'Léa Malo-Villedieu de la Roche-Derrien' },
    people: [
      { name: 'Paul Le Goff', id: 'paul-le-goff' },
      { name: 'Zoé', agreed: 'no' },
    ],
    summary: 'Nous nous écrivions depuis deux ans sans nous être jamais vus ; un matin de mars, la pluie a décidé.',
    themes: ['emploi'],
    contact: 'lea@exemple.fr',
    outputs: ['web', 'epub'],
    licence: 'CC-BY-4.0',
  },
  { 'banc.png': PICTURE },
);
const SITE = {
  contribute: {
    email: 'redaction@petit.example.org',
    repository: true,
    form: 'https://exemple.fr/formulaire',
    answerWithin: 15,
  },
  repository: { url: 'https://github.com/maison/anthologie', branch: 'main' },
};

const step = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const face = (name: string, drawn: string) => async (page: Page) => {
  await step('Aperçus')(page);
  await page.getByRole('tab', { name, exact: true }).click();
  await page.locator(drawn).waitFor();
};
/** Screen → the way to it from the one before. */
const SCREENS: Record<string, (page: Page) => Promise<void>> = {
  'the text': () => Promise.resolve(),
  'what is said of it': async (page) => {
    await step('Présentation')(page);
    await page.locator('[data-field="title"]').waitFor();
  },
  'its page': face('Page', '.face-page h1'),
  'its chapter': face('Livre', '.face-book h1'),
  'its result': face('Recherche', '.face-result li h2 a'),
  'its share': face('Partage', '.feed-title:not(:empty)'),
  'its sending': async (page) => {
    await step('Envoi')(page);
    await page.locator('.doors:not([hidden])').waitFor();
  },
  'the drafts': async (page) => {
    await step('Mes textes')(page);
    await page.getByRole('dialog').waitFor();
  },
  'a choice of series': async (page) => {
    await page.keyboard.press('Escape');
    await step('Texte')(page);
    await step('Répondre aux questions d’une collection')(page);
    await page.getByRole('button', { name: 'Entretiens de nuit' }).waitFor();
  },
  'a question': async (page) => {
    await step('Entretiens de nuit')(page);
    await page.locator('.interview-question').waitFor();
  },
};

test('nothing scrolls sideways, is cut or too small to touch on any screen', { timeout: 300_000 }, async () => {
  const page = await atelier.open(DRAFT, { site: SITE, viewport: NARROW });
  const found: Record<string, string[]> = {};
  for (const [screen, reach] of Object.entries(SCREENS)) {
    await reach(page);
    found[screen] = [...(await overflowHere(page)), ...(await smallTargetsOf(page))];
    await sizeTexts(page, '200%');
    found[`${screen}, text at 200 %`] = await overflowHere(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    found[`${screen}, text at 200 %, 1280 px`] = await overflowHere(page);
    await page.setViewportSize(NARROW);
    await sizeTexts(page, '');
  }
  expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
});

function sizeTexts(page: Page, size: string): Promise<void> {
  return page.evaluate((asked) => document.documentElement.style.setProperty('font-size', asked, 'important'), size);
}

/** The words of a share are cut after two lines there as they are in a feed; its title says them whole beside. */
async function overflowHere(page: Page): Promise<string[]> {
  return (await overflowOf(page)).filter((found) => !found.startsWith('cuts: p.feed-words'));
}
