// « + d’infos », « - de 12 ans » keep their signs; lists stay lists.
import { expect, test } from 'vitest';
import { storyText } from '../../content-folder.ts';
import { expectSaid, inShort, mended, problemsIn } from './said.ts';

test.each([
  ['+ d’infos en commentaire', '\\+ d’infos en commentaire'],
  ["+ d'infos ici", "\\+ d'infos ici"],
  ['+ qu’un collègue, un ami.', '\\+ qu’un collègue, un ami.'],
  ['+ de la moitié a répondu.', '\\+ de la moitié a répondu.'],
  ['+ d’un million de vues !', '\\+ d’un million de vues !'],
  ['- de blabla, + d’action !', '− de blabla, + d’action !'],
  ['Voilà.\n+ d’infos sur demande', 'Voilà.\\\n\\+ d’infos sur demande'],
  ['+ d’infos : https://a.fr\n+ de photos', '\\+ d’infos : https://a.fr \\\n\\+ de photos'],
  [
    'Entrée :\n\n- de 12 ans : gratuit\n\n+ de 12 ans : 5 €',
    'Entrée :\n\n− de 12 ans : gratuit\n\n\\+ de 12 ans : 5 €',
  ],
  ['- de 12 ans : gratuit\n+ de 12 ans : 5 €', '− de 12 ans : gratuit\\\n\\+ de 12 ans : 5 €'],
  ['- de 12 ans : gratuit\n- de 18 ans : 3 €', '− de 12 ans : gratuit\\\n− de 18 ans : 3 €'],
])('« %s » is kept by its backslashes', async (wrong, right) => {
  expect(await mended(wrong)).toBe(right);
  expect((await problemsIn({ 'stories/essai/story.mdx': storyText(right) })).map(inShort)).toEqual([]);
});

test('what may be a list or a quotation is told, and not mended', async () => {
  for (const body of ['> + d’infos ici\n> + de photos', '- de 500 personnes étaient là.', '## Titre\n+ d’infos']) {
    expect((await problemsIn({ 'stories/essai/story.mdx': storyText(body) })).map(({ rule }) => rule)).toEqual([
      'taken-line',
    ]);
    expect(await mended(body)).toBe(body);
  }
});

test('lists of points that begin with de or d’ are lists', () =>
  expectSaid(
    [
      'Il faut :\n\n+ de la farine\n+ de l’eau\n+ d’une poêle',
      '+ de farine\n+ sel',
      'Il a besoin :\n\n- de temps\n- d’argent\n- de 3 jours de repos',
      'Il parle :\n- de 3 ans de travail',
      '- de 9 h à 12 h\n- de 14 h à 18 h',
      '- de 5 à 10 personnes',
      '- d’un côté, la mer\n- de l’autre, la terre',
      '- de temps en temps, je lis.',
      '- de 2010 à 2015 : étudiant\n- de 2015 à 2020 : libraire',
      '* de 12 ans : gratuit\n* de 18 ans : 3 €',
    ].map((body) => [body, []] as const),
  ));

test('a note whose star is called anywhere in the text is told', () =>
  expectSaid([
    ['Nadia* et Paul* écrivent.\n\n* Les prénoms sont changés.', ['15:1 taken-line * Les prénoms sont changés.']],
    ['Le prix est de 30 €* par mois.\n\n* Hors frais.', ['15:1 taken-line * Hors frais.']],
    ['Une hausse de 5 %*, dit *Le Monde*.\n\n* Hors taxes.', ['15:1 taken-line * Hors taxes.']],
    ['Un *mot*, puis (*deux*) et *l’été*.\n\n* Un seul point.', []],
    ['Nadia* et Paul* écrivent.\n\n* un point\n* deux points', []],
  ]));
