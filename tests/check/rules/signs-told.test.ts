// Signs that are told for what they are, with a remedy that can be followed.
import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, mended, problemsIn } from './said.ts';

test('signs that would be printed or lost are told', () =>
  expectSaid([
    ['Si a<b et b>c.', ['13:5 unreadable <b et b>c.']],
    ['Si a<b et c.', ['13:5 unreadable <b et c.']],
    ['Voir [site](https://exemple.fr/a(b) et', ['13:6 left-sign [site](']],
    ['[Paul]: Bonjour', ['13:1 link [Paul]: Bonjour']],
    ['[00:12]: Oui.\n\nUn texte.', ['13:1 link [00:12]: Oui.']],
    ['Un texte ^abc123', ['13:9 left-sign  ^abc123']],
    ['Un ||secret|| ici.', ['13:4 left-sign ||secret||']],
    ['![Une tasse] (tasse.jpg)', ['13:1 left-sign ![Une tasse] (tasse.jpg)']],
    ['_Le Rouge et le Noir_de Stendhal.', ['13:1 left-sign _Le Rouge et le Noir_']],
    ['Un vers,\\\nle dernier\\', ['14:11 left-sign \\']],
    ['Une note[ ^1].', ['13:9 left-sign [ ^1]']],
    ['| A | B | C |\n|---|---|\n| a | b | c |', ['13:1 left-sign | A | B | C |']],
    [{ title: 'Le n° # 12' }, ['2:8 cut-value Le n° # 12']],
    [{ places: '\n  - Rennes # centre' }, ['12:5 cut-value Rennes # centre']],
    [{ title: '"C:\\temp\\nouveau"' }, ['2:8 cut-value "C:\\temp\\nouveau"']],
    [
      {
        summary:
          '"Un chapeau\\tde plusieurs lignes, assez long pour que la vérification ne dise rien de lui, et plus encore."',
      },
      ['5:10 cut-value "Un chapeau\\tde plusieurs lignes, assez long pour que la vé…'],
    ],
  ]));

test('signs of words, of code and of paths are left alone', () =>
  expectSaid(
    [
      'Le code a || b et `||c||`.',
      'Le dossier C:\\\\Temp\\\\',
      'Un nom a_b_c et snake_case_de_code.',
      'Deux à la puissance ^ 12.',
      'Voir [site](https://exemple.fr/a).',
      '[un]: https://exemple.fr\n\nVoir [un].',
      'Un vers,\\\nle dernier.',
      'Le signe \\',
    ].map((body) => [body, []] as const),
  ));

test.each([
  ['Si a<b et c.', 'Si a\\<b et c.'],
  ['Un vers,\\\nle dernier\\', 'Un vers,\\\nle dernier'],
  ['Un texte ^abc123', 'Un texte'],
])('« %s » is mended', async (wrong, right) => {
  expect(await mended(wrong)).toBe(right);
  expect(await problemsIn({ 'stories/essai/story.mdx': storyText(right) })).toEqual([]);
});

test('stars of two pairs, a transcript and a rule of another width are left to their writer', async () => {
  for (const body of [
    'Un **gras ** collé, un ** gras** aussi',
    '[Paul]: Bonjour',
    '| A | B | C |\n|---|---|\n| a | b | c |',
  ])
    expect(await mended(body)).toBe(body);
});
