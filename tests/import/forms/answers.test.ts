import { expect, test } from 'vitest';
import { holdsHome, saidBy, withoutContact } from '../../../src/import/forms/answers.ts';

test.each([
  ...[
    'Oui',
    'oui, avec plaisir',
    'Pas de problème',
    'Pas de souci, avec plaisir',
    '0 problème',
    'No problem',
    '✔',
    'x',
  ],
  ...['Absolument', 'J’accepte que mon texte soit publié sur le site', 'D’accord', 'Oui, bien sûr'],
])('« %s » is a yes', (answer) => {
  expect(saidBy(answer)).toBe('yes');
});

test.each([
  ...[
    'Non',
    'Non merci',
    'NON, finalement',
    'Non, j’ai changé d’avis',
    'Refus',
    'Refusé',
    'Refusés',
    'ne soit pas publié',
    'Je préfère que non',
    '❌',
  ],
  ...['Hors de question', 'Je n’autorise pas', 'je ne veux pas', 'Surtout pas', 'Jamais'],
])('« %s » is a no', (answer) => {
  expect(saidBy(answer)).toBe('no');
});

test.each([
  ...['Oui, mais pas dans le livre', 'Uniquement sur le site', 'À discuter, pas sans relecture', 'Non-binaire'],
  ...[
    'Oui et non',
    'Jamais sans relecture',
    'Pas encore',
    'Site;Livre',
    'J’accepte, sauf la photo',
    'Non, pas de souci',
  ],
])('« %s » is a person’s to judge', (answer) => {
  expect(saidBy(answer)).toBe('unclear');
});

test('who gives a street is told from who tells a place', () => {
  for (const home of [
    'Au 4, les Genêts, Redon',
    '12 r. de Siam Brest',
    '3 cité Foucault',
    'Lieu-dit Kerhuel',
    '35600 Redon',
  ])
    expect([home, holdsHome(home)]).toEqual([home, true]);
  for (const place of [
    'À Brest, depuis 1998',
    'Face au phare',
    'À 12 km de Redon',
    'Depuis 30 ans au même endroit',
    'Au 3e étage',
  ])
    expect([place, holdsHome(place)]).toEqual([place, false]);
});

test.each([
  ['☒ oui ☐ non', 'yes'],
  ['☐ oui ☒ non', 'no'],
  ['oui ☐ non ☒', 'no'],
  ['[x] yes [ ] no', 'yes'],
  ['☒', 'yes'],
  ['☐', 'no'],
  ['☐ oui ☐ non', 'nothing'],
  ['☒ oui, mais sans mon nom ☐ non', 'unclear'],
])('boxes say what is ticked: %s', (answer, said) => {
  expect(saidBy(answer)).toBe(said);
});

test.each([
  ['Anne Rozec <anne@exemple.fr>', 'Anne Rozec'],
  ['Anne Rozec (anne@exemple.fr), 06 12 34 56 78', 'Anne Rozec'],
  ['Rozec/Anne', 'Rozec Anne'],
  ['https://exemple.fr/anne', ''],
  ['Anne-Lise d’Ys', 'Anne-Lise d’Ys'],
])('a name is what is left of an answer without where one is reached: %s', (answer, name) => {
  expect(withoutContact(answer)).toBe(name);
});
