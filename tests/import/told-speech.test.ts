// What somebody says within a tale asks nothing of those who publish it: it is read, and stays.
import { describe, expect, test } from 'vitest';
import { wordsOfNodes } from '../../src/import/plain-words.ts';
import { isToldSpeech } from '../../src/import/told-speech.ts';
import { receivedText } from './received-text.ts';

const TALE = 'La presse datait de Louis-Philippe. Elle grinçait quand on mentait.';

async function received(said: string) {
  const { body, cautions = [], toRead = [] } = await receivedText('a.txt', `La presse\n\n${TALE}\n\n${said}`);
  return { isKept: wordsOfNodes(body.children).includes(said), cautions, told: toRead.map(({ words }) => words) };
}

describe('the last words of a tale stay, and forbid nothing', () => {
  test.each([
    ...['Je ne veux pas être imprimée, gémit la page.', 'Je refuse de publier ce journal, dit le rédacteur.'],
    ...['Ne publiez pas mon texte, cria-t-elle.', 'Ne mettez pas mon nom, m’a-t-il soufflé.'],
  ])('%s', async (said) => {
    expect(await received(said)).toEqual({ isKept: true, cautions: [], told: [said] });
  });

  test('a wish that is of the tale alone is not read first', async () => {
    const said = 'Je souhaite que tout s’arrête là, dit l’horloge.';
    expect(await received(said)).toEqual({ isKept: true, cautions: [], told: [] });
  });
});

test.each([
  ...['Non merci, répondait Paul.', 'Jamais ! hurla le concierge.', 'Je préfère un pseudo, soupira Anne.'],
  ...['Je veux rester anonyme, m’a-t-il dit.', 'Bises, disait toujours la carte.', 'Je refuse, a-t-il répondu.'],
])('told: %s', (said) => {
  expect(isToldSpeech(said)).toBe(true);
});

test.each([
  ...['Ne mettez pas mon nom, ma fille lit le site.', 'Merci de ne pas citer mon patron, il me dit tout.'],
  ...['Ne mettez pas mon nom, écrit en gras ou non.', 'Je préfère un pseudo, pensez-y.', 'Ne publiez pas, svp.'],
  ...['Pas de photo, demandez à Paul.', 'Je ne veux pas être publiée, je vous l’ai dit.', 'Rien, dis-je ? Non.'],
])('not told: %s', (said) => {
  expect(isToldSpeech(said)).toBe(false);
});

test('a consent below a short tale makes no letter of it', async () => {
  const { cautions } = await received('J’autorise la publication sur le site mais pas dans le livre.');
  expect(cautions).toEqual([]);
});

test('what is really asked at the end still refuses', async () => {
  expect(await received('Ne publiez pas mon texte, finalement.')).toMatchObject({ cautions: ['refusal'] });
});

test.each(['Anonymat souhaité ?', 'Anonymat demandé', 'Anonymat'])('%s asks for no name', async (column) => {
  const table = `Nom;Que refusez-vous de réparer ?;${column}\nCyr Ollier;Les luges.;oui\n`;
  expect(await receivedText('a.csv', table)).toMatchObject({ authors: [], cautions: ['anonymity'] });
});
