import { describe, expect, test } from 'vitest';
import { importText } from '../../../src/import/text/import-text.ts';
import { received } from '../received.ts';

const asked = async (source: string) => (await received(importText, 'a.txt', source)).text;
const questions = (text: string) => [...text.matchAll(/<Question>\n\n(.*)\n\n<\/Question>/g)].map(([, words]) => words);

const ALL = ['Qu’est-ce qu’un livre pour vous ?', 'Que regardez-vous d’abord ?', 'Et votre sœur, que dit-elle ?'];

const OTHERS = ['Et aujourd’hui ?', 'Un regret ?'];

describe('an interview that was typed has its questions', () => {
  test.each([
    ['each above its answer', ALL.map((words) => `${words}\nUn objet.\nRien de plus.`).join('\n\n')],
    ['each a paragraph', ALL.map((words) => `${words}\n\nUn objet.`).join('\n\n')],
    ['some of them to nobody', [...ALL, ...OTHERS].map((words) => `${words}\nUn objet.`).join('\n\n'), 5],
    ['all in a row', `Voici.\n${ALL.map((words) => `${words}\nUn objet.`).join('\n')}`],
  ] as [string, string, number?][])('%s', async (_, source, count = 3) => {
    const text = await asked(source);
    expect(questions(text)).toEqual([...ALL, ...OTHERS].slice(0, count));
    expect(text.match(/Un objet\./g)).toHaveLength(count);
  });

  test('with their numbers and their letters', async () => {
    const text = await asked(
      'Q : Et le fond ?\nR : L’odeur.\nQ : Le jour ?\nR : Gris.\nQ : La lampe ?\nR : Je la cache.',
    );
    expect(questions(text)).toEqual(['Q : Et le fond ?', 'Q : Le jour ?', 'Q : La lampe ?']);
  });
});

test.each([
  [
    'a play',
    'Elle : Vous partez ?\nLui : Demain.\nElle : Vous restez ?\nLui : Un peu.\nElle : Vous dormez ?\nLui : Non.',
  ],
  ['a dialogue', '— Vous partez ?\n— Demain.\n\n— Vous restez ?\n— Un peu.\n\n— Vous dormez ?\n— Non.'],
  ['a poem', 'Où vas-tu ?\nÀ la mer.\n\nQue fais-tu ?\nJe rame.\n\nQui es-tu ?\nPersonne.'],
  ['an essay', ALL.map((words) => `${words}\n\n${'Un objet.\n\n'.repeat(6)}`).join('')],
  ['two questions', 'Qui êtes-vous ?\nUn homme.\n\nD’où venez-vous ?\nDe la mer.'],
  ['questions without an answer', 'Qui êtes-vous ?\nD’où venez-vous ?\nOù allez-vous ?'],
])('%s is none', async (_, source) => {
  expect(questions(await asked(source))).toEqual([]);
});
