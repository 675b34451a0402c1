import { describe, expect, test } from 'vitest';
import { isNoAnswer, refersElsewhere, saidBy } from '../../../src/import/forms/answers.ts';
import { roleOf } from '../../../src/import/forms/columns.ts';
import { importForms } from '../../../src/import/forms/forms.ts';
import { writeDialect } from '../../../src/import/write-dialect.ts';

async function read(table: string) {
  const { texts } = await importForms({ name: 'réponses.csv', bytes: new TextEncoder().encode(table) });
  return texts.map((text) => ({ ...text, said: writeDialect(text.body) }));
}

describe('how to sign, chosen among boxes', () => {
  test('in one column, or in a column a box', async () => {
    const one = await read(
      'Prénom;Nom;Je souhaite;Racontez\nAnne;Malo;rester anonyme;1.\nZoé;Roz;signer de mon prénom;2.\nIda;Bey;signer de mon nom complet;3.\n',
    );
    expect(one.map(({ authors }) => authors)).toEqual([[], ['Zoé'], ['Ida Bey']]);
    expect(one[0]?.cautions).toEqual(['anonymity']);
    const boxes = await read(
      'Prénom;Nom;Je souhaite : [rester anonyme];Je souhaite : [signer de mon prénom];Racontez\nAnne;Malo;Oui;Non;1.\nZoé;Roz;;Y;2.\nIda;Bey;X;X;3.\nEve;Sol;;;4.\n',
    );
    expect(boxes.map(({ authors }) => authors)).toEqual([[], ['Zoé'], [], ['Eve Sol']]);
    expect(boxes.map(({ cautions }) => cautions)).toEqual([['anonymity'], undefined, ['anonymity'], undefined]);
    expect(boxes.map(({ toRead = [] }) => toRead.length)).toEqual([0, 0, 2, 2]);
  });

  test('a pseudonym that is the real name signs nothing where no name is asked for', async () => {
    const [chosen, real] = await read(
      'Nom;Pseudonyme;Anonymat (O/N);Racontez\nAnne Malo;La Louve;O;1.\nZoé Roz;Zoé Roz;O;2.\n',
    );
    expect([chosen?.authors, real?.authors]).toEqual([['La Louve'], []]);
    expect(real?.toRead).toBeDefined();
  });

  test.each([
    ...['O', 'oui', '1', 'X', 'vrai', 'Y', 'si possible', 'plutôt oui', 'plutôt', 'de préférence'].map((own) => [
      own,
      0,
    ]),
    ...['N', 'non', '0', 'faux', 'no', 'plutôt non'].map((own) => [own, 1]),
  ])('« Anonymat (O/N) » %s', async (answer, count) => {
    const [text] = await read(`Nom;Anonymat (O/N);Racontez\nAnne Malo;${answer};1.\n`);
    expect(text?.authors).toHaveLength(count as number);
  });

  test.each(['Prénom d’emprunt', 'Nom d’emprunt souhaité', 'Quel nom d’emprunt voulez-vous ?'])(
    '« %s » is the name that signs',
    async (column) => {
      const [text] = await read(`Nom;${column};Racontez\nAnne Malo;Rose;1.\n`);
      expect(text?.authors).toEqual(['Rose']);
    },
  );

  test.each<[string, string, string[]]>([
    ['Consentement (J’accepte que mon texte soit publié avec mon prénom)', 'true', ['Zoé']],
    ['J’autorise la publication de mon récit sous mon prénom', 'Oui', ['Zoé']],
    ['J’accepte que mon texte soit publié de façon anonyme', 'Oui', []],
    ['J’autorise la publication de mon texte sous mes initiales', 'X', []],
    ['J’autorise la publication de mon texte avec mon nom et mon prénom', 'X', ['Zoé Roz']],
    ['J’accepte que mon texte soit publié', 'true', ['Zoé Roz']],
  ])('who agrees to be published so is named so: « %s » %s', async (column, answer, authors) => {
    const [text] = await read(`Prénom;Nom;${column};Racontez\nZoé;Roz;${answer};1.\n`);
    expect(text?.authors).toEqual(authors);
  });

  test.each([
    ...['Souhaitez-vous que nous citions votre entreprise ?', 'Peut-on mentionner votre association ?'],
    ...['Acceptez-vous que l’on nomme votre village ?', 'Pouvons-nous indiquer votre métier ?'],
  ])('what may be shown of them is no answer to print, and a no is told too: « %s »', async (column) => {
    const texts = await read(`Nom;${column};Racontez\nZoé Roz;Oui, la halle;1.\nIda Bey;Non, surtout pas;2.\n`);
    for (const { said } of texts) expect(said).not.toMatch(/halle|surtout/);
    expect(texts.map(({ toRead }) => toRead?.length)).toEqual([1, 1]);
  });

  test.each([
    'Quels poètes aimez-vous citer ?',
    'Qui souhaitez-vous remercier ?',
    'Que montrez-vous à vos visiteurs ?',
  ])('but « %s » is of the interview', async (column) => {
    const [text] = await read(`Nom;${column};Racontez\nZoé Roz;Ceux d’ici, que personne ne lit.;1.\n`);
    expect(text?.said).toContain('Ceux d’ici');
  });

  test('who has their name changed, or says two things, is named by nobody before it is read', async () => {
    const changed = await read(
      'Nom;Voulez-vous que l’on change votre prénom ?;Racontez\nAnne Malo;Oui;1.\nZoé Roz;Non;2.\n',
    );
    expect(changed.map(({ authors, toRead }) => [authors, toRead?.length])).toEqual([
      [[], 1],
      [['Zoé Roz'], undefined],
    ]);
    const [both] = await read('Nom;Comment signer ?;Racontez\nAnne Malo;Anonyme, ou alors Zozo;1.\n');
    expect([both?.authors, both?.toRead?.length]).toEqual([[], 1]);
  });

  test('a letter is a yes or a no', () => {
    expect(['o', 'O', 'y', 'n', 'N'].map(saidBy)).toEqual(['yes', 'yes', 'yes', 'no', 'no']);
  });
});

describe('an answer that says nothing, or sends to another, is told and not printed', () => {
  test.each(['-', '—', '/', 'RAS', 'N/A', 'n.a.', 'Néant', 'Sans réponse', 'rien à signaler'])(
    '« %s » is none',
    (own) => {
      expect(isNoAnswer(own)).toBe(true);
    },
  );
  test.each([
    ...['Pareil', 'idem', 'Idem que plus haut', 'voir plus haut', 'Voir ci-dessus', 'même réponse', 'cf. question 2'],
    ...[
      'Même réponse qu’à la question 3',
      'déjà répondu',
      'See above',
      'cf Q2',
      'comme plus haut',
      'Voir ma réponse 1',
    ],
  ])('« %s » sends to another', (own) => {
    expect(refersElsewhere(own)).toBe(true);
  });
  test.each(['Rien', 'Aucun', 'Pareil à mon père', 'La même mer qu’avant', 'Voir la mer', '❤', 'Oui', 'Deux'])(
    '« %s » is an answer',
    (own) => {
      expect([isNoAnswer(own), refersElsewhere(own)]).toEqual([false, false]);
    },
  );

  test('neither is its question', async () => {
    const [text] = await read('Nom;Racontez;Et le soir ?;Autre chose ?\n-;Il pleuvait.;Pareil;RAS\n');
    expect([text?.authors, text?.said]).toEqual([[], '<Question>\n\nRacontez\n\n</Question>\n\nIl pleuvait.\n']);
    expect(text?.losses.map(({ words }) => words)).toEqual(['Nom : -', 'Et le soir ? : Pareil', 'Autre chose ? : RAS']);
    expect(text?.toRead).toEqual([{ about: 'answer', words: 'Et le soir ? : Pareil', isAnswered: true }]);
  });
});

test.each<[string, string[], string]>([
  ['Droits [Anonymat]', ['Oui', 'Non'], 'anonymity'],
  ['Vos droits : [Anonymat]', ['Non'], 'anonymity'],
  ['Nom [Nom]', ['Faure'], 'name'],
  ['Nom [Prénom]', ['Odile'], 'givenName'],
  ['Droits [Publication papier]', ['Oui', 'Non'], 'consent'],
])('each row of a question is what its own words say: %s', (column, answers, role) => {
  expect(roleOf(column, answers)).toBe(role);
});

describe('a column for each choice, in parentheses, is one column', () => {
  const read = async (table: string) => {
    const { texts } = await importForms({ name: 'a.csv', bytes: new TextEncoder().encode(table) });
    return texts[0];
  };
  test('a no that was ticked is heard', async () => {
    for (const head of [
      'Publier mon nom ? (Oui),Publier mon nom ? (Non)',
      'Publier mon nom ?,Publier mon nom ? (Oui),Publier mon nom ? (Non)',
    ]) {
      const own = head.split(',').length > 2 ? 'Non,' : '';
      const text = await read(`Votre nom,Racontez,${head}\nLéa Vraie,Il pleuvait.,${own}false,true\n`);
      expect([text?.authors, text?.cautions]).toEqual([[], ['anonymity']]);
      expect(text?.losses.map(({ words }) => words)).toContain('Publier mon nom ? : Non');
    }
  });

  test('several that were ticked are one answer, and titles that only end so stay', async () => {
    const text = await read(
      'Vos lieux (la mer),Vos lieux (le bourg),Vos lieux (la lande),Votre voix (grave),Racontez (en dix lignes)\nx,,x,Oui,Il pleuvait.\n',
    );
    expect(writeDialect(text?.body as never)).toBe(
      '<Question>\n\nVos lieux\n\n</Question>\n\nla mer, la lande\n\n<Question>\n\nVotre voix (grave)\n\n</Question>\n\nOui\n\n<Question>\n\nRacontez (en dix lignes)\n\n</Question>\n\nIl pleuvait.\n',
    );
  });
});

test.each(['Accord nom', 'Autorisation pour le nom', 'J’accepte que mon nom soit donné'])(
  'who says no to « %s » is not named',
  async (column) => {
    const { texts } = await importForms({
      name: 'a.csv',
      bytes: new TextEncoder().encode(`Nom;${column};Racontez\nLéa Vraie;non;Il pleuvait.\n`),
    });
    expect(texts[0]?.authors).toEqual([]);
  },
);
