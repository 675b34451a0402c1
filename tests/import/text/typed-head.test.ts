import { describe, expect, test } from 'vitest';
import type { Loss } from '../../../src/import/arrival.ts';
import { mailText } from '../../../src/import/mail/mail.ts';
import { openMail } from '../../../src/import/mail/open-mail.ts';
import { takeHead } from '../../../src/import/text/typed-head.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';
import { mailOf } from '../mail/mails.ts';

function read(source: string) {
  const losses: Loss[] = [];
  const { text, facts } = takeHead(source, losses);
  return { text: text.replace(/\n{3,}/g, '\n\n').trim(), facts, told: losses.map(({ words }) => words).join('\n') };
}

describe('what is wished in a head is heard as in a table', () => {
  test.each([
    ['Anonyme : oui', [], 'anonymity'],
    ['Je souhaite rester anonyme : oui', [], 'anonymity'],
    ['Ne pas publier mon nom', [], 'anonymity'],
    ['Signature : anonyme', [], 'anonymity'],
    ['J’accepte la publication : non', ['Anne Rozec'], 'refusal'],
    ['Publication : refusée', ['Anne Rozec'], 'refusal'],
    ['À publier sous : La Mouette', ['La Mouette'], undefined],
    ['**Publier sous le nom de :** La Mouette', ['La Mouette'], undefined],
    ['Mention du nom : non', [], undefined],
  ])('%s', (line, authors, caution) => {
    const head = `Nom : Anne Rozec\nMail : anne@exemple.fr\n${line}`;
    const { text, facts, told } = read(`${head}\n\nLe puits est sec.`);
    expect([text, told, facts.authors ?? [], facts.cautions?.[0]]).toEqual([
      'Le puits est sec.',
      head,
      authors,
      caution,
    ]);
  });

  test('without an address too, where a name stands beside the wish', () => {
    expect(read('Nom : Anne Rozec\nAnonyme : oui\n\nLe puits.')).toMatchObject({ text: 'Le puits.', facts: {} });
  });
});

describe('boxes say what is ticked, before their words or after them', () => {
  test.each<[string, string[], string | undefined]>([
    ['Accord de publication ☒ oui ☐ non', ['Anne Rozec'], undefined],
    ['Accord de publication : ☐ oui ☒ non', ['Anne Rozec'], 'refusal'],
    ['Rester anonyme : oui ☒ non ☐', [], 'anonymity'],
    ['Anonymat [x] oui [ ] non', [], 'anonymity'],
    ['Anonymat : ( ) oui (x) non', ['Anne Rozec'], undefined],
    ['☒ Je souhaite rester anonyme', [], 'anonymity'],
    ['☐ Je souhaite rester anonyme', ['Anne Rozec'], undefined],
    ['Signature souhaitée :\n☐ mon nom\n☐ mon prénom\n☒ anonyme', [], 'anonymity'],
  ])('%s', (line, authors, caution) => {
    const { text, facts, told } = read(`Nom : Anne Rozec\n${line}\n\nLe puits est sec.`);
    expect([text, facts.authors ?? [], facts.cautions?.[0]]).toEqual(['Le puits est sec.', authors, caution]);
    expect(told).toContain(line);
  });
});

describe('what was meant is heard, however it was typed', () => {
  test.each<[string, string[], string | undefined]>([
    ['Auteur : anonyme', [], 'anonymity'],
    ['Auteur : Anne Rozec', ['Anne Rozec'], undefined],
    ['Signature : La Mouette', ['La Mouette'], undefined],
    ['(merci de ne pas mettre mon nom)', [], 'anonymity'],
    ['Nom : Anne Rozec\nSignature : restez discrets', [], undefined],
    ['Nom : Anne Rozec\nsigner : M.', ['M.'], undefined],
    ['Nom : J. Rozec <anne@exemple.fr>\nVille : Brest\nPays : France', ['J. Rozec'], undefined],
    ['Nom:Anne Rozec\nTél:0612345678', ['Anne Rozec'], undefined],
    ['Nom : Rozec – Prénom : Anne – Tél : 06 12 34 56 78', ['Anne Rozec'], undefined],
    ['Nom : Rozec\tPrénom : Anne\nTél : 06 12 34 56 78\tVille : Brest', ['Anne Rozec'], undefined],
    ['Nom ......... Anne Rozec\nPseudo ...... La Mouette', ['La Mouette'], undefined],
    ['Votre nom ? Anne Rozec\nAnonyme ? oui', [], 'anonymity'],
    ['Nom          Anne Rozec\nTéléphone    06 12 34 56 78', ['Anne Rozec'], undefined],
    ['Anne Rozec\nanne@exemple.fr\n06 12 34 56 78\nNe pas publier mon nom', [], 'anonymity'],
    ['Anne Rozec, 06 12 34 56 78, anne@exemple.fr', [], undefined],
    ['Nom -> Anne Rozec\nMail -> anne@exemple.fr', ['Anne Rozec'], undefined],
    ['Nom : Anne Rozec\nMail : anne@exemple.fr\nPubliez mon texte mais pas mon nom', [], 'anonymity'],
    ['Nom : Anne Rozec\n\nMétier : libraire\n\nTél : 06 12 34 56 78', ['Anne Rozec'], undefined],
    ['Nom : Anne Rozec\nMail : anne@exemple.fr\nNom : Paul Riou', ['Anne Rozec', 'Paul Riou'], undefined],
    ['Name: Anne Rozec\nEmail: anne@exemple.fr\nPlease do not use my name', [], 'anonymity'],
    ['1) Nom et prénom : Anne Rozec\n2) Votre ville : Brest', ['Anne Rozec'], undefined],
    ['1) Nom et prénom :\nAnne Rozec\n2) Votre mail ?\nanne@exemple.fr', ['Anne Rozec'], undefined],
    ['1. Nom :\n\nAnne Rozec\n\n2. Souhaitez-vous rester anonyme ?\n\nOui', [], 'anonymity'],
    ['FICHE D’INSCRIPTION\n\nNom : Anne Rozec\nMail : anne@exemple.fr', ['Anne Rozec'], undefined],
  ])('%s', (head, authors, caution) => {
    const above = read(`${head}\n\nLe puits est sec, et personne ne le dit.`);
    expect([above.text, above.told]).toEqual(['Le puits est sec, et personne ne le dit.', head]);
    expect([above.facts.authors ?? [], above.facts.cautions?.[0]]).toEqual([authors, caution]);
    const below = read(`Le puits est sec, et personne ne le dit.\n\n${head}`);
    expect([below.text, below.told]).toEqual(['Le puits est sec, et personne ne le dit.', head]);
    expect(below.facts).toEqual(above.facts);
  });
});

test('a head and a foot are judged together, and a text may begin on the line below', () => {
  const { text, facts } = read('Nom : Anne Rozec\nTél : 06 12 34 56 78\nLe puits est sec, dit-on.\n\nAnonyme : oui');
  expect([text, facts.authors, facts.cautions]).toEqual(['Le puits est sec, dit-on.', undefined, ['anonymity']]);
});

test('the name of who asks not to be named leaves with what asks it', () => {
  for (const foot of ['Anne Rozec\n(merci de ne pas mettre mon nom)', 'Anne Rozec\n\nNe pas publier mon nom'])
    expect(read(`Le puits est sec.\n\n${foot}`)).toMatchObject({ text: 'Le puits est sec.', told: foot });
});

test.each([
  'Autre chose à ajouter ?\n\nRien du tout.\n\nFin.',
  'Quel prénom donneriez-vous à votre quartier ?\nLilas\n\nQue faites-vous le soir ?\nJe lis.',
  'Employeur : la Poste\nAnnées : vingt\n\nFin.',
  'Nom : Malo\nPrénom : Jean\nPouvoir : voler\n\nFin.',
  'Titre : La soupe\nTemps : une heure\nPersonnes : six\n\nFin.',
  'Le maire : Votre nom ?\nAnne : Rozec.\nLe maire : Votre adresse ?\n\nFin.',
  'Message : la mer monte.\n\nFin.',
  'Il était une fois.\n\nAdresse : la lune.\n\nFin.',
])('what only resembles a head is of the text: %s', (source) => {
  expect(read(source)).toEqual({ text: source, facts: {}, told: '' });
});

test('an address without labels is set aside, and nobody signs by it', () => {
  const address = 'Anne Rozec\n3 rue du Puits\n29200 Brest\n06 12 34 56 78\nanne@exemple.fr';
  const { text, facts, told } = read(`${address}\n\nLa margelle\n\nLe puits est sec.`);
  expect([text, told, facts.authors]).toEqual(['La margelle\n\nLe puits est sec.', address, undefined]);
  for (const own of ['Anne\nPaul\n\nFin.', 'Au 3 rue du Puits,\nun chat.\n\nFin.', 'Rue haute\n12 rue basse\n\nFin.'])
    expect(read(own).text).toBe(own);
});

test('a name on two lines is one name', () => {
  expect(read('Nom : Rozec\nPrénom : Anne\nE-mail : a@exemple.fr\n\nLe puits.').facts.authors).toEqual(['Anne Rozec']);
});

test.each([
  ['under a plain title', 'Le puits\n\nNom : Anne\nTél : 06 12 34 56 78\n\nIl est sec.', 'Le puits\n\nIl est sec.'],
  ['a fact a paragraph', 'Nom : Anne\n\nMail : a@exemple.fr\n\nIl est sec.', 'Il est sec.'],
  ['at the foot', 'Il est sec.\n\nNom : Anne\nMail : a@exemple.fr\n', 'Il est sec.'],
  ['at the foot, a fact a paragraph', 'Il est sec.\n\nNom : Anne\n\nMail : a@exemple.fr\n\n', 'Il est sec.'],
  [
    'in a table',
    '# Dix\n\n| Nom | Anne |\n| --- | --- |\n| **Mail** | a@exemple.fr |\n\nIl est sec.',
    '# Dix\n\nIl est sec.',
  ],
  [
    'in a table without a first row',
    '|  |  |\n|:--|--:|\n| Nom | Anne |\n| Tél | 06 12 34 56 78 |\n\nIl est sec.',
    'Il est sec.',
  ],
  ['in a table at the foot', 'Il est sec.\n\nNom\tAnne\nMail\ta@exemple.fr\nVille\t\n', 'Il est sec.'],
])('a head stands %s', (_, source, text) => {
  const { text: left, facts } = read(source);
  expect([left, facts.authors]).toEqual([text, ['Anne']]);
});

test.each([
  'PAUL : Tu viens ?\n\nJEANNE : Non.\n\nTéléphone : 06 12 34 56 78\n\nIl sort.',
  'Titre\n\nLe port.\n\nNom\n\nLe sien.',
  'Il dit :\n\nNom : le sien.\nÂge : cent ans.\n\nFin.',
  'Le port.\n\nPAUL : Oui.\nJEANNE : Non.',
  'Nom : Malo\nSaison : l’hiver\n\nFin.',
  'Le port.\n\n| Nom | Âge |\n| --- | --- |\n| Malo | 12 |',
  '| Ville | Hôtel |\n| --- | --- |\n| Brest | 02 98 44 55 66 |\n| Sète | 04 67 74 00 00 |\n\nFin.',
  'Le port.\n\n---\n\nMalo\tLe Goff\nPaul\tRiou',
  'Le port.\n\nNom : le sien.\n\nÂge : cent ans.',
])('a cast or a dialogue is no head', (source) => {
  expect(read(source)).toEqual({ text: source.trim(), facts: {}, told: '' });
});

describe('the mail of a site’s form', () => {
  test.each([
    [
      'a list, with the text after its label',
      'Soumis le mercredi 4 mars 2026\nLes valeurs soumises sont :\n\nNom et prénom : Léa Vraie\nCourriel : lea@exemple.fr\nPseudonyme : La Mouette\nVotre texte :\nLe puits.\n\nIl fume.',
      ['La Mouette'],
      undefined,
    ],
    [
      'a title above each answer',
      'Nom\n\nLéa Vraie\n\nE-mail\n\nlea@exemple.fr\n\nSouhaitez-vous rester anonyme ?\n\nOui\n\nVotre texte\n\nLe puits.\n\nIl fume.',
      [],
      ['anonymity'],
    ],
    [
      'a text that begins on the line of its label',
      'Nom : Léa Vraie\nE-mail : lea@exemple.fr\nRester anonyme ? : Oui\nVotre texte : Le puits.\n\nIl fume.',
      [],
      ['anonymity'],
    ],
    [
      'a header',
      'De : Léa Vraie <lea@exemple.fr>\nObjet : Un texte\n\nCorps du message :\nLe puits.\n\nIl fume.',
      [],
      undefined,
    ],
  ])('%s', async (_, body, authors, cautions) => {
    const bytes = mailOf({ Subject: 'Nouvelle entrée', 'Content-Type': 'text/plain; charset=utf-8' }, body);
    const text = await mailText(await openMail({ name: 'x.eml', bytes }), 'x.eml', async () => []);
    expect(text && writeDialect(text.body)).toBe('Le puits.\n\nIl fume.\n');
    expect([text?.authors, text?.cautions]).toEqual([authors, cautions]);
    expect(text?.losses.map(({ words }) => words).join()).toContain('Léa Vraie');
  });
});

describe('a title that is said to be one, apart from the text', () => {
  test.each(['Titre : La clef', 'TITRE : La clef', 'Titre provisoire : La clef', '**Titre de mon texte :** La clef'])(
    '%s',
    (line) => {
      expect(read(`${line}\n\nLe puits est sec.`)).toMatchObject({
        text: 'Le puits est sec.',
        facts: { title: 'La clef' },
        told: line,
      });
    },
  );

  test.each([
    'Titre : La clef\nTemps : une heure',
    'Titre de noblesse : aucun',
    'Titre : on l’a cherché longtemps, et puis on n’a rien trouvé.',
  ])('but not « %s »', (line) => {
    expect(read(`${line}\n\nLe puits est sec.`).told).toBe('');
  });
});

test.each([
  'Envoyé par : anonymous\nDate : 05/03/2026',
  'Envoyé par : Anonyme\nEnvoyé le : 5 mars 2026',
  'Texte envoyé par : anonyme',
])('who sends a text by a form, and gives no name, is not named: %s', (head) => {
  const { text, facts, told } = read(`${head}\n\nLe puits est sec.`);
  expect([text, told, facts.authors ?? [], facts.cautions]).toEqual(['Le puits est sec.', head, [], ['anonymity']]);
});

test.each(['Date : 5 mars 1944', 'De : Brest\nDate : 5 mars 1944', 'Lieu : Brest\nDate : 1944'])(
  'a day and a place are of the text: %s',
  (above) => expect(read(`${above}\n\nLe puits est sec.`).text).toBe(`${above}\n\nLe puits est sec.`),
);

test('what signs a letter, below its last words, is where somebody is reached', () => {
  const signature = 'Solange Petitjean\nResponsable qualité\nFonderies du Cher\nTél. 02 47 00 00 00';
  const { text, told } = read(`Le puits est sec.\n\nOn y descend.\n\nBien cordialement,\n\n${signature}`);
  expect([text, told]).toEqual(['Le puits est sec.\n\nOn y descend.\n\nBien cordialement,', signature]);
});

test('but a letter of a tale keeps its end', () => {
  const letter = 'Le puits est sec.\n\nBien à toi,\n\nOdile\n12 rue des Lilas';
  expect(read(letter)).toMatchObject({ text: letter, told: '' });
});

test('the hours of a chat are no telephone numbers', () => {
  const chat = '[05/03/2026 18:20:11] Solange: Le puits est sec\n[05/03/2026 18:21:30] Odette: Je descends';
  expect(read(chat)).toMatchObject({ text: chat, told: '' });
});
