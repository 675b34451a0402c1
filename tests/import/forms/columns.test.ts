import { describe, expect, test } from 'vitest';
import { roleOf } from '../../../src/import/forms/columns.ts';
import { importForms } from '../../../src/import/forms/forms.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';

async function read(table: string) {
  const { texts } = await importForms({ name: 'réponses.csv', bytes: new TextEncoder().encode(table) });
  return texts.map((text) => ({
    ...text,
    said: writeDialect(text.body),
    told: text.losses.map(({ words }) => words).join('\n'),
  }));
}

describe('the name that is asked for print is the signature', () => {
  test.each([
    'Sous quel nom souhaitez-vous apparaître ?',
    'Nom sous lequel vous voulez être publié·e',
    'Comment souhaitez-vous signer ?',
    'Quel pseudonyme voulez-vous voir imprimé ?',
    'Nom à afficher',
    'Pseudonyme (si vous en voulez un)',
    'Signature souhaitée',
    'Under which name would you like to be published?',
    'How would you like to be credited?',
  ])('%s', async (column) => {
    const [first, second] = await read(`Nom,"${column}",Racontez\nLéa Vraie,La Mouette,Un.\nLuc Vrai,,Deux.\n`);
    expect([first?.authors, second?.authors]).toEqual([['La Mouette'], ['Luc Vrai']]);
    expect(first?.told).toBe('Nom : Léa Vraie');
  });

  test.each(['Nom (ne sera pas publié)', 'Nom de famille (non publié)', 'Nom, confidentiel'])(
    '« %s » is no signature',
    async (column) => {
      const [text] = await read(`"${column}",Prénom,Racontez\nVraie,Léa,Un.\n`);
      expect([text?.authors, text?.told]).toEqual([['Léa'], `${column} : Vraie`]);
    },
  );

  test.each([
    'Sous quel nom écriviez-vous pendant la guerre ?',
    'Comment signez-vous vos tableaux ?',
    'Quel nom donniez-vous à la maison ?',
    'Nom du livre qui vient de paraître',
  ])('« %s » asks for words', (column) => {
    expect(roleOf(column, ['La Mouette'])).toBe('question');
  });
});

describe('what asks how to reach somebody is private, whatever is answered', () => {
  test.each([
    [
      'Votre adresse postale, pour l’envoi du livre',
      '12 rue de Siam, 29200 Brest',
      'Je préfère ne pas la donner. Merci.',
    ],
    ['Téléphone (le soir de préférence)', '06 11 22 33 44 ou 02 98 11 22 33', 'Je n’en ai pas. Écrivez-moi.'],
    ['Votre mail, pour vous répondre ?', 'lea chez exemple', 'Non. Merci.'],
    ['Comment peut-on vous joindre ?', 'par mail ou au 06 11 22 33 44', 'Le soir. Merci.'],
    ['Comment vous recontacter ?', 'lea chez exemple', 'Le soir. Merci.'],
    ['Vos coordonnées', 'Anne Roz, 3 quai Vert, Redon', 'Non. Merci.'],
    ['Vos coordonnées complètes', 'Anne Roz, 3 quai Vert, Redon', 'Non. Merci.'],
    ['Contact', 'Mon mari : 06 99 88 77 66', 'Mon mari. Il répond.'],
    ['Où habitez-vous ? (rue et ville)', '12 rue de Siam, Brest', 'Loin. Très loin.'],
    ['Réseaux sociaux', '@anneroz', 'Aucun. Merci.'],
    ['Instagram', '@anneroz', 'Aucun. Merci.'],
    ['Facebook ou Instagram', '@anneroz', 'Aucun. Merci.'],
    ['Souhaitez-vous rester anonyme ?', 'Non', 'Peu importe. Merci.'],
    ['Une remarque pour l’équipe ?', 'Ne publiez pas mon nom', 'Bravo. Merci.'],
    ['Votre métier (ne sera pas publié)', 'Libraire', 'Docker. Retraité.'],
  ])('%s', async (column, ...answers) => {
    const texts = await read(`"${column}",Racontez\n${answers.map((answer) => `"${answer}",Il pleuvait.\n`).join('')}`);
    for (const [index, { said, told }] of texts.entries()) {
      expect(said).toBe('<Question>\n\nRacontez\n\n</Question>\n\nIl pleuvait.\n');
      expect(told).toBe(`${column} : ${answers[index]}`);
    }
  });

  test.each([
    ['Comment acceptez-vous l’échec ?', 'En riant.'],
    ['Acceptez-vous facilement l’échec ?', 'Cela dépend des jours et de la mer.'],
    ['Êtes-vous d’accord avec votre père ?', 'Sur la pêche, toujours.'],
    ['Téléphone : le premier souvenir ?', 'Un combiné gris de 1974'],
    ['Quelle adresse vous manque ?', '3 rue du Four'],
    ['Où habitez-vous ?', 'En haut d’une tour.'],
    ['Que pensez-vous des réseaux sociaux ?', 'Du mal'],
    ['Que pensez-vous de l’anonymat ?', 'Du bien'],
    ['Comment vous êtes-vous connus ?', 'Au port'],
    ['Un message à votre mère ?', 'Reviens'],
    ['Le premier contact avec la mer', 'Froid'],
    ['Qui aimeriez-vous joindre ?', 'Ma sœur'],
  ])('but « %s » asks for words', async (column, answer) => {
    const [text] = await read(`Nom,"${column}"\nAnne Roz,"${answer}"\n`);
    expect([text?.said.includes(answer), text?.told]).toEqual([true, '']);
  });

  test('an address in answer to a question of places stays out, and its neighbour in', async () => {
    const [first, second] = await read(
      'Nom,Où habitez-vous ?,Racontez\nAnne,"12 rue de Siam, Brest",Un.\nLuc,Face au phare.,Deux.\n',
    );
    expect(first?.told).toBe('Où habitez-vous ? : 12 rue de Siam, Brest');
    expect(second?.said).toContain('Face au phare.');
  });
});

test.each([
  ['Acceptez-vous que votre texte soit publié ?', 'Non', ['refusal']],
  ['J’autorise la publication de mon récit', 'NON, finalement', ['refusal']],
  ['Êtes-vous d’accord pour être publiée ?', 'je ne veux pas', ['refusal']],
  ['Souhaitez-vous rester anonyme ?', 'Oui', ['anonymity']],
  ['Acceptez-vous que votre texte soit publié ?', 'Oui', undefined],
  ['Souhaitez-vous rester anonyme ?', 'Non', undefined],
])('« %s » %s: %s', async (column, answer, cautions) => {
  const [text] = await read(`Nom,"${column}",Racontez\nAnne Roz,"${answer}",Il pleuvait.\n`);
  expect(text?.cautions).toEqual(cautions);
  expect(text?.told).toContain(`${column} : ${answer}`);
  expect(text?.authors).toEqual(cautions?.[0] === 'anonymity' ? [] : ['Anne Roz']);
});
