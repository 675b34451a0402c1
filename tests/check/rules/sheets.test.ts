import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import type { Language } from '../../../src/check/problem.ts';
import { readContent } from '../../../src/read/folder.ts';
import { pageSchema } from '../../../src/read/schema/page.ts';
import { personSchema } from '../../../src/read/schema/person.ts';
import { seriesSchema } from '../../../src/read/schema/series.ts';
import { storySchema } from '../../../src/read/schema/story.ts';
import { volumeSchema } from '../../../src/read/schema/volume.ts';
import { SMALL, smallContent, storyText } from '../../content-folder.ts';
import { problemsIn, TODAY } from './said.ts';

/** What is said of a volume to which lines were added. */
async function said(lines: string, language: Language = 'fr'): Promise<string[]> {
  const volume = `title: Tome\npublished: 2026-06-01\nlicence: CC-BY-4.0\nparts:\n  - title: Partie\n    stories: [signes]\n${lines}\n`;
  const content = await readContent(await smallContent({ 'volumes/essai.yaml': volume }));
  return checkContent(content, { today: TODAY, language }).map(({ message, remedy }) => `${message} → ${remedy}`);
}

test('a number that is too small or too large is told in the writer’s language', async () => {
  expect(await said('tome: 0')).toEqual(['« tome » n’a pas la bonne forme. → Écrivez au moins 1.']);
  expect(await said('price: -2')).toEqual(['« price » n’a pas la bonne forme. → Écrivez plus de 0.']);
  expect(await said('tome: 1.5')).toEqual([
    '« tome » n’a pas la bonne forme. → Écrivez ici un nombre entier, par exemple « tome: 1 ».',
  ]);
  expect(await said('subtitle: 2026')).toEqual([
    '« subtitle » est lu comme un nombre. → Mettez la valeur entre guillemets droits : "2026".',
  ]);
  expect(await said('tome: 0', 'en')).toEqual(['“tome” does not have the right shape. → Write at least 1.']);
  expect(await said('subtitle: ""', 'en')).toEqual([
    '“subtitle” is empty. → Write “subtitle: …”, or remove this line.',
  ]);
  expect(await said('cover: 3')).toEqual([
    '« cover » se compose de mots-clés. → Écrivez par exemple « cover: { accent: "#8a2f2f" } ».',
  ]);
});

const WRONG = [
  '~',
  '0',
  '-1',
  '1.5',
  '""',
  '"x"',
  'true',
  '[]',
  '[1]',
  '[[]]',
  '{}',
  '{ a: 1 }',
  '2026-02-30',
  '.inf',
  '.nan',
];
const SHEETS: [string, string[], (index: number, line: string) => [string, string]][] = [
  [
    'a story',
    Object.keys(storySchema.shape),
    (index, line) => [`stories/essai-${index}/story.mdx`, `---\n${line}\n---\n\nUn texte.\n`],
  ],
  [
    'a page',
    Object.keys(pageSchema.shape),
    (index, line) => [`pages/essai-${index}.mdx`, `---\n${line}\n---\n\nUn texte.\n`],
  ],
  ['a person', Object.keys(personSchema.shape), (index, line) => [`people/essai-${index}.yaml`, line]],
  ['a series', Object.keys(seriesSchema.shape), (index, line) => [`series/essai-${index}.yaml`, line]],
  ['a volume', Object.keys(volumeSchema.shape), (index, line) => [`volumes/essai-${index}.yaml`, line]],
];

test.each(SHEETS)('no message about %s is English, whatever has the wrong shape', async (_, keys, fileOf) => {
  const lines = keys.flatMap((key) => WRONG.map((value) => `${key}: ${value}`));
  const content = await readContent(
    await smallContent(Object.fromEntries(lines.map((line, index) => fileOf(index, line)))),
  );
  const problems = checkContent(content, { today: TODAY });
  expect(problems.length).toBeGreaterThan(lines.length);
  for (const { message, remedy } of problems) {
    // Between straight quotes stands what was typed.
    expect(`${message} ${remedy}`.replaceAll(/"[^"]*"/g, '""')).not.toMatch(
      /\b(?:expected|invalid|input|received|too|must|undefined|null|NaN|Infinity|object|string)\b/i,
    );
  }
});

test('a place whose name gives no address is told, with what to write', async () => {
  const story = (places: string) => storyText('Un texte.', { places });
  const problems = await problemsIn({
    'stories/aaa/story.mdx': story('["…"]'),
    'stories/bbb/story.mdx': story('["؟ !"]'),
    'stories/ccc/story.mdx': story('[東京, "🎉", Łódź]'),
  });
  expect(problems.filter(({ severity }) => severity === 'error').map(({ file, message }) => [file, message])).toEqual([
    ['stories/aaa/story.mdx', expect.stringContaining('un lieu s’écrit avec des lettres ou des chiffres')],
    ['stories/bbb/story.mdx', expect.stringContaining('un lieu s’écrit avec des lettres ou des chiffres')],
  ]);
});

test('a book of six thousand texts is read; a sheet that is not read is told', async () => {
  const ids = Array.from({ length: 6120 }, (_, index) => `recit-numero-${index}`);
  const book = (stories: string) =>
    `title: Un livre\neditors: [camille-oeuvrard]\nedition: 1\npublished: 2026-03-01\nlicence: CC-BY-4.0\nparts:\n  - title: Tout\n    stories:\n${stories}`;
  const problems = await problemsIn({
    'volumes/grand.yaml': book(ids.map((id) => `      - ${id}\n`).join('')),
    'volumes/immense.yaml': book('      - un-cafe\n'.repeat(30_000)),
    'series/longue.yaml': `title: Une collection\ndescription: ${'mot '.repeat(6000)}\n`,
  });
  const said = (file: string) => problems.filter((problem) => problem.file === file);
  expect(said('volumes/grand.yaml')).toHaveLength(ids.length);
  expect(said('volumes/grand.yaml')[0]?.message).toContain('recit-numero-0');
  for (const file of ['volumes/immense.yaml', 'series/longue.yaml'])
    expect(said(file).map(({ rule, message }) => [rule, message])).toEqual([
      ['size', expect.stringMatching(/^Ce fichier compte [\d\s]+ caractères, et n’a pas été lu/u)],
    ]);
});

test('a way to send a text that leads nowhere is told', async () => {
  const sheet = await readFile(join(SMALL, 'site.yaml'), 'utf8');
  const withWay = (way: string) => smallContent({ 'site.yaml': sheet.replace(/contribute: .*/, way) });
  const told = async (way: string) =>
    checkContent(await readContent(await withWay(way)), { today: TODAY }).map(({ rule, words }) => [rule, words]);
  expect(await told('contribute: { repository: true }')).toEqual([['contribute', 'true']]);
  expect(await told('contribute: {}')).toEqual([['contribute', '']]);
  expect(await told('contribute: { mailbox: "https://depot.exemple.fr" }')).toEqual([]);
  expect(await told('contribute: { repository: "https://github.com/a/b" }')).toEqual([]);
});

test('a volume in preparation may be empty or hold drafts; one that is out holds texts', async () => {
  const told = async (lines: string) => {
    const volume = `title: Tome\npublished: 2026-06-01\nlicence: CC-BY-4.0\n${lines}\n`;
    return (await problemsIn({ 'volumes/essai.yaml': volume })).map(({ line, message }) => `${line ?? '-'} ${message}`);
  };
  expect(await told('status: draft')).toEqual([]);
  expect(
    await told('status: draft\nparts: [{ title: Un, stories: [brouillon] }, { title: Deux, stories: [] }]'),
  ).toEqual([]);
  expect(await told('')).toEqual(['1 Ce volume ne contient aucun texte.']);
  expect(await told('parts: [{ title: Un, stories: [un-cafe] }, { title: Deux, stories: [] }]')).toEqual([
    '4 La partie « Deux » ne contient aucun texte.',
  ]);
  expect(await told('status: draft\nfront: [un-cafe]')).toEqual(['5 « un-cafe » n’est pas un avant-propos.']);
});
const JEAN = 'displayName: Jean Dupont\ngivenName: Jean\nidentifiability: pseudonym\n';

test.each([
  ['---\n', '---\n'],
  ['---\n', ''],
  ['', '---\n'],
  ['\uFEFF---\n\n', '\n---'],
  ['—\n', '—\n'],
  ['---\r\n', '---\r\n'],
])('a sheet is read between the lines of a front matter too: %j, %j', async (open, close) => {
  const sheet = (lines: string) => problemsIn({ 'people/jean-dupont.yaml': `${open}${lines}${close}` });
  expect((await sheet(JEAN)).filter(({ file }) => file.startsWith('people/jean'))).toEqual([]);
  const wrong = await sheet(JEAN.replace('givenName: Jean', 'givenName: Jean : le grand'));
  expect(wrong.map(({ fix }) => fix?.text)).toEqual(['"Jean : le grand"']);
});

test.each(['', '# Une note.\n', '---\n', '---\n---\n'])(
  'an empty sheet is told with the keys of its kind: %j',
  async (text) => {
    const problems = await problemsIn({ 'people/jean-dupont.yaml': text, 'series/vide.yaml': text });
    const remedies = problems.map(({ remedy }) => remedy);
    expect(remedies).toEqual([
      expect.stringContaining('« displayName: … », « givenName: … », « identifiability: full-name »'),
      expect.stringContaining('« title: … », « description: … »'),
    ]);
  },
);

test.each(['people/jean.yml', 'people/jean.yaml.txt', 'series/jean.YAML', 'volumes/jean.Yml'])(
  'the sheet %s is told to be renamed',
  async (file) => {
    const problems = await problemsIn({ [file]: JEAN });
    expect(problems.map(({ remedy }) => remedy)).toEqual(['Renommez le fichier « jean.yaml ».']);
  },
);
