// A letter that a rule parts from the text that it brings is told, and names nobody in the draft.
import { expect, test } from 'vitest';
import { writeDialect } from '../../src/import/write-dialect.ts';
import { mailOf } from './mail/mails.ts';
import { receivedText } from './received-text.ts';

const TALE =
  'Le puits est sec, et personne ne le dit plus depuis que la corde a cassé un matin de mars.\n\nOn y descend pourtant, le dimanche, avec une lampe, du pain et la peur de ne pas remonter.';

async function received(name: string, content: string | Uint8Array) {
  const text = await receivedText(name, content);
  return { text, said: writeDialect(text.body).trim() };
}

const LETTER =
  'Bonjour,\n\nCi-dessous mon texte pour votre revue. Je suis d’accord pour la publication, mais sous mon prénom seulement.\n\nYvonne Cadic';

test.each([
  ['a.txt', `${LETTER}\n\n***\n\n${TALE}`],
  ['a.md', `${LETTER}\n\n---\n\n${TALE}`],
  [
    'a.eml',
    mailOf(
      {
        From: 'Yvonne Cadic <y@exemple.fr>',
        Subject: 'Candidature - Cadic Yvonne',
        'Content-Type': 'text/plain; charset=utf-8',
      },
      `${LETTER}\n\n*****\n\n${TALE}\n`,
    ),
  ],
])('%s', async (name, content) => {
  const { text, said } = await received(name, content);
  expect(said).toBe(TALE);
  expect(`${said}${text.title ?? ''}${text.authors.join()}`).not.toContain('Cadic');
  expect(text.losses.find(({ kind }) => kind === 'letter')?.words).toContain('Yvonne Cadic');
  expect(text.toRead?.map(({ words }) => words).join()).toContain('sous mon prénom seulement');
});

test.each([
  `Chère Odile,\n\nVoici l’hiver, et je n’ai plus de bois.\n\nTon oncle Henri\n\n***\n\n${TALE}`,
  `Chère Odile,\n\nVoici mon histoire, et tu la liras au bois.\n\n***\n\n${TALE}`,
  `Le puits\n\n***\n\n${TALE}`,
  `${LETTER}\n\n${TALE}`,
  `${LETTER}\n\n***\n\nFin.`,
])('what is no such letter stays: %s', async (source) => {
  const { said } = await received('a.txt', source);
  expect(said.replaceAll('---', '***')).toContain(source.split('\n')[0]);
  expect(said).toContain(source.split('\n').at(-1));
});
