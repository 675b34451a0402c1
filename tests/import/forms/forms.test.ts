import { describe, expect, test } from 'vitest';
import { importForms } from '../../../src/import/forms/forms.ts';
import { readTable } from '../../../src/import/forms/read-table.ts';
import { ImportRefused } from '../../../src/import/import-refused.ts';

const file = (text: string | Uint8Array) => ({
  name: 'réponses.csv',
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});

/** « ? Qui êtes-vous ? », then what answers it. */
async function interviews(text: string | Uint8Array, questions?: string[]): Promise<string[][]> {
  const { texts: arrivals } = await importForms(file(text), questions);
  return arrivals.map(({ body }) =>
    body.children.map((node) => `${node.type === 'mdxJsxFlowElement' ? `<${node.name}> ` : ''}${saidBy(node)}`),
  );
}

function saidBy(node: object): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as object[]).map(saidBy).join('') : '';
}

test('a column is a question, and each row an interview', async () => {
  const [first, second] = await interviews(
    'Votre nom,Qui êtes-vous ?,Et demain ?\nMarie,"Une libraire, à Sète",\nPaul,Un facteur,"Il dit ""non"""\n',
  );
  expect(first).toEqual(['<Question> Qui êtes-vous ?', 'Une libraire, à Sète']);
  expect(second).toEqual(['<Question> Qui êtes-vous ?', 'Un facteur', '<Question> Et demain ?', 'Il dit "non"']);
});

describe('the tables of every program', () => {
  const expected = ['<Question> Qui êtes-vous ?', 'Une libraire ; à Sète'];
  test.each([
    ['Excel, in French', '\uFEFFNom;Qui êtes-vous ?;Vide\r\nMarie;"Une libraire ; à Sète";\r\n'],
    ['Excel, that says its sign', 'sep=;\nNom;Qui êtes-vous ?;Vide\nMarie;"Une libraire ; à Sète";\n'],
    ['tabs', 'Nom\tQui êtes-vous ?\tVide\nMarie\tUne libraire ; à Sète\t\n'],
    [
      'Google Forms',
      '"Horodateur","Adresse e-mail","Nom","Qui êtes-vous ?"\n"2026/03/03 10:12:00 AM UTC+1","m@exemple.fr","Marie","Une libraire ; à Sète"\n',
    ],
    [
      'Framaforms',
      '"Entretiens",,,,,,\n"Détails de soumission",,,,,"Vous",\n"Numéro de série","SID","Heure de soumission","Adresse IP","Nom d’utilisateur","Nom","Qui êtes-vous ?"\n"1","12","2026-03-03","192.0.2.1","anonyme","Marie","Une libraire ; à Sète"\n',
    ],
  ])('%s', async (_, text) => {
    expect(await interviews(text)).toEqual([expected]);
  });

  test('Excel, in the letters of Windows, and in UTF-16', async () => {
    const latin = new Uint8Array(Buffer.from('Nom;Qui êtes-vous ?;Vide\nMarie;"Une libraire ; à Sète";\n', 'latin1'));
    const wide = new Uint8Array(
      Buffer.from('\uFEFFNom\tQui êtes-vous ?\tVide\nMarie\tUne libraire ; à Sète\t\n', 'utf16le'),
    );
    expect(await interviews(latin)).toEqual([expected]);
    expect(await interviews(wide)).toEqual([expected]);
  });

  test('an answer on several lines keeps its paragraphs', async () => {
    const [lines] = await interviews('Nom,Racontez,Suite\nMarie,"Un.\n\nDeux.",Trois\n');
    expect(lines).toEqual(['<Question> Racontez', 'Un.', 'Deux.', '<Question> Suite', 'Trois']);
  });
});

test('who answered, when and what they accept is known, and is no question', async () => {
  const {
    texts: [arrival],
  } = await importForms(
    file(
      'Horodateur,Adresse e-mail,Prénom,Nom de famille,Titre de votre récit,Téléphone,J’accepte d’être publiée,Racontez\n2026-03-03,m@exemple.fr,Marie,Dupont,Un café,0600000000,Oui,Il pleuvait.\n',
    ),
  );
  expect(arrival?.authors).toEqual(['Marie Dupont']);
  expect(arrival?.title).toBe('Un café');
  expect(arrival?.provenance).toEqual({ line: '2', sender: 'm@exemple.fr', date: '2026-03-03' });
  expect(arrival?.losses.map(({ words }) => words)).toEqual([
    'Téléphone : 0600000000',
    'J’accepte d’être publiée : Oui',
  ]);
  expect(arrival?.words).not.toContain('0600000000');
});

test('a column that asks what the series asks is set in the words of the series', async () => {
  const questions = ['Qui êtes-vous ?', 'Votre nom'];
  const [lines] = await interviews('votre nom,QUI ETES VOUS,Autre chose\nMarie,Une libraire,Non\n', questions);
  expect(lines).toEqual([
    '<Question> Votre nom',
    'Marie',
    '<Question> Qui êtes-vous ?',
    'Une libraire',
    '<Question> Autre chose',
    'Non',
  ]);
});

test('a table without an answer, and one that is no table, are refused', async () => {
  await expect(importForms(file('Nom,Qui ?\n'))).rejects.toThrow(ImportRefused);
  await expect(importForms(file(''))).rejects.toThrow(ImportRefused);
  expect(() => readTable(file(`"a","b"\n"${'x'.repeat(1_100_000)}`))).toThrow(ImportRefused);
});

describe('what only the editors may read is in no draft', () => {
  const setAside = async (columns: string, ...rows: string[]) => {
    const { texts } = await importForms(
      file(`${columns};Racontez\n${rows.map((row) => `${row};Il pleuvait.`).join('\n')}\n`),
    );
    expect(texts).toHaveLength(rows.length);
    return texts.map(({ body, losses, words, provenance }) => {
      const said = `${body.children.map(saidBy).join('\n')}\n${words}`;
      return {
        said,
        told: `${losses.map((loss) => loss.words).join('\n')}\n${Object.values(provenance ?? {}).join('\n')}`,
      };
    });
  };

  test.each([
    ['E-mail (ne sera pas publié)', 'm@exemple.fr'],
    ['Quelle est votre adresse e-mail, pour vous répondre ?', 'm@exemple.fr'],
    ['Courriel de contact', 'm@exemple.fr'],
    ['Comment vous joindre ?', 'm@exemple.fr'],
    ['Et le soir ?', '06 12 34 56 78'],
    ['Quel est votre numéro de téléphone ?', '+33 6 12 34 56 78'],
    ['Téléphone portable', '0612345678'],
    ['Adresse postale', '12 rue des Lilas 29200 Brest'],
    ['Votre adresse', '3 quai Nord, Brest'],
    ['Ville', 'Brest'],
    ['Date de naissance', '03/04/1961'],
    ['Consentement RGPD', 'Oui'],
    ['Acceptez-vous d’être publié ?', 'Oui, sous mon prénom'],
    ['#', 'abc123xyz'],
    ['Network ID', 'deadbeefnet'],
    ['Response Type', 'completed'],
    ['Start Date (UTC)', '2026-03-01 10:00:00'],
    ['Respondent ID', '1187'],
    ['ID de la réponse', '1187'],
    ['Adresse IP', '203.0.113.7'],
  ])('%s', async (column, answer) => {
    for (const { said, told } of await setAside(column, answer, `${answer}`)) {
      expect(said).not.toContain(answer);
      expect(told).toContain(answer);
    }
  });

  test.each([
    ['Quel rôle a joué le téléphone dans cette rencontre ?', 'Il a sonné. Personne n’a répondu.'],
    ['Que pensez-vous du consentement dans votre métier ?', 'C’est la base de tout.'],
    ['Racontez votre premier courriel', 'Je l’ai écrit de nuit. Il est parti à l’aube.'],
    ['En quelle année ?', '1939-1945'],
    ['Quel est le nom de votre héros ?', 'Ulysse, à qui je lisais Homère le soir.'],
    ['Aimez-vous la mer ?', 'J’aime'],
    ['Quel âge avez-vous ?', '17 ans'],
  ])('but « %s » asks for words', async (column, answer) => {
    const [read] = await setAside(column, answer);
    expect(read?.said).toContain(answer);
    expect(read?.told).not.toContain(answer);
  });
});

test('who chose a signature is printed under it alone, and no cell is lost', async () => {
  const { texts } = await importForms(
    file(
      'Prénom;Nom;Signature;Titre;Titre;Email;Email;Racontez\nLéa;Martin;La Fée Clochette;Un quai;Deux quais;l@exemple.fr;m@exemple.fr;Il pleuvait.;Et du vent.\nZoé;Kermarrec;;;;;;Il neigeait.\n',
    ),
  );
  expect(texts.map(({ authors, nameParts }) => [authors, nameParts])).toEqual([
    [['La Fée Clochette'], undefined],
    [['Zoé Kermarrec'], { given: 'Zoé', family: 'Kermarrec' }],
  ]);
  expect(texts[0]?.losses.map(({ words }) => words)).toEqual([
    'Prénom : Léa',
    'Nom : Martin',
    'Titre : Deux quais',
    'Email : m@exemple.fr',
  ]);
  expect(texts[0]?.words).toContain('Et du vent.');
  expect(texts[0]?.body.children.map(saidBy).join()).toContain('Et du vent.');
});

test('a first name « as it will be published » is the signature', async () => {
  const { texts } = await importForms(file('Votre prénom (tel qu’il sera publié),Nom,Qui ?\nZoé,Kermarrec,Moi\n'));
  expect(texts[0]?.authors).toEqual(['Zoé']);
  expect(texts[0]?.losses).toMatchObject([{ words: 'Nom : Kermarrec' }]);
});

test('a row that answers nothing is told by its line', async () => {
  expect((await importForms(file('Nom;Titre;Qui ?\nLéo;Le titre seul;\nAnne;;Moi\n'))).silent).toEqual([2]);
});

test('tables that hands have touched: a space before a quotation mark, a row that is wider', async () => {
  expect(await interviews('Nom;Qui ?;Et ?\nÉva; Moi; "La rade.\n\nLe soir ; le môle." \n')).toEqual([
    ['<Question> Qui ?', 'Moi', '<Question> Et ?', 'La rade.', 'Le soir ; le môle.'],
  ]);
  expect(await interviews('Nom,Qui ?,Et ?\nAnne,Moi,Un\nLuc,Lui,"Deux",et une note\n')).toEqual([
    ['<Question> Qui ?', 'Moi', '<Question> Et ?', 'Un'],
    ['<Question> Qui ?', 'Lui', '<Question> Et ?', 'Deux', 'et une note'],
  ]);
  expect(await interviews('Nom,Votre texte\nAnne,Un texte, avec des virgules\n')).toEqual([
    ['<Question> Votre texte', 'Un texte', 'avec des virgules'],
  ]);
});
