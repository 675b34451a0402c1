// Values between braces or brackets that hold a sign of them: told once, with the line to write.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { smallContent, storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const FILE = 'stories/essai/story.mdx';

/** What is said of a file, and what it becomes; errors on what the words are, and not on how they are written, are left out. */
async function mendedOf(file: string, text: string) {
  const errorsIn = async (source: string) =>
    (await problemsIn({ [file]: source })).filter(
      (one) => one.file === file && one.severity === 'error' && !['evidence', 'picture', 'erratum'].includes(one.rule),
    );
  const errors = await errorsIn(text);
  const mended = applyEdits(
    text,
    errors.flatMap(({ fix }) => fix ?? []),
  );
  return { errors, mended, left: await errorsIn(mended) };
}

test.each([
  [
    'sponsor: { name: La Ruche, Rennes, disclosure: Ce récit est payé par la Ruche }',
    'sponsor: { name: "La Ruche, Rennes", disclosure: Ce récit est payé par la Ruche }',
    'une virgule',
  ],
  [
    'sponsor: { name: La Ruche : Rennes, disclosure: Ce récit est payé }',
    'sponsor: { name: "La Ruche : Rennes", disclosure: Ce récit est payé }',
    'un deux-points',
  ],
  [
    'cover: { src: ./a.jpg, alt: Un café : la tasse, et le comptoir, credit: @paul }',
    'cover: { src: ./a.jpg, alt: "Un café : la tasse, et le comptoir", credit: "@paul" }',
    'signes',
  ],
  [
    'encounters: [{ with: [{ label: cinq voisins, dont Paul, count: 5 }], via: event, direction: online-only, evidence: "Un texte." }]',
    'encounters: [{ with: [{ label: "cinq voisins, dont Paul", count: 5 }], via: event, direction: online-only, evidence: "Un texte." }]',
    'une virgule',
  ],
  [
    'authors: [{ person: nour, creditAs: Nour, de Rennes }]',
    'authors: [{ person: nour, creditAs: "Nour, de Rennes" }]',
    'une virgule',
  ],
  ['places: [@Rennes, Lyon]', 'places: ["@Rennes", Lyon]', 'le signe « @ »'],
  ['places: [% Rennes, Lyon]', 'places: ["% Rennes", Lyon]', 'le signe « % »'],
])('%s', async (typed, right, sign) => {
  const key = /^\w+/.exec(typed)?.[0] ?? '';
  const text = storyText('Un texte.', { [key]: undefined }).replace('\n---\n\n', () => `\n${typed}\n---\n\n`);
  const { errors, mended, left } = await mendedOf(FILE, text);
  expect(errors).toHaveLength(1);
  expect(errors[0]?.message).toContain(sign);
  expect(errors[0]?.remedy).toContain('entre guillemets droits');
  expect(mended).toContain(`\n${right}\n`);
  expect(left).toEqual([]);
});

test.each([
  ['site.yaml', '"1 rue de l’Essai, 35000 Rennes"', '1 rue de l’Essai, 35000 Rennes'],
  ['people/camille-oeuvrard.yaml', '"@camille"', '@camille'],
  ['volumes/tome-1.yaml', 'was: Brest', 'was: Brest, Quimper'],
])('in the sheet %s: %s typed as %s', async (file, words, typed) => {
  const right = await readFile(join(await smallContent({}), file), 'utf8');
  const { errors, mended, left } = await mendedOf(file, right.replace(words, typed));
  expect(errors).toHaveLength(1);
  expect(errors[0]?.remedy).toMatch(/(?:publisher|handles): [[{].*"|was: "Brest, Quimper"/);
  expect(mended).toBe(right.replace(words, file.startsWith('volumes') ? 'was: "Brest, Quimper"' : words));
  expect(left).toEqual([]);
});

test('a list without its brackets between braces is told with them', async () => {
  const { errors, mended, left } = await mendedOf(
    'vocabularies/themes.yaml',
    '- { id: emploi, label: Emploi, altLabels: travail, job }\n',
  );
  expect(errors.map(({ remedy }) => remedy)).toEqual([expect.stringContaining('altLabels: [travail, job]')]);
  expect(mended).toBe('- { id: emploi, label: Emploi, altLabels: [travail, job] }\n');
  expect(left).toEqual([]);
});

test.each(['handles: @camille', 'handles: [@camille, instagram: camille.b]'])('the sign is named: %s', async (line) => {
  const sheet = `displayName: Camille\ngivenName: Camille\nidentifiability: given-name\n${line}\n`;
  const { errors } = await mendedOf('people/nour.yaml', sheet);
  expect(errors[0]?.message).toContain('@');
  expect(errors[0]?.remedy).toContain('"@camille"');
});

test('an unknown key between braces is one, and an item that has no key is told once', async () => {
  const sponsor = storyText('Un texte.', { sponsor: '{ nom: La Ruche, disclosure: Ce récit est payé }' });
  expect((await mendedOf(FILE, sponsor)).errors.map(({ remedy }) => remedy)).toEqual([
    'Vouliez-vous écrire « name » ?',
  ]);
  const volume = await readFile(join(await smallContent({}), 'volumes/tome-1.yaml'), 'utf8');
  const { errors } = await mendedOf(
    'volumes/tome-1.yaml',
    volume.replace(/ {2}- \{ date.*/, '  - 20 juin 2026 : un-cafe, Brest'),
  );
  expect(errors.map(({ remedy }) => remedy)).toEqual([
    expect.stringContaining('{ date: 2026-03-14, story: un-recit, was: …, now: … }'),
  ]);
});
