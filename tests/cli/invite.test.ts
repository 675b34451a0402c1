// Tables as people really make them → an address and a mail for each person; what is wrong in one is told, and nothing is written.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTable } from '../../src/import/forms/read-table.ts';
import { invitationIn } from '../../src/model/addresses.ts';
import { smallContent, temporaryFolder } from '../content-folder.ts';
import { runWarm } from '../warm/run-warm.ts';

const SERIES = `title: Entretiens de nuit
description: Des entretiens posés dans le même ordre à celles et ceux qui travaillent la nuit, imprimés tels qu’ils ont été dits.
questions: ["À quelle heure ?", "Avec qui ?"]
`;

async function desk(table: string | Uint8Array, name = 'personnes.csv') {
  const content = await smallContent({ 'series/nuits.yaml': SERIES });
  const folder = await temporaryFolder();
  const file = join(folder, name);
  writeFileSync(file, table);
  const run = (...words: string[]) => {
    const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-07-01' };
    const made = runWarm('src/cli/invite.ts', [file, ...words], { cwd: join(import.meta.dirname, '../..'), env });
    return { status: made.status, said: made.stdout, told: made.stderr };
  };
  /** The rows of the table that is written. */
  const written = () => {
    const bytes = readFileSync(join(folder, 'personnes-invitations.csv'));
    return readTable({ name: 'r.csv', bytes }).rows.map(
      ([person = '', email = '', link = '', subject = '', body = '']) => ({
        ...{ person, email, link, subject, body },
      }),
    );
  };
  const page = () => readFileSync(join(folder, 'personnes-invitations.html'), 'utf8');
  return { folder, run, written, page };
}

/** As old Excel saves. */
const windows1252 = (text: string) => Buffer.from(text.replaceAll('’', '\u0092').replaceAll('œ', '\u009c'), 'latin1');

test.each([
  [
    'of French Excel, with its semicolons and its letters',
    windows1252('Nom;Adresse e-mail\r\nZoé Bœuf d’Ys;zoe@exemple.fr\r\nAnaïs;\r\n'),
  ],
  ['with a mark of order and commas', '\uFEFFNom,Email\nZoé Bœuf d’Ys,zoe@exemple.fr\nAnaïs,\n'],
  [
    'of two columns of names, quoted',
    '"Prénom";"Nom";"Courriel"\n"Zoé";"Bœuf d’Ys";"Zoé <zoe@exemple.fr>"\n"Anaïs";"";""\n',
  ],
  [
    'with columns that nobody needs, and tabs',
    'Ville\tNom complet\tMail\nSète\tZoé Bœuf d’Ys\tzoe@exemple.fr\nBrest\tAnaïs\t\n',
  ],
])('a table %s', async (_, table) => {
  const { run, written, page } = await desk(table);
  const { status, said, told } = run('--series', 'nuits');
  expect({ status, told }).toEqual({ status: 0, told: '' });
  expect(said).toContain('2 invitations :');
  expect(said).toContain('1 personne n’a pas d’adresse électronique');
  const [zoe, anais] = written();
  expect(zoe).toMatchObject({ person: 'Zoé Bœuf d’Ys', email: 'zoe@exemple.fr' });
  expect(zoe?.subject).toBe('Entretiens de nuit : quelques questions pour vous');
  expect(zoe?.body).toContain(`Bonjour Zoé Bœuf d’Ys,`);
  expect(zoe?.body).toContain(`\n\n${zoe?.link}\n\n`);
  expect(invitationIn(new URL(zoe?.link ?? '').search)).toEqual({ series: 'nuits', name: 'Zoé Bœuf d’Ys' });
  expect(new URL(zoe?.link ?? '').pathname).toMatch(/\/contribuer\/atelier\/$/);
  expect(anais).toMatchObject({ person: 'Anaïs', email: '' });
  expect(page()).toContain('<h2>Zoé Bœuf d’Ys</h2>');
  expect(page()).toContain('href="mailto:zoe@exemple.fr?subject=');
});

test('180 people, one series that asks: each has a link of their own', async () => {
  const names = Array.from({ length: 180 }, (_, index) => `Prénom ${index} "L’Aîné" Kérouac`);
  const { run, written, page } = await desk(
    `Nom\n${names.map((name) => `"${name.replaceAll('"', '""')}"`).join('\n')}\n`,
  );
  expect(run('--signature', 'Camille')).toMatchObject({ status: 0 });
  const letters = written();
  expect(letters.map(({ person }) => person)).toEqual(names);
  expect(new Set(letters.map(({ link }) => link)).size).toBe(180);
  expect(letters.every(({ body }) => body.trimEnd().endsWith('Merci,\nCamille'))).toBe(true);
  expect(page().match(/<section>/g)).toHaveLength(180);
});

test('what is wrong is told all at once, with the line of the spreadsheet and the words, and nothing is written', async () => {
  const { run, folder } = await desk(
    'Nom;Email\nZoé;zoe@exemple\n\n;perdu@exemple.fr\nPaul\nZOE;b@exemple.fr\n"=1+1";\nune@exemple.fr;\n',
  );
  const { status, told } = run('--series', 'nuits');
  expect(status).toBe(1);
  expect(
    told
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
      .filter(Boolean),
  ).toEqual([
    'ligne 2 : « zoe@exemple » n’est pas une adresse électronique. Écrivez-en une seule, comme marie@exemple.fr, ou laissez la case vide.',
    'ligne 4 : il n’y a pas de nom, mais « perdu@exemple.fr ». Écrivez-le, ou retirez la ligne.',
    'ligne 6 : « ZOE » est déjà à la ligne 2. Retirez l’une des deux ; si ce sont deux personnes, distinguez leurs noms.',
    'ligne 7 : « =1+1 » n’est pas un nom.',
    'ligne 8 : « une@exemple.fr » n’est pas un nom.',
  ]);
  expect(readdirSync(folder)).toEqual(['personnes.csv']);
});

test.each([
  [
    'no column of names',
    'Qui;Ville\nZoé;Sète\n',
    /ligne 1 : aucune colonne ne donne les noms ; celles-ci sont titrées « Qui · Ville »/,
  ],
  [
    'no title at all',
    'Zoé Martin;zoe@exemple.fr\nPaul Le Goff;p@exemple.fr\n',
    /ligne 1 : aucune colonne.*« Zoé Martin · zoe@exemple.fr »/,
  ],
  ['nobody', 'Nom;Email\n', /personnes\.csv/],
  ['no text', new Uint8Array([0, 1, 2, 3]), /personnes\.csv/],
])('a table of %s is refused in words', async (_, table, words) => {
  const { run, folder } = await desk(table);
  const { status, told } = run('--series', 'nuits');
  expect(status).toBe(1);
  expect(told).toMatch(words);
  expect(told).not.toContain('    at ');
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a series that is unknown, or that asks nothing, is refused with those that ask', async () => {
  const { run, folder } = await desk('Nom\nZoé\n');
  for (const series of ['jours', 'rencontres']) {
    const { status, told } = run('--series', series);
    expect(status).toBe(2);
    expect(told).toContain(`« ${series} » n’est pas une collection qui pose des questions : nuits.`);
  }
  expect(existsSync(join(folder, 'personnes-invitations.csv'))).toBe(false);
});

test('files that are there stay as they are', async () => {
  const { run, page } = await desk('Nom\nZoé\n');
  run();
  const before = page();
  expect(run()).toMatchObject({
    status: 1,
    told: expect.stringContaining('« personnes-invitations.csv » existe déjà : rien n’a été créé.'),
  });
  expect(page()).toBe(before);
});

test('names and mails are words, whatever their signs', async () => {
  const { run, page, written } = await desk('Nom\n"Zoé <b>& ""Cie"" </b>"\n');
  expect(run()).toMatchObject({ status: 0 });
  expect(written()[0]?.person).toBe('Zoé <b>& "Cie" </b>');
  expect(page()).not.toContain('<b>');
});
