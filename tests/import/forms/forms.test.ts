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
  const arrivals = await importForms(file(text), questions);
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
  const [arrival] = await importForms(
    file(
      'Horodateur,Adresse e-mail,Prénom,Nom de famille,Titre de votre récit,Téléphone,J’accepte d’être publiée,Racontez\n2026-03-03,m@exemple.fr,Marie,Dupont,Un café,0600000000,Oui,Il pleuvait.\n',
    ),
  );
  expect(arrival?.authors).toEqual(['Marie Dupont']);
  expect(arrival?.title).toBe('Un café');
  expect(arrival?.provenance).toEqual({ sender: 'm@exemple.fr', date: '2026-03-03' });
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
