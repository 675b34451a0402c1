// Numbers that would change, notes that nobody should read, and texts that are not written yet.
import { expect, test } from 'vitest';
import { newStoryFiles } from '../../../src/start/new-story.ts';
import { storyText } from '../../content-folder.ts';
import { expectSaid, mended, problemsIn } from './said.ts';

test('a written number is never printed as another', () =>
  expectSaid([
    ['2016. Un.\n\n1998. Deux.\n\n14. Trois.', ['15:1 list-number 1998. Deux.']],
    ['1. Un\n2. Deux\n\n2016. Seule.\n2017. Suite.', ['16:1 list-number 2016. Seule.']],
    ['1. Un\n1. Deux', ['14:1 list-number 1. Deux']],
    ['3) Un\n5) Deux', ['14:1 list-number 5) Deux']],
    ['> 12. Un\n> 14. Deux', ['14:3 list-number 14. Deux']],
    ['- 2016. Un\n  2015. Deux', ['14:3 list-number 2015. Deux']],
    ['03. Un\n04. Deux', ['13:1 list-number 03. Un']],
    ['2016\\. Un.\n\n1998\\. Deux.', []],
    ['7. Sept\n8. Huit\n   1. Un\n   2. Deux\n\n```\n1. a\n1. b\n```', []],
  ]));

test('the numbers are kept by a backslash, and a list of ones is counted', async () => {
  expect(await mended('2016. Un.\n\n1998. Deux.')).toBe('2016\\. Un.\n\n1998\\. Deux.');
  expect(await mended('Texte.\n\n12. Un\n14. Deux\nsuite')).toBe('Texte.\n\n12\\. Un\n\n14\\. Deux\nsuite');
  expect(await mended('Texte.\n1. Un\n3. Deux')).toBe('Texte.\n\n1\\. Un\n\n3\\. Deux');
  expect(await mended('1. Un\n1. Deux\n1. Trois')).toBe('1. Un\n2. Deux\n3. Trois');
  expect(await mended('3. Trois\n3. Encore')).toBe('3\\. Trois\n\n3\\. Encore');
  expect(await mended('01. Un seul')).toBe('01\\. Un seul');
  // Whose the last line is, only its writer knows.
  const glued = '1998. Un.\n2001. Deux\nPuis plus rien.';
  expect(await mended(glued)).toBe(glued);
});

test('a private note is never published', () =>
  expectSaid([
    ['Un.\n\n%% Paul ne lit pas %%', ['15:1 private-comment %% Paul ne lit pas %%']],
    ['Un %%deux%% trois.', ['13:4 private-comment %%deux%%']],
    ['%%\n\nSecret.\n\n%%', ['13:1 private-comment %%', '17:1 private-comment %%']],
    ['Un /* deux */ trois.', ['13:4 private-comment /* deux */']],
    ['Un.\n// à revoir', ['14:1 private-comment // à revoir']],
    ['## Titre %% x %%', ['13:10 private-comment %% x %%']],
    ['Un.\n\n[//]: # (Paul ne lit pas)', ['15:1 private-comment [//]: # (Paul ne lit pas)']],
    ['[comment]: <> "À revoir"\n\nUn.', ['13:1 private-comment [comment]: <> "À revoir"']],
    [
      "Un.\n\n[note]: # 'Paul'\n[//]: https://a.fr/ (b)",
      ["15:1 private-comment [note]: # 'Paul'", '16:1 private-comment [//]: https://a.fr/ (b)'],
    ],
    ['[Un](#deux).\n\n## Deux\n\nTrois.', []],
    ['`%% a %%`, 100 %, https://a.fr/b et et/ou.\n\n```\n/* a */\n```', []],
  ]));

test('what is sent has words of its own', () =>
  expectSaid([
    ['', ['11:1 unfinished']],
    ['…\n\n***\n\n—', ['17:1 unfinished']],
    ['<Question>\n\n?\n\n</Question>', ['17:1 unfinished']],
    ['## Titre', []],
    [
      'Écrivez votre texte ici. Une ligne vide sépare deux paragraphes.',
      ['13:1 unfinished Écrivez votre texte ici. Une ligne vide sépare deux paragra…'],
    ],
    [{ body: '', status: 'draft' }, []],
    ['**3**', []],
  ]));

test.each([
  ['encounter', 7],
  ['portrait', 5],
  ['opinion', 4],
] as const)('what is begun as %s is refused once it is sent, in %i places', async (kind, places) => {
  const answers = { kind, title: 'Un essai', author: 'Lou', theme: 'emploi', date: '2026-01-02', lang: 'fr-FR' };
  const begun = newStoryFiles(answers, { stories: new Set(), people: new Set() });
  const told = async (status: string) => {
    const files = [...begun].map(([file, text]) => [file, text.replace('status: draft', `status: ${status}`)]);
    return (await problemsIn(Object.fromEntries(files))).filter(({ rule }) => rule === 'unfinished');
  };
  expect(await told('draft')).toEqual([]);
  for (const status of ['review', 'published']) {
    const words = (await told(status)).map((problem) => problem.words);
    expect(words.filter((found) => found === 'a-completer')).toHaveLength(2);
    expect(words.length).toBe(places);
  }
});

test.each([
  'Un texte {>>note privée<<} ici.',
  'Un {>>secret\nsur deux lignes <3<<} ici.',
  '> {>>note\n> privée<<}',
  '{# secret #}',
  '{{!-- secret --}}',
  '{{/* secret */}}',
  '{{!secret}}',
  '{% youtube abc %}',
  '{{< figure >}}',
  '{{% note %}}',
  '{{ page.title }}',
  '{{prénom}}',
  '<% code %>',
  'Un {++ajout++} ici.',
  'Un {--retrait--} ici.',
  'Un {~~mot~>autre~~} ici.',
])('a note, a code or a correction of other software is told once, and no fix publishes it: « %s »', async (body) => {
  const [told, ...others] = await problemsIn({ 'stories/essai/story.mdx': storyText(body) });
  expect([told?.severity, told?.fix, others]).toEqual(['error', undefined, []]);
  expect(`${told?.message} ${told?.remedy}`).toMatch(/note privée|autre logiciel|relecture/);
  expect(told?.remedy).not.toMatch(/\\/);
});
