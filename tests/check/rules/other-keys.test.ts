// A key in another word or another case, and a group that is not indented, are told once each, with what to write.
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const FILE = 'stories/essai/story.mdx';
const RIGHT = storyText('Un texte.');

async function errorsIn(text: string, file = FILE) {
  return (await problemsIn({ [file]: text })).filter(
    (problem) => problem.file === file && problem.severity === 'error',
  );
}

test.each([
  ['title', 'titre'],
  ['title', 'Title'],
  ['authors', 'auteurs'],
  ['authors', 'Auteur'],
  ['summary', 'Résumé'],
  ['summary', 'chapô'],
  ['status', 'STATUT'],
  ['themes', 'thèmes'],
  ['licence', 'license'],
  ['consent', 'consentement'],
])('« %s » written « %s: » is told once, and renamed', async (key, written) => {
  const text = RIGHT.replace(`\n${key}:`, `\n${written}:`);
  const errors = await errorsIn(text);
  expect(errors.map(({ rule, words, remedy }) => [rule, words, remedy])).toEqual([
    ['schema', written, `Vouliez-vous écrire « ${key} » ?`],
  ]);
  expect(
    applyEdits(
      text,
      errors.flatMap(({ fix }) => fix ?? []),
    ),
  ).toBe(RIGHT);
});

test.each([
  ['published', 'date'],
  ['kind', 'type'],
  ['themes', 'tags'],
  ['summary', 'description'],
  ['licence', 'licenc'],
])('« %s » written « %s: » is told once, and left to its writer', async (key, written) => {
  const errors = await errorsIn(RIGHT.replace(`\n${key}:`, `\n${written}:`));
  expect(errors.map(({ words, remedy, fix }) => [words, remedy, fix])).toEqual([
    [written, `Vouliez-vous écrire « ${key} » ?`, undefined],
  ]);
});

test('a key is not renamed where it is there already, or stands twice', async () => {
  const both = await errorsIn(RIGHT.replace('\nkind:', '\ntitre: Un\nkind:'));
  expect(both.map(({ words, fix }) => [words, fix])).toEqual([['titre', undefined]]);
  const twice = await errorsIn(RIGHT.replace('\nauthors:', '\nauteur: [a]\nauteurs:'));
  expect(twice.map(({ words, fix }) => [words, fix])).toEqual([
    ['auteur', undefined],
    ['auteurs', undefined],
  ]);
});

test('a key inside of a group, and of another sheet, is told so too', async () => {
  const inside = await errorsIn(RIGHT.replace('{ ref:', '{ référence:'));
  expect(inside.map(({ words, remedy }) => [words, remedy])).toEqual([['référence', 'Vouliez-vous écrire « ref » ?']]);
  const page = await errorsIn('---\ntitre: Un\ndescription: Une page.\n---\n\nUn.\n', 'pages/essai.mdx');
  expect(page.map(({ words, remedy }) => [words, remedy])).toEqual([['titre', 'Vouliez-vous écrire « title » ?']]);
});

const FLAT = 'consent:\nref: c-2026-100\ndate: 2026-01-10\noutputs:\n  - web';

test.each([
  [FLAT, 'consent:\n  ref: c-2026-100\n  date: 2026-01-10\n  outputs:\n    - web'],
  ['consent:\ndate: 2026-01-10\nref: c\noutputs: [web]', 'consent:\n  date: 2026-01-10\n  ref: c\n  outputs: [web]'],
])('the keys of a group that are not indented are told once, and indented: %j', async (flat, right) => {
  const wrong = RIGHT.replace(/consent: .*/, flat);
  const errors = await errorsIn(wrong);
  expect(errors.map(({ rule, line }) => [rule, line])).toEqual([['schema', 10]]);
  expect(errors[0]?.message).toContain('ne sont pas décalées');
  expect(errors[0]?.remedy).toContain('consent: { ref: c-2026-014, date: 2026-03-14, outputs: [web] }');
  const mended = applyEdits(
    wrong,
    errors.flatMap(({ fix }) => fix ?? []),
  );
  expect(mended).toBe(RIGHT.replace(/consent: .*/, right));
});

test('a group that is not indented hides no key that is missing', async () => {
  const errors = await errorsIn(RIGHT.replace(/consent: .*/, FLAT).replace(/published: .*\n/, ''));
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringContaining('published'),
    expect.stringContaining('consent'),
  ]);
});
