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

  test.each(['Sous quel nom écriviez-vous pendant la guerre ?', 'Quel nom donniez-vous à la maison ?'])(
    '« %s » asks for words',
    (column) => {
      expect(roleOf(column, ['La Mouette'])).toBe('question');
    },
  );
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
    ['Quelle adresse vous manque ?', '3 rue du Four'],
    ['Où habitez-vous ?', 'En haut d’une tour.'],
    ['Que pensez-vous des réseaux sociaux ?', 'Du mal'],
    ['Que pensez-vous de l’anonymat ?', 'Du bien'],
    ['Comment vous êtes-vous connus ?', 'Au port'],
    ['Un message à votre mère ?', 'Reviens'],
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

describe('who asks not to be named, in any wording, is not', () => {
  test.each([
    ['Votre nom peut-il apparaître ?', 'Non'],
    ['Souhaitez-vous que votre nom soit publié ?', 'Non, surtout pas'],
    ['Peut-on vous citer ?', 'non merci'],
    ['Nom publié ?', 'Non'],
    ['Je ne souhaite pas que mon nom soit publié', 'Oui'],
    ['Publier anonymement ?', 'Oui'],
    ['Souhaitez-vous rester anonyme ?', '✔'],
    ['Souhaitez-vous rester anonyme ?', 'Initiales seulement'],
    ['J’autorise la publication de mon texte', 'Oui, mais pas mon nom'],
    ['Comment souhaitez-vous signer ?', 'Aucune signature, merci'],
    ['Sous quel nom souhaitez-vous apparaître ?', 'Je préfère rester anonyme'],
  ])('« %s » %s', async (column, answer) => {
    const [text] = await read(`Nom,"${column}",Racontez\nLéa Vraie,"${answer}",Un.\n`);
    expect([text?.authors, text?.said.includes(answer), text?.told.includes('Nom : Léa Vraie')]).toEqual([
      [],
      false,
      true,
    ]);
    expect(text?.cautions ?? text?.toRead).toBeDefined();
  });

  test.each([
    ['Votre nom peut-il apparaître ?', 'Oui'],
    ['Acceptez-vous que votre nom soit publié ?', 'Pas de problème'],
    ['Souhaitez-vous rester anonyme ?', 'Non, vous pouvez me citer'],
  ])('but « %s » %s', async (column, answer) => {
    const [text] = await read(`Nom,"${column}",Racontez\nLéa Malo,"${answer}",Un.\n`);
    expect([text?.authors, text?.cautions, text?.told]).toEqual([['Léa Malo'], undefined, `${column} : ${answer}`]);
  });
});

test('a mode is applied to the columns of names, and what names nobody is left to be completed', async () => {
  const texts = await read(
    'Prénom,Nom,Comment souhaitez-vous signer ?,Racontez\nAnne,Rozec,Prénom et nom,1.\nIda,Morec,Prénom seul,2.\nEve,Solec,Peu importe,3.\nMax,Quérec,Nom Complet Public,4.\nZoé,Herec,La Grue,5.\nLuc,Beyec,La Grue,6.\n',
  );
  expect(texts.map(({ authors }) => authors)).toEqual([['Anne Rozec'], ['Ida'], [], [], [], []]);
  expect(texts[0]?.provenance?.signature).toBe('« Prénom et nom » (Comment souhaitez-vous signer ?)');
  expect(texts[2]?.toRead).toEqual([
    { about: 'signature', words: 'Comment souhaitez-vous signer ? : Peu importe', isAnswered: true },
  ]);
});

test.each([
  ['Votre vrai nom', 'Solenn Vraie'],
  ['Vrai nom (pour nous)', 'Solenn Vraie'],
  ['Nom légal', 'Solenn Vraie'],
  ['Votre employeur (confidentiel)', 'Mon patron me suit. Il lit tout.'],
  ['Votre employeur (restera entre nous)', 'La Poste'],
  ['Précisions pour la rédaction (non publiées)', 'Mon mari ne sait pas que j’écris.'],
  ['Réservé à l’équipe', 'Ne me citez pas.'],
  ['Un message à nous transmettre ?', 'Ne citez pas mon patron.'],
  ['Numéro où vous joindre', 'après 18 h'],
  ['Par quel moyen préférez-vous être contacté·e ?', 'Par SMS'],
  ['Où vous envoyer le livre ?', 'Chez ma mère, à Redon'],
  ['Compte Insta', 'yse malo'],
  ['Lien vers votre profil', 'exemple.fr/yse'],
  ['N°', '1'],
])('« %s » is for the editors alone', async (column, answer) => {
  const [text] = await read(`Pseudo,"${column}",Racontez\nLa Bernache,"${answer}",Un.\n`);
  expect([text?.authors, text?.said.includes(answer), text?.told]).toEqual([
    ['La Bernache'],
    false,
    `${column} : ${answer}`,
  ]);
  expect(text?.columns).toContainEqual({ title: column, as: expect.stringMatching(/^(?:kept-aside|doubtful)$/) });
});

test.each([
  ['Quel prénom auriez-vous voulu porter ?', 'Rose.'],
  ['Sous quel nom avez-vous publié votre premier livre ?', 'Yves Malo'],
  ['Quel nom portait votre grand-mère avant d’être publiée ?', 'Le Bihan.'],
  ['Quel est votre premier souvenir de téléphone ?', 'Un cadran noir, chez ma tante.'],
  ['Quel réseau vous a changé la vie ?', 'Le train'],
  ['Comment avez-vous rencontré Paul ?', 'Au port'],
  ['Votre plus beau souvenir', 'Le bal'],
  ['Comment souhaitez-vous vous présenter ?', 'Boulangère à Brest'],
  ['Comment s’appelait votre rue ?', 'Rue du Puits'],
  ['Votre cité', 'Les Glaïeuls'],
  ['Quelle rencontre a compté ?', 'Celle de Paul'],
  ['Votre scène préférée', 'Le Balcon'],
  ['Quel est votre signe ?', 'Lion'],
  ['Quels transports publics prenez-vous ?', 'Le tram'],
  ['Le téléphone', 'Il sonnait dans le couloir. Personne ne répondait.'],
  ['Les réseaux sociaux', 'Ils m’ont volé mon temps. Je les ai quittés.'],
  ['Signature', 'Mon geste préféré : signer à la plume.'],
  ['Votre message pour nous, les vivants', 'Vivez.'],
])('« %s » stays a question', async (column, answer) => {
  const [text] = await read(`Nom,"${column}",Racontez\nAnne Roz,"${answer}",Un.\n`);
  expect([text?.authors, text?.said.includes(column), text?.told]).toEqual([['Anne Roz'], true, '']);
});

test.each([
  ['Votre texte peut-il être publié ?', 'Non'],
  ['Souhaitez-vous être publié·e ?', 'Non merci'],
  ['Accord de publication', 'Refus'],
  ['Souhaitez-vous apparaître dans le livre ?', 'Non'],
  ['Je ne souhaite pas que mon texte soit publié', 'Oui'],
  ['J’autorise la publication de mon texte', 'Hors de question'],
])('« %s » %s is a refusal', async (column, answer) => {
  const [text] = await read(`Nom,"${column}",Racontez\nAnne Roz,"${answer}",Un.\n`);
  expect([text?.cautions, text?.said.includes(column)]).toEqual([['refusal'], false]);
});

test('a reserve, and a box that was not ticked, are quoted to be read, and judged by nobody', async () => {
  const column = 'J’accepte que mon texte soit publié';
  const [reserved, unticked, glad, none] = await read(
    `Nom,${column},Je ne souhaite pas que mon texte soit publié,Racontez\nA,"Oui, mais pas dans le livre",,1.\nB,,,2.\nC,Pas de souci,,3.\nD,Oui,,4.\n`,
  );
  expect(reserved?.toRead).toEqual([
    { about: 'consent', words: `${column} : Oui, mais pas dans le livre`, isAnswered: true },
  ]);
  expect(unticked?.toRead).toEqual([{ about: 'consent', words: column, isAnswered: false }]);
  expect([reserved, unticked, glad, none].map((text) => text?.cautions)).toEqual(Array(4).fill(undefined));
  expect([glad?.toRead, none?.toRead]).toEqual([undefined, undefined]);
});

test.each([
  ['Nom de l’auteur', 'name'],
  ['Nom et prénom de l’auteur·rice', 'name'],
  ['Prénom de l’autrice', 'givenName'],
  ['Nom de votre grand-mère', 'doubtful'],
])('« %s » is read as %s', (column, role) => {
  expect(roleOf(column, ['Rose'])).toBe(role);
});

/** Perhaps of the story, perhaps private: nobody knows by the title, and what is private may not be printed. */
test.each([
  ['Téléphone : le premier bal ?', 'Un combiné gris de 1974', 'doubtful'],
  ['Le premier contact avec la mer', 'Froid', 'doubtful'],
  ['Un contact en cas de question', 'Paul mon mari', undefined],
  ['Pour vous joindre', 'le soir', undefined],
  ['Votre lieu de vie', 'Au 4, les Genêts, Plouzané', 'doubtful'],
  ['Ton numéro', 'zéro six, le soir', 'doubtful'],
  ['Nom du parent', 'Anne Roz', undefined],
  ['Acceptez-vous vos rides ?', 'Non', 'doubtful-consent'],
  ['Autorisation parentale', 'Non', 'doubtful-consent'],
  ['Autorisations (cochez)', 'Publication sur le site, Photo', 'doubtful-consent'],
])('« %s » %s is set aside to be read', async (column, answer, as) => {
  const table = `Nom,"${column}",Racontez\nAnne Roz,"${answer}",Un.\n`;
  const [text] = await read(table);
  expect([text?.authors, text?.said.includes(answer), text?.told, text?.cautions]).toEqual([
    ['Anne Roz'],
    false,
    `${column} : ${answer}`,
    undefined,
  ]);
  if (as) expect(text?.columns).toContainEqual({ title: column, as });
  if (as === 'doubtful-consent')
    expect(text?.toRead).toEqual([{ about: 'consent', words: `${column} : ${answer}`, isAnswered: true }]);
  const [told] = await read(
    `Nom,"${column}",Racontez\nAnne Roz,"C’était un matin de mars, au port. Il pleuvait.",Un.\n`,
  );
  if (as === 'doubtful') expect(told?.said).toContain('C’était un matin');
});

test.each([
  ['Mention du nom', 'Non'],
  ['Préférez-vous que votre nom reste caché ?', 'Oui'],
  ['Publier avec ou sans votre nom ?', 'Sans'],
  ['Crédit photo', 'A. R.'],
])('« %s » %s: what may be a wish about a name leaves the author to be completed', async (column, answer) => {
  const [text] = await read(`Nom,"${column}",Racontez\nAnne Roz,${answer},Un.\n`);
  expect([text?.authors, text?.said.includes(column)]).toEqual([[], false]);
  expect(text?.toRead ?? text?.cautions).toBeDefined();
  const [confirmed] = await read(`Prénom,Nom,"${column}",Racontez\nAnne,Roz,Anne Roz,Un.\n`);
  expect(confirmed?.authors.join()).toMatch(/^(?:Anne Roz)?$/);
});

describe('a number, « tu » and politeness change nothing of what a title asks', () => {
  test.each([
    ['1. Nom et prénom', 'name'],
    ['1) Votre prénom', 'givenName'],
    ['3/ Téléphone', 'doubtful'],
    ['Q1 - Votre nom', 'name'],
    ['G01Q01. Votre nom', 'name'],
    ['Question 4 : Rester anonyme ?', 'anonymity'],
    ['Ton prénom', 'givenName'],
    ['Comment tu t’appelles ?', 'name'],
    ['Comment t’appelles-tu ?', 'name'],
    ['Tu veux signer comment ?', 'signature'],
    ['Sous quel nom veux-tu apparaître ?', 'signature'],
    ['On peut te publier ?', 'consent'],
    ['Tu es d’accord pour la publication ?', 'consent'],
    ['Veux-tu rester anonyme ?', 'anonymity'],
    ['Et votre nom ?', 'name'],
    ['Quels sont vos nom et prénom ?', 'name'],
    ['Pouvez-vous nous donner votre prénom ?', 'givenName'],
    ['Merci d’indiquer votre nom', 'name'],
    ['Consentement [Publication dans le livre]', 'consent'],
    ['Consentement [Mon nom]', 'naming'],
    ['1. Qui êtes-vous ?', 'question'],
    ['Raconte-nous ton premier bal', 'question'],
    ['A-t-il plu ?', 'question'],
  ])('%s', (column, role) => {
    expect(roleOf(column, ['La Louve'])).toBe(role);
  });
});

test.each([
  'Votre employeur (info privée)',
  'Votre employeur (ne sera communiqué à personne)',
  'Données confidentielles : votre état de santé',
  'Précisions à l’attention de la rédaction',
  'Note interne',
  'Pour le comité seulement : autre chose ?',
  'Personnes reconnaissables (nom et lien)',
  'Les personnes citées ont-elles donné leur accord ?',
  'Les personnes que l’on y reconnaît, et si elles sont d’accord',
  'A-t-il déjà paru ailleurs ? Où ?',
  'The people who can be recognised in it, and whether they agree:',
])('« %s » is for the editors alone, even in sentences', (column) => {
  expect(roleOf(column, ['Mon frère est en procès. Ne lui dites rien.'])).toBe('kept-aside');
});

test('the questions of the model are known in a form too', async () => {
  const [text] = await read(
    'Titre,Signature (le nom ou le pseudonyme qui doit paraître),"En une ou deux phrases, de quoi il s’agit","Le texte, ci-dessous ou en pièce jointe"\nLa grue,Luce A.,Une grue qui penche.,La grue penche.\n',
  );
  expect(text).toMatchObject({ title: 'La grue', authors: ['Luce A.'], summary: 'Une grue qui penche.', told: '' });
  expect(text?.said).toBe('La grue penche.\n');
});

describe('a pseudonym that is asked for in ordinary words', () => {
  test.each([
    'Souhaitez-vous utiliser un pseudonyme ? Si oui, lequel ?',
    'Quel nom doit figurer sous le texte ?',
    'Un pseudo ?',
    'Si pseudo, précisez',
    'Nom à créditer',
    'Signature du texte',
    'Comment souhaitez-vous que votre nom apparaisse ?',
    'Votre nom d’auteur ou d’autrice',
    'De quel nom signer ?',
    'Quel pseudonyme avez-vous choisi ?',
  ])('%s', async (column) => {
    const [one, two] = await read(`Nom,"${column}",Racontez\nNina Vraie,"Oui, La Louve",1.\nUgo Vrai,Le Loup,2.\n`);
    expect([one?.authors, two?.authors]).toEqual([['La Louve'], ['Le Loup']]);
    expect(two?.told).toBe('Nom : Ugo Vrai');
  });

  test.each(['X', 'NR', '-', '/', 'idem', 'Non', 'aucun', 'pas de pseudo'])('and « %s » is none', async (answer) => {
    const [text] = await read(`Nom,Pseudo (facultatif),Racontez\nNina Vraie,"${answer}",1.\n`);
    expect([text?.authors, text?.provenance?.signature]).toEqual([['Nina Vraie'], undefined]);
  });
});

test('a first name beside a whole name is not said twice', async () => {
  const [text] = await read('Quel est votre prénom ?,Quels sont vos nom et prénom ?,Racontez\nNina,Nina Bérec,1.\n');
  expect(text?.authors).toEqual(['Nina Bérec']);
});

/** Whoever is polite answers a field in a sentence. */
test.each([
  ['Comment souhaitez-vous signer ?', 'Je préfère rester anonyme, si possible.', 'signature'],
  ['Votre pseudonyme', 'Appelez-moi La Louve, s’il vous plaît.', 'signature'],
  ['Mention du nom', 'Je préfère que vous ne mettiez que mon prénom.', 'doubtful-name'],
  ['Crédit photo', 'La photo est de mon frère Paul.', 'doubtful-name'],
  ['Accord parental', 'Ma mère est d’accord, elle s’appelle Anne.', 'doubtful-consent'],
  ['Êtes-vous majeur·e ?', 'Non, j’ai seize ans et demi.', 'doubtful-consent'],
  ['J’autorise', 'Oui, sauf pour la photo de mon fils.', 'doubtful-consent'],
  ['Préférez-vous que votre nom reste caché ?', 'Oui, mon mari ne doit rien savoir.', 'doubtful-name'],
  ['Nom du parent', 'Ma mère s’appelle Anne Roz.', 'doubtful-name'],
  ['Un contact en cas de question', 'Appelez mon mari Paul, le soir.', 'doubtful'],
  ['Comment vous joindre ?', 'Chez ma mère, à Redon, le soir.', 'doubtful'],
  ['Le consentement', 'On en parlait peu à bord. On en parle.', 'question'],
  ['Votre premier téléphone', 'Il sonnait dans le couloir, la nuit.', 'perhaps-private'],
  ['Que veut dire accepter ?', 'Tendre la main à qui nous la refuse.', 'question'],
  ['Votre prénom a-t-il une histoire ?', 'Celle de ma tante, noyée en 1931.', 'question'],
])('« %s » %s', (column, answer, role) => {
  expect(roleOf(column, [answer])).toBe(role);
});

test.each([
  ['Heure d’envoi', '2026-03-05 18:20:00', 'date'],
  ['Reçu', '05/03/2026 18:20', 'date'],
  ['Créé', '2026-03-05T18:20:00Z', 'date'],
  ['N° de série', '12', 'kept-aside'],
  ['J’ai plus de 16 ans', 'Oui', 'kept-aside'],
  ['I am over 16', 'yes', 'kept-aside'],
  ['Quand l’avez-vous rencontrée ?', 'Le 5 mars, à 18:20.', 'question'],
  ['Quand l’avez-vous rencontrée ?', '05/03/2026 18:20:00', 'question'],
  ['Qu’avez-vous appris à plus de 16 ans ?', 'À nager, dans la rivière, avec mon frère.', 'question'],
])('« %s », to which « %s » is answered, is %s', (column, answer, role) => expect(roleOf(column, [answer])).toBe(role));

describe('a licence is an agreement, where its answers grant one', () => {
  test.each(['Licence', 'Sous quelle licence publier votre texte ?', 'Licence Creative Commons'])(
    '%s',
    async (column) => {
      const [first] = await read(`Nom;${column};Racontez\nJules;CC-BY;Un.\nAnne;domaine public;Deux.\n`);
      expect(first?.said).not.toContain('CC-BY');
      expect(first?.toRead?.map(({ about, words }) => [about, words])).toEqual([['consent', `${column} : CC-BY`]]);
    },
  );

  test('a degree is of the story', async () => {
    const [first] = await read('Nom;Licence;Racontez\nJules;De lettres, à Lyon, et par correspondance.;Un.\n');
    expect(first?.said).toContain('De lettres');
  });
});
