import { expect, test } from 'vitest';
import { importForms } from '../../../src/import/forms/forms.ts';
import { signatureIn } from '../../../src/import/forms/signature.ts';

test.each([
  ...[
    'La Mouette',
    'M. Q.',
    'Jean-Noël d’Ys',
    'la Mouette',
    'Dr. Anne Roz',
    'Zaz75',
    'Анна Петрова',
    '田中',
    'Si Mohand',
  ],
  ...['@yse', 'Luce A.', 'Noémie'],
])('« %s » is a name', (answer) => {
  expect(signatureIn(answer)).toBe('name');
});

test.each(['pas cité', 'Pas citée du tout', 'non cité', 'not quoted'])('« %s » is nobody', (answer) => {
  expect(signatureIn(answer)).toBe('anonymous');
});

test.each([
  ['Prénom seul', 'given-name'],
  ['Mon prénom uniquement', 'given-name'],
  ['Juste mon prénom, merci', 'given-name'],
  ['Prénom et nom', 'whole-name'],
  ['Nom, prénom', 'whole-name'],
  ['Le mien', 'whole-name'],
  ['Mon vrai nom', 'whole-name'],
  ['Comme ci-dessus', 'whole-name'],
  ['Anonyme', 'anonymous'],
  ['Aucune, merci', 'anonymous'],
  ['Je préfère rester anonyme.', 'anonymous'],
  ['Je ne souhaite pas signer', 'anonymous'],
  ['Non, merci', 'anonymous'],
  ['Peu importe', 'unclear'],
  ['Oui', 'unclear'],
  ['Initiales', 'unclear'],
  ['Mon pseudo', 'unclear'],
  ['Luce A. (surtout pas Léa Secret)', 'unclear'],
  ['Rose, comme ma grand-mère, parce qu’elle riait.', 'unclear'],
  ['Ce que vous voulez', 'unclear'],
  ['marie dupont', 'unclear'],
  ['Je ne veux pas être anonyme : Léa Malo', 'unclear'],
])('« %s » is no name: %s', (answer, read) => {
  expect(signatureIn(answer)).toBe(read);
});

test.each(['Juste Leblanc', 'Plutôt Mourir'])('« %s » is a name', async (answer) => {
  const { texts } = await importForms({
    name: 'a.csv',
    bytes: new TextEncoder().encode(`Pseudo;Racontez\n${answer};Il pleuvait.\n`),
  });
  expect(texts[0]?.authors).toEqual([answer]);
});

test.each(['Juste Yvonne', 'Yvonne seulement', 'Yvonne, tout court', 'Simplement Yvonne'])(
  '« %s » signs by a name alone',
  async (answer) => {
    const { texts } = await importForms({
      name: 'a.csv',
      bytes: new TextEncoder().encode(
        `Nom;Comment voulez-vous signer ?;Racontez\nYvonne Cadic;"${answer}";Il pleuvait.\n`,
      ),
    });
    expect(texts[0]?.authors).toEqual(['Yvonne']);
  },
);
