import { expect, test } from 'vitest';
import { mailOf } from '../import/mail/mails.ts';
import { deskWith, run } from './reception-desk.ts';

test('the terminal says which texts come with a refusal, with anonymity, or with something to read first', async () => {
  const desk = await deskWith({
    'Le puits.txt': 'Nom : Odile Faure\nAnonyme : oui\n\nLe puits est sec, et personne ne le dit.\n',
    'b.csv': 'Nom;J’accepte la publication de mon texte;Racontez\nLise Bihan;Non;Il fumait encore.\n',
    'c.eml': mailOf({ Subject: 'Le bac' }, 'Merci de me prévenir avant parution.\n\nLe bac passait à marée haute.\n'),
    'd.txt': 'Le sabot était de hêtre, et le loup de papier.\n',
  });
  const { said } = run(desk);
  expect(said).toMatch(/ATTENTION, « Le puits » : la personne demande à ne pas être nommée/);
  expect(said).toMatch(/ATTENTION, « Lise Bihan » : un accord est refusé/);
  expect(said).toMatch(/« Le bac » : 1 réponse ou souhait à lire/);
  expect(said.match(/ATTENTION|à lire/g)).toHaveLength(4);
  expect(run(desk, '--again', '--lang', 'en').said).toMatch(/WARNING.*asks not to be named/);
});
