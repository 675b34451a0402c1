import { describe, expect, test } from 'vitest';
import { compareWords } from '../../src/import/compare-words.ts';
import { writeDialect } from '../../src/import/write-dialect.ts';
import { fileTitle } from '../../src/receive/file-title.ts';
import { mailOf } from './mail/mails.ts';
import { receivedText } from './received-text.ts';

const TALE = 'Le puits est sec, et personne ne le dit.\n\nOn y descend pourtant, le dimanche.';

async function drafted(name: string, sent: string | Uint8Array) {
  const text = await receivedText(name, sent);
  const title = text.title ?? fileTitle(name, text);
  const { missing } = compareWords(text, { body: text.body, ...(text.title && { title }) });
  expect(missing).toEqual([]);
  return { said: `${title}\n${text.authors.join()}\n${writeDialect(text.body)}`, text };
}

const mail = (body: string, subject = 'Un texte') =>
  mailOf(
    { From: 'Odile Faure <odile@exemple.fr>', Subject: subject, 'Content-Type': 'text/plain; charset=utf-8' },
    body,
  );

describe('who asks for no name, or for another, is named nowhere in the draft', () => {
  test.each<[string, string, string | Uint8Array]>([
    ['at the end', 'a.eml', mail(`Bonjour,\n\nVoici. Je souhaite rester anonyme.\n\n${TALE}\n\nOdile`)],
    ['below a greeting', 'a.eml', mail(`Je souhaite rester anonyme.\n\n${TALE}\n\nBien cordialement,\nOdile Faure`)],
    ['in the subject', 'a.eml', mail(`Je souhaite rester anonyme.\n\n${TALE}`, 'Texte d’Odile Faure')],
    ['in the name of the file', 'Texte d’Odile Faure (anonyme).txt', TALE],
    ['beside a head', 'Odile Faure.txt', `Nom : Odile Faure\nAnonyme : oui\n\n${TALE}`],
    ['below a pseudonym', 'a.txt', `Pseudo : La Bouée\nNom : Odile Faure\n\n${TALE}\n\nOdile Faure`],
    [
      'above where they live',
      'a.txt',
      `Je préfère rester anonyme.\n\n${TALE}\n\nOdile Faure\n3 venelle du Stang, 22420 Lanvellec`,
    ],
    [
      'above a trade and a day',
      'a.txt',
      `Je préfère rester anonyme.\n\n${TALE}\n\nOdile Faure\npuisatière à la retraite\nLanvellec, février`,
    ],
    [
      'below a greeting, for initials',
      'a.txt',
      `Bonjour, juste mes initiales svp.\n\n${TALE}\n\nBien à vous,\nOdile Faure`,
    ],
    [
      'below salutations',
      'a.txt',
      `Bonjour, sans mon nom, merci.\n\n${TALE}\n\nRecevez mes salutations distinguées.\n\nOdile Faure`,
    ],
    ['above another name', 'a.txt', `${TALE}\n\nEt puis rien.\n\nOdile FAURE\n\n(à publier sous le nom de Vonnick)`],
    [
      'above what is asked',
      'a.txt',
      `${TALE}\n\nJe vous prie d’agréer, Madame, mes salutations distinguées.\n\nOdile Faure\n\nPS : je préférerais que l’on mette seulement mes initiales.`,
    ],
    [
      'below a day and a place',
      'a.txt',
      `Je préfère rester anonyme.\n\n${TALE}\n\nFait à Dole, le 3 février\nOdile F.`,
    ],
    ['below thanks', 'a.txt', `Je préfère rester anonyme.\n\n${TALE}\n\nMerci de votre discrétion.\nOdile`],
    ['above a birth', 'a.txt', `Je préfère rester anonyme.\n\n${TALE}\n\nOdile Faure, née le 4 mai 1994 à Firminy`],
    ['above a town', 'a.txt', `Je préfère rester anonyme.\n\n${TALE}\n\nOdile Faure, Roanne`],
    [
      'below a line of the text and a leave',
      'a.txt',
      `Je préfère rester anonyme.\n\n${TALE}\n\nVoilà, c’est tout.\nBonne journée\nOdile Faure`,
    ],
    ['without a head', 'a.txt', `Je préfère rester anonyme.\n\n${TALE}\n\nOdile Faure`],
  ])('%s', async (_, name, sent) => {
    const { said, text } = await drafted(name, sent);
    expect(said).not.toMatch(/Odile|Faure/i);
    expect(said).toContain('On y descend pourtant, le dimanche.');
    if (!name.includes('('))
      expect(text.losses.map(({ words }) => words).join() + text.provenance?.sender).toContain('Odile');
  });
});

describe('but a text keeps its end, its title and its name', () => {
  test.each([
    ['a.txt', `Je préfère rester anonyme.\n\n${TALE}\n\nSilence`, 'Silence'],
    ['a.txt', `Je préfère rester anonyme.\n\n${TALE}\n\nIl rit.`, 'Il rit.'],
    ['a.txt', `${TALE}\n\nOdile Faure`, 'Odile Faure'],
    ['a.txt', `Je préfère rester anonyme.\n\n${TALE}\n\nPaul Malo\ndormait encore,\nla tête au mur.`, 'dormait encore'],
    ['a.txt', `Bonjour, juste mes initiales svp.\n\n${TALE}\n\nLe Guilvinec`, 'Le Guilvinec'],
    ['a.txt', `Je préfère rester anonyme.\n\n${TALE}\n\nC’est tout.\nBonne journée\nOdile Faure`, 'C’est tout.'],
    ['Le puits.txt', `Nom : Odile Faure\nAnonyme : oui\n\n${TALE}`, 'Le puits'],
    ['Les anonymes du cimetière.txt', TALE, 'Les anonymes du cimetière'],
  ])('%s: %s', async (name, sent, kept) => {
    expect((await drafted(name, sent)).said).toContain(kept);
  });

  test('a telephone number in the name of a file is in no title', async () => {
    expect((await drafted('Le_puits_0612345678.txt', TALE)).said).toMatch(/^Le puits\n/);
  });
});
