// Values that are nearly right: several names for one, days that do not exist, licences by their common names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { ENGLISH } from '../../../src/check/rules/schema-english.ts';
import { readContent } from '../../../src/read/folder.ts';
import { smallContent, storyText } from '../../content-folder.ts';
import { TODAY } from './said.ts';

const FILE = 'stories/essai/story.mdx';

async function errorsOf(changes: Record<string, string>, language: 'fr' | 'en' = 'fr') {
  const content = await readContent(await smallContent({ [FILE]: storyText('Un texte.', changes) }));
  return checkContent(content, { today: TODAY, language }).filter(
    ({ file, severity }) => file === FILE && severity === 'error',
  );
}

async function errorOf(changes: Record<string, string>, language: 'fr' | 'en' = 'fr') {
  const errors = await errorsOf(changes, language);
  expect(errors).toHaveLength(1);
  return errors[0];
}

test.each([
  ['Paul Le Goff et Nour', '[paul-le-goff, nour]', true],
  ['Nour & Camille Oeuvrard', '[nour, camille-oeuvrard]', true],
  ['"Nour, Paul Le Goff et Camille Œuvrard"', '[nour, paul-le-goff, camille-oeuvrard]', true],
  ['Nour and Zoé Almeida', '[nour, zoe-almeida]', false],
])('several names in one are told, with the list to write: %s', async (written, list, isSure) => {
  const error = await errorOf({ authors: written });
  expect(error?.message).toMatch(/^Il y a ici [23] noms : « /);
  expect(error?.remedy).toContain(`authors: ${list}`);
  expect(error?.fix?.text).toBe(isSure ? list : undefined);
});

test('several names in one item of a list are told too', async () => {
  const error = await errorOf({ authors: '[Paul Le Goff et Nour]' });
  expect([error?.remedy, error?.fix]).toEqual([expect.stringContaining('authors: [paul-le-goff, nour]'), undefined]);
});

test.each(['Marie-Claude de La Rue', 'Paul Le Goff'])('one name is one: %s', async (name) => {
  expect((await errorOf({ authors: name }))?.message).toBe('« authors » est une liste.');
});

test.each([
  ['published', '2026-02-30', 'ce mois compte 28 jours', '2026-02-01 et 2026-02-28'],
  ['published', '2026-13-01', 'il n’y a pas de mois 13', 'vouliez-vous écrire 2026-01-13 ?'],
  ['published', '30/02/2026', 'ce mois compte 28 jours', '2026-02-01 et 2026-02-28'],
  ['published', '31 avril 2026', 'ce mois compte 30 jours', '2026-04-01 et 2026-04-30'],
  ['embargo', '2026-00-10', 'il n’y a pas de mois 00', 'de 01 à 12'],
  ['updated', '2027-02-29', 'ce mois compte 28 jours', '2027-02-28'],
  ['consent', '{ ref: c-2026-100, date: 2026-06-31, outputs: [web] }', 'ce mois compte 30 jours', '2026-06-30'],
])('a day that does not exist is called so: %s: %s', async (key, written, message, remedy) => {
  const error = await errorOf({ [key]: written });
  expect(error?.message).toContain(message);
  expect(error?.remedy).toContain(remedy);
});

test.each([
  ['CC-BY', 'CC-BY-4.0'],
  ['CC BY-SA', 'CC-BY-SA-4.0'],
  ['Creative Commons BY', 'CC-BY-4.0'],
  ['Creative Commons Attribution - Partage dans les mêmes conditions', 'CC-BY-SA-4.0'],
  ['CC-BY-NC-SA 3.0', 'CC-BY-NC-SA-4.0'],
  ['CC NC', 'CC-BY-NC-4.0 », ou « CC-BY-NC-SA-4.0'],
  ['Domaine public', 'CC0-1.0'],
  ['cc0', 'CC0-1.0'],
])('a licence by its common name gets the nearest ids: %s', async (written, near) => {
  const error = await errorOf({ licence: written });
  expect(error?.remedy).toContain(`Vouliez-vous écrire « ${near}`);
  expect(error?.fix).toBeUndefined();
});

test('an id of a licence in small letters is mended', async () => {
  expect((await errorOf({ licence: 'cc-by-4.0' }))?.fix?.text).toBe('CC-BY-4.0');
});

test.each([
  ['published', 'hier', 'a date is written YYYY-MM-DD', 'published: 2026-03-14'],
  ['published', '2026-02-30', 'does not exist: this month has 28 days', 'between 2026-02-01 and 2026-02-28'],
  ['hashtags', '["#Deux mots"]', 'a hashtag is one word after a #', '"#DeuxMots"'],
  ['lang', 'francais', 'a language is written fr-FR', 'lang: fr-FR'],
])('English says what a form is: %s: %s', async (key, written, message, remedy) => {
  const error = await errorOf({ [key]: written }, 'en');
  expect(error?.message).toContain(message);
  expect(error?.remedy).toContain(remedy);
});

test('whatever a schema says of a form has its English', () => {
  const folder = join(import.meta.dirname, '../../../src/read/schema');
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const said = sources.flatMap((source) =>
    [...source.matchAll(/\.(?:regex|refine|date|url)\((?:[^']|'(?!\w))*?error: '([^']+)'/g)].map(([, words]) => words),
  );
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter((words) => words !== undefined && !(words in ENGLISH))).toEqual([]);
});

test.each([
  ['20260403', '2026-04-03'],
  ['25/12/2025', '2025-12-25'],
  ['25-12-25', '2025-12-25'],
  ['31.12.99', '1999-12-31'],
])('a day that can be read in one way is mended: %s', async (written, day) => {
  expect((await errorOf({ published: written }))?.fix?.text).toBe(day);
});

test.each(['03-04-2026', '03/04/26', '3.4.2026'])(
  'a day that can be read in two ways has both: %s',
  async (written) => {
    const error = await errorOf({ published: written });
    expect(error?.remedy).toBe('Écrivez 2026-04-03 pour le 3 avril 2026, ou 2026-03-04 pour le 4 mars 2026.');
    expect(error?.fix).toBeUndefined();
  },
);

test.each([
  ['#LGBTQIA+', '« + »', '"#LGBTQIA"'],
  ['#été-2024', '« - »', '"#été2024"'],
  ['#Deux mots', 'une espace', '"#DeuxMots"'],
  ['#l’emploi', '« ’ »', '"#lEmploi"'],
])('the sign that a hashtag cannot hold is named: %s', async (hashtag, sign, right) => {
  const error = await errorOf({ hashtags: `["${hashtag}"]` });
  expect([error?.message, error?.remedy]).toEqual([
    expect.stringContaining(`contient ${sign}`),
    expect.stringContaining(right),
  ]);
});

test.each(['cinq voisins', 'des collègues', '5 lectrices'])(
  'people whom nobody names have a label: %s',
  async (label) => {
    const encounters = `[{ with: ["${label}"], via: event, direction: online-only, evidence: "Un texte." }]`;
    expect((await errorOf({ encounters }))?.remedy).toContain(`{ label: ${label}, count: 5 }`);
  },
);

test.each([
  ['# Paul', 'title: "Paul", ou title: "# Paul"'],
  ['## Un titre', 'title: "Un titre", ou title: "## Un titre"'],
])('what follows the sign # is named, and the value is not called empty alone: %s', async (written, right) => {
  const error = await errorOf({ title: written });
  expect([error?.message, error?.remedy]).toEqual([expect.stringContaining('« # »'), expect.stringContaining(right)]);
});

test('a number is one even where it is too short for words', async () => {
  expect((await errorOf({ title: '.5' }))?.message).toBe('« title » est lu comme un nombre.');
  expect((await errorOf({ title: '' }))?.message).toContain('est vide');
});

test('each unknown word of a list is told at once, whatever the first one is', async () => {
  const text = storyText('Un texte.', { networks: '[x, twitter, mastodon, tiktok]' });
  const problems = checkContent(await readContent(await smallContent({ [FILE]: text })), { today: TODAY });
  const words = problems.filter(({ file }) => file === FILE).map((problem) => problem.words);
  expect(words).toEqual(['x', 'twitter', 'tiktok']);
});

test.each(['camille-oeuvrard.png', './camille.jpg'])('the name of a file is no description: %s', async (name) => {
  const sheet = `displayName: Zoé\ngivenName: Zoé\nidentifiability: pseudonym\nportrait: ${name}\n`;
  const content = await readContent(await smallContent({ 'people/zoe.yaml': sheet }));
  const errors = checkContent(content, { today: TODAY }).filter(({ file }) => file === 'people/zoe.yaml');
  expect(errors.map(({ remedy, fix }) => [remedy, fix])).toEqual([
    ['Écrivez par exemple « portrait: { alt: …, credit: … } ».', undefined],
  ]);
});

test.each([
  ['2026', 'par exemple 2026-03-14'],
  ['mars 2025', 'par exemple 2025-03-14'],
  ['2026-03', 'par exemple 2026-03-14'],
  ['2026-03-20 10:00', 'Écrivez 2026-03-20.'],
])('a day that is not whole, or more than a day, is told: %s', async (published, remedy) => {
  const error = await errorOf({ published });
  expect([error?.remedy, error?.fix]).toEqual([expect.stringContaining(remedy), undefined]);
});

test('a year that is too far is a slip', async () => {
  expect((await errorOf({ published: '2036-03-20' }))?.rule).toBe('dates');
});

test('two names of one word give it once', async () => {
  const errors = await errorsOf({ networks: '[Linked In, LinkedIn]' });
  expect(errors.map(({ fix, remedy }) => [fix?.text, remedy])).toEqual([
    ['linkedin', 'Écrivez linkedin.'],
    [undefined, 'Retirez « LinkedIn ».'],
  ]);
});

test('an item that is empty is to be removed, and no sign is made a name', async () => {
  const errors = await errorsOf({ places: '[Rennes, "", ~]' });
  expect(errors.map(({ fix, remedy }) => [fix, remedy])).toEqual([
    [undefined, 'Retirez-le, ou écrivez ce qui manque.'],
    [undefined, 'Retirez-le, ou écrivez ce qui manque.'],
  ]);
});

test('where a text may appear is named, and « tous » is no consent to each', async () => {
  const consent = (outputs: string) => ({ consent: `{ ref: c-2026-014, date: 2026-01-02, outputs: ${outputs} }` });
  expect((await errorOf(consent('[site]')))?.fix?.text).toBe('web');
  expect((await errorOf(consent('[livre]')))?.remedy).toContain('epub (livre numérique), print (papier)');
  expect((await errorOf(consent('tous')))?.fix).toBeUndefined();
  expect((await errorOf(consent('web')))?.fix?.text).toBe('[web]');
});
