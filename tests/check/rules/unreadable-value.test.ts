// A value that YAML cannot read is told for the sign that is in the way, and mended as its writer typed it.
import { expect, test } from 'vitest';
import { applyEdits } from '../../../src/check/fix.ts';
import { storyText } from '../../content-folder.ts';
import { problemsIn } from './said.ts';

const FILE = 'stories/essai/story.mdx';
const RIGHT = storyText('Un texte.', { places: '[Rennes, Paris]' });

async function errorsIn(text: string) {
  return (await problemsIn({ [FILE]: text })).filter(({ file, severity }) => file === FILE && severity === 'error');
}

/** What is said of a line of the front matter in place of another, and the line as it is mended. */
async function said(words: string, typed: string) {
  const text = RIGHT.replace(words, () => typed);
  const errors = await errorsIn(text);
  const mended = applyEdits(
    text,
    errors.flatMap(({ fix }) => fix ?? []),
  );
  const line = text.split('\n').findIndex((one, index) => one !== mended.split('\n')[index]);
  return {
    told: errors.map((error) => `${error.line}:${error.column} ${error.message}`),
    remedy: errors[0]?.remedy ?? '',
    line: mended.split('\n')[line],
    left: await errorsIn(mended),
  };
}

test.each([
  ['Un récit : le café', '"Un récit : le café"', 'un deux-points suivi d’une espace'],
  ['Un récit: le café', '"Un récit: le café"', 'un deux-points suivi d’une espace'],
  ['"Le "vrai" café"', '"Le \\"vrai\\" café"', 'Les guillemets droits'],
  ["'L'été à Rennes'", '"L\'été à Rennes"', 'Les guillemets droits'],
  ['"Un" et "deux"', '"\\"Un\\" et \\"deux\\""', 'Les guillemets droits'],
  ['"Un récit', '"Un récit"', 'n’est pas refermé'],
  ['"Un récit”', '"Un récit"', 'n’est pas refermé'],
  ['% des lecteurs', '"% des lecteurs"', 'commence par « % »'],
  ['`Un récit`', '"`Un récit`"', 'commence par « ` »'],
  ['[Rencontre] Un récit', '"[Rencontre] Un récit"', 'commence par « [ »'],
  ['{Rencontre} Un récit', '"{Rencontre} Un récit"', 'commence par « { »'],
  ['*Un récit* de Paul', '"*Un récit* de Paul"', 'commence par « * »'],
  ['&Un récit', '"&Un récit"', 'commence par « & »'],
  ['!Un récit', '"!Un récit"', 'commence par « ! »'],
  ['- Un récit', '"- Un récit"', 'commence par « - »'],
  ['? Un récit', '"? Un récit"', 'commence par « ? »'],
])('words are put in quotes: %s', async (typed, right, why) => {
  const { told, remedy, line, left } = await said('title: Un récit', `title: ${typed}`);
  expect(told).toEqual([expect.stringMatching(/^2:8 .*« title »/)]);
  expect(told[0]).toContain(why);
  expect(remedy).toBe(`Mettez la valeur entre guillemets droits : ${right}`);
  expect(line).toBe(`title: ${right}`);
  expect(left.filter(({ rule }) => rule !== 'left-sign')).toEqual([]);
});

test.each([
  ['> Un récit', '"Un récit"', '"> Un récit"'],
  ['| Un récit', '"Un récit"', '"| Un récit"'],
  ['>- Un récit\n  de Rennes', '"Un récit de Rennes"', '">- Un récit de Rennes"'],
])('a sign that announces lines may be of the words: %s is told, and left as it is', async (typed, without, whole) => {
  const { told, remedy, line } = await said('title: Un récit', `title: ${typed}`);
  expect(told).toEqual([expect.stringContaining('2:8 La valeur de « title » commence par « ')]);
  expect(remedy).toBe(`Mettez la valeur entre guillemets droits : ${without}, ou ${whole} si ce signe en fait partie.`);
  expect(line).toBeUndefined();
});

test.each([
  ['themes: [emploi]', 'themes: [emploi', 'themes: [emploi]', '8:9 Le crochet'],
  ['[Rennes, Paris]', '[Rennes, "Paris, Texas"', 'places: [Rennes, "Paris, Texas"]', '11:9 Le crochet'],
  ['[web] }', '[web }', 'consent: { ref: c-2026-100, date: 2026-01-10, outputs: [web] }', '10:10 L’accolade'],
  ['[web] }', '[web]', 'consent: { ref: c-2026-100, date: 2026-01-10, outputs: [web] }', '10:10 L’accolade'],
  ['title: Un récit', 'title:Un récit', 'title: Un récit', '2:6 Après le mot-clé « title »'],
  ['title: Un récit', 'title Un récit', 'title: Un récit', '2:6 Après le mot-clé « title »'],
  ['title: Un récit', 'title = Un récit', 'title: Un récit', '2:6 Après le mot-clé « title »'],
  ['title: Un récit', 'title：Un récit', 'title: Un récit', '2:6 Après le mot-clé « title »'],
])('a sign that is missing is named where it should be: %s as %s', async (words, typed, right, start) => {
  const { told, remedy, line, left } = await said(words, typed);
  expect(told).toEqual([expect.stringContaining(start)]);
  expect(remedy).toBe(`Écrivez : ${right}`);
  expect(line).toBe(right);
  expect(left).toEqual([]);
});

test.each([
  ['"L\\\'été"', '"L\'été"', "\\'"],
  ['"Rock \\& folk"', '"Rock & folk"', '\\&'],
  ['"Un \\« café \\»"', '"Un « café »"', '\\«'],
  ['"Le \\d+ des textes"', '"Le \\\\d+ des textes"', '\\d'],
  ['"C:\\Users\\Paul\\new"', '"C:\\\\Users\\\\Paul\\\\new"', '\\U'],
  ['"\\u00c9t\\u00e9 \\- fin"', '"\\u00c9t\\u00e9 - fin"', '\\-'],
])('a backslash that quotes cannot hold is named: %s', async (typed, right, pair) => {
  const { told, remedy, line, left } = await said('title: Un récit', `title: ${typed}`);
  expect(told).toEqual([expect.stringContaining(`2:8 La valeur de « title » contient « ${pair} »`)]);
  expect(remedy).toContain(`title: ${right}`);
  expect(line).toBe(`title: ${right}`);
  expect(left.filter(({ rule }) => rule !== 'left-sign')).toEqual([]);
});

test('a tab is two spaces', async () => {
  const { told, left } = await said(
    /consent: .*/.exec(RIGHT)?.[0] ?? '',
    'consent:\n\tref: c-1\n\tdate: 2026-01-10\n\toutputs: [web]',
  );
  expect(told).toHaveLength(3);
  expect(left).toEqual([]);
});

test('values inside of lists and groups, and of several lines, are mended where they stand', async () => {
  const text = RIGHT.replace(
    'places: [Rennes, Paris]',
    [
      'places:',
      '  - Rennes : la ville',
      'sponsor:',
      '  name: La « Ruche » : le lieu',
      '  disclosure: Ce texte a été payé',
      '    par : la Ruche',
      'encounters:',
      '- with: [paul-le-goff]',
      '  via: event',
      '  direction: online-to-irl',
      '  evidence: @Paul a dit oui',
    ].join('\n'),
  );
  const errors = await errorsIn(text);
  expect(errors.map(({ line, column, words }) => `${line}:${column} ${words}`)).toEqual([
    '12:5 Rennes : la ville',
    '14:9 La « Ruche » : le lieu',
    '15:15 Ce texte a été payé',
    '21:13 @Paul a dit oui',
  ]);
  const mended = applyEdits(
    text,
    errors.flatMap(({ fix }) => fix ?? []),
  );
  expect(mended).toContain('disclosure: "Ce texte a été payé\n    par : la Ruche"');
  expect((await errorsIn(mended)).map(({ rule }) => rule)).toEqual(['evidence']);
});

test('a key that is badly indented is no part of the value above it', async () => {
  const lines = 'consent:\n  ref: c-2026-100\n   date: 2026-01-10\n  outputs: [web]';
  const { told, line } = await said(/consent: .*/.exec(RIGHT)?.[0] ?? '', lines);
  expect(told).toEqual(['11:8 L’en-tête ne peut pas être lu à partir d’ici.']);
  expect(line).toBeUndefined();
});

test('what is no value of ours is told as it is', async () => {
  const { told, remedy } = await said('title: Un récit', 'title: Un récit\nautre: un : deux');
  expect(told).toEqual(['3:8 L’en-tête ne peut pas être lu à partir d’ici.']);
  expect(remedy).toContain('une information par ligne');
});
