// Lines that would be a row of the table above, or an item in the midst of a sentence.
import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, mended, problemsIn } from './said.ts';

const TABLE = '| A | B |\n| --- | --- |\n| un | deux |';

test('a line that Markdown takes for a row or an item is told', () =>
  expectSaid([
    [`${TABLE}\nUne ligne ensuite.`, ['16:1 taken-line Une ligne ensuite.']],
    ['A | B\n--- | ---\nun | deux\nSuite.', ['16:1 taken-line Suite.']],
    [
      'La somme fait 3\n+ 4 et le reste\n- 5 au moins.',
      ['14:1 taken-line + 4 et le reste', '15:1 taken-line - 5 au moins.'],
    ],
    ['Le total est de 12\n- 3, soit 9.', ['14:1 taken-line - 3, soit 9.']],
    [
      'Elle est venue ce matin\n- malgré la pluie - pour nous voir.',
      ['14:1 taken-line - malgré la pluie - pour nous voir.'],
    ],
    ['Des personnes qui ont écrit, il y en avait\n1. Une seule.', ['14:1 taken-line 1. Une seule.']],
    ['Un.\n\n-\n\nDeux.', ['15:1 taken-line -']],
    ['- un\n-\n- deux', ['14:1 taken-line -']],
  ]));

test('a list or a table that is one is left alone', () =>
  expectSaid(
    [
      'Voici :\n- un\n- deux',
      'Voici :\n- un seul',
      'Il faut\n- du pain\n- du vin',
      'Il faut\n- 5 œufs\n- 3 pommes',
      'Trois nombres :\n+ 4\n+ 5',
      'Les étapes :\n1. Partir\n2. Arriver',
      '- Un point assez long pour que la ligne soit pleine\n  - dessous',
      '- un\n+ deux',
      `${TABLE}\n\nUne ligne ensuite.`,
      '| A |\n| --- |\n| un |',
      `${TABLE}\n| trois |`,
    ].map((body) => [body, []] as const),
  ));

test.each([
  [`${TABLE}\nSuite.`, `${TABLE}\n\nSuite.`],
  ['La somme fait 3\n+ 4 et le reste\n- 5 au moins.', 'La somme fait 3\n\\+ 4 et le reste\n\\- 5 au moins.'],
])('« %s » is mended', async (wrong, right) => {
  expect(await mended(wrong)).toBe(right);
  expect(await problemsIn({ 'stories/essai/story.mdx': storyText(right) })).toEqual([]);
});

test('what may be a list as well is not mended', async () => {
  for (const body of [
    'Elle est venue ce matin\n- malgré la pluie - pour voir.',
    `> ${TABLE.replaceAll('\n', '\n> ')}\n> Suite.`,
  ])
    expect(await mended(body)).toBe(body);
});
