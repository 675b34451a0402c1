// What is signed below a text is of its author, and of no tale.
import { expect, test } from 'vitest';
import { writeDialect } from '../../src/import/write-dialect.ts';
import { receivedText } from './received-text.ts';

const TALE = 'Le vélo était jaune, et elle le prêtait à tout le monde.\n\nUn matin je l’ai trouvé devant ma porte.';

async function received(source: string) {
  const text = await receivedText('a.txt', source);
  return { said: writeDialect(text.body).trim(), text };
}

test.each([
  'Je soussignée, Odile Faure, née le 4 mai 1961 à Dole, demeurant 12 rue des Tanneurs, 39100 Dole, autorise la publication de ce texte sous le nom de « Lulu ».\n\nFait à Dole, le 3 février\n\nOdile Faure',
  'Je soussigné Odile Faure donne mon accord pour publication.\n\nDole, le 3 février\nOdile Faure',
  'Nous soussignés, Odile et Luc Faure, acceptons la diffusion de ce récit dans votre recueil.',
])('%s', async (declared) => {
  const { said, text } = await received(`${TALE}\n\n${declared}`);
  expect(said).toBe(TALE);
  expect(text.losses.map(({ words }) => words).join()).toContain('soussign');
  expect(text.toRead?.some(({ words }) => words.includes('soussign'))).toBe(true);
});

test.each([
  `Je soussigné, juge de paix, autorise la publication des bans.\n\n${TALE}`,
  `${TALE}\n\nJe soussigné, dit l’affiche, et personne ne signa.`,
])('what a tale declares stays: %s', async (source) => {
  expect((await received(source)).said).toBe(source);
});

test('above a text, it is of the text, and what dates it leaves with it', async () => {
  const declared =
    'Je soussignée Yvonne Cadic, née le 12 avril 1941, autorise la publication du texte ci-dessous.\n\nLanvellec, le 5 mars';
  const { said, text } = await received(`${declared}\n\n${TALE}`);
  expect(said).toBe(TALE);
  expect(text.losses.map(({ words }) => words).join()).toContain('Lanvellec, le 5 mars');
});
