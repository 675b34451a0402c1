import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/read/folder.ts';
import { smallContent, temporaryFolder } from '../content-folder.ts';
import { atTerminal, CLEAR, CTRL_C, ENTER, type Step } from './terminal.ts';

const COMMAND = join(import.meta.dirname, '../../src/cli/begin.ts');
const LONG = 'Des récits de celles et ceux qui vivent sur les quais, dans les ports et sur les bateaux, sans fard.';
const type = (words: string) => `${CLEAR}${words}${ENTER}`;

/** To the letter, up to what would be written; wrong answers among them, each with what is said of it. */
const ANSWERS: readonly Step[] = [
  ['appelle votre anthologie', ENTER],
  ['Une réponse est attendue', type('Paroles de quai')],
  ['Une ligne sous', ENTER],
  ['Qu’est-ce que', type('trop court')],
  ['au moins 80 caractères', type(LONG)],
  ['quelle adresse sera', type('quais')],
  // Pasted after what stands there.
  ['▲', type('https://https://quais.example.net')],
  ['quelle langue', ENTER],
  ['Qui publie', type('Le Quai')],
  ['son adresse postale', type('12, quai de la Fosse, 44000 Nantes')],
  ['son pays', ENTER],
  ['Qui répond', type('Zoé Le Dû')],
  ['Où lui écrire', type('zoé chez elle')],
  ['▲', type('zoe@quais.example.net')],
  ['Qui héberge', type('Hébergeur')],
  ['adresse de l’hébergeur', type('2 rue du Port, 59100 Roubaix')],
  ['couleur sont les liens', type('#ff8800')],
  ['le plus proche qui se lit', type('#0b6e99')],
  ['celles d’origine', ENTER],
  ['première collection', type('Gens de quai')],
  ['Que réunit-elle', ENTER],
  ['Une réponse est attendue', type(LONG)],
  ['Une question posée', type('Qui êtes-vous ?')],
  ['Une question posée', type('Qui êtes-vous ?')],
  ['C’est déjà répondu', type('Que voyez-vous ?')],
  ['Une question posée', ENTER],
  ['adresse électronique envoie', type('textes@quais.example.net')],
  ['Ou par quel formulaire', ENTER],
  ['dépôt public', ENTER],
  ['combien de jours', type('deux semaines')],
  ['un nombre', type('14')],
];

async function begin(steps: readonly Step[], ...options: string[]) {
  const cwd = await temporaryFolder();
  mkdirSync(join(cwd, 'content'));
  const env = { ...process.env, BUILD_DATE: '2026-07-01', CONTENT_DIR: '' };
  return { cwd, ...(await atTerminal([COMMAND, ...options], { cwd, env }, steps)) };
}

test('each answer is judged as it is given, and what is written is what was answered', async () => {
  const { cwd, status, said, missed } = await begin([...ANSWERS, ['Écrire tout cela', ENTER]]);
  expect([missed, status]).toEqual([undefined, 0]);
  expect(said).not.toMatch(/Invalid|expected|Rien n’a été touché/);
  const { site, series } = await readContent(join(cwd, 'content'));
  expect(site.value).toMatchObject({
    ...{ name: 'Paroles de quai', description: LONG, url: 'https://quais.example.net' },
    ...{ contribute: { email: 'textes@quais.example.net', answerWithin: 14 }, identity: { accent: '#0b6e99' } },
  });
  expect(series[0]?.value?.questions).toEqual(['Qui êtes-vous ?', 'Que voyez-vous ?']);
  expect(existsSync(join(cwd, 'reponses.yaml'))).toBe(false);
});

test('who says no keeps the answers, in a file that is one of answers', async () => {
  const { cwd, status, said, missed } = await begin([...ANSWERS, ['Écrire tout cela', 'n']]);
  expect([missed, status]).toEqual([undefined, 130]);
  expect(said).toContain('Vos réponses sont dans reponses.yaml');
  expect(readdirSync(join(cwd, 'content'))).toEqual([]);
  expect(readFileSync(join(cwd, 'reponses.yaml'), 'utf8')).toContain('Que voyez-vous ?');
  const again = await atTerminal([COMMAND, '--answers', 'reponses.yaml'], { cwd, env: process.env }, [
    ['Écrire tout cela', ENTER],
  ]);
  expect([again.status, existsSync(join(cwd, 'content/site.yaml'))]).toEqual([0, true]);
});

test('Ctrl-C leaves nothing, at a question as at the end; a wrong option is told before anything is asked', async () => {
  for (const stop of [6, ANSWERS.length]) {
    const last = ANSWERS[stop]?.[0] ?? 'Écrire tout cela';
    const { cwd, status, missed } = await begin([...ANSWERS.slice(0, stop), [last, CTRL_C]]);
    expect([missed, status, readdirSync(cwd), readdirSync(join(cwd, 'content'))]).toEqual([
      ...[undefined, 130, ['content'], []],
    ]);
  }
  const { said, status } = await begin([], '--accent', '#ff8800');
  expect([status, said]).toEqual([2, expect.stringContaining('le plus proche qui se lit')]);
  expect(said).not.toContain('appelle votre anthologie');
});

test('a sheet that exists is told at its name, not after the last question', async () => {
  const content = await smallContent();
  const { people } = await readContent(content);
  const name = people[0]?.value?.displayName as string;
  const env = { ...process.env, CONTENT_DIR: content };
  const command = [join(import.meta.dirname, '../../src/cli/new.ts'), 'person'];
  const { missed, said } = await atTerminal(command, { cwd: process.cwd(), env }, [
    ['Quel nom doit être imprimé', type(name)],
    ['existe déjà', CTRL_C],
  ]);
  expect([missed, said.includes('Quel est son prénom')]).toEqual([undefined, false]);
});
