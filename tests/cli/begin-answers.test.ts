import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersProblem, answersText } from '../../src/cli/begin/answers-text.ts';
import { readSettings } from '../../src/cli/command.ts';
import { readContent } from '../../src/read/folder.ts';

test.each([
  ['https://https://quais.example/recits', 'https://quais.example/recits'],
  ['https://http://quais.example', 'http://quais.example'],
  ['https:// https://quais.example ', 'https://quais.example'],
  ['https://quais.example/?de=https://b.fr', 'https://quais.example/?de=https://b.fr'],
])('an address that was pasted after « https:// » is the one that was pasted: %s', (typed, kept) => {
  expect(parse(answersText('', { url: typed }))).toEqual({ url: kept });
  expect(parse(answersText('', { form: typed }))).toEqual({ contribute: { form: kept } });
});

test('an address that leads nowhere is told as it is given, or from the file', async () => {
  const settings = readSettings();
  const nothing = { content: await readContent('/nulle-part'), today: '2026-07-01', lang: 'fr-FR', settings };
  const said = (url: string) => answersProblem({ url }, nothing);
  expect(said('https://quais.example')).toBeUndefined();
  expect(said('https://https//quais.example')).toContain('n’a qu’une fois https://');
  expect(said('https://quais.example/mes recits')).toContain('ne contient pas d’espace');
  expect(said('quais.example')).toContain('Écrivez « url: https://quais.example »');
});
