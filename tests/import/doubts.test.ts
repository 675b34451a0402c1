// An editor reads first what only a person can judge.
import { describe, expect, test } from 'vitest';
import { withDoubts } from '../../src/import/doubts.ts';
import { nothingKnown } from '../../src/import/nothing-known.ts';
import { RECEPTION } from '../../src/words/import/reception.ts';
import { archiveOf } from './archive/archives.ts';
import { mailOf, multipart } from './mail/mails.ts';
import { receivedAll } from './received-text.ts';

async function toldOf(name: string, content: string | Uint8Array): Promise<string[]> {
  const { texts } = await receivedAll(name, content);
  return texts.flatMap(({ toRead = [] }) => toRead.map(({ about, words }) => `${about}: ${words}`));
}

const TALE = 'La nuit, le congélateur ronronnait.\n\nAu matin, on sortait les crabes un par un.';

test.each([
  ['a.txt', `Nom : Quiniou\nPrénom : Enora\nÂge : 12 ans\n\n${TALE}`],
  ['a.txt', `Je m’appelle Rozenn, j’ai 13 ans et ma mère est d’accord.\n\n${TALE}`],
  ['a.txt', `${TALE}\n\nMarie, élève de 3e au collège Anne-de-Bretagne`],
  ['a.txt', `${TALE}\n\nAna (14 ans)`],
  ['a.txt', `Les oies\n\nInès Belkacem, 8 ans, école Jules-Ferry de Lunel\n\n${TALE}`],
  ['a.txt', `${TALE}\n\nZélie Perrot, CM1`],
  ['a.txt', `${TALE}\n\nNolwenn et Ian, classe de 5e`],
  ['a.txt', `Voici mon texte. Mon fils Quentin, 9 ans, a dessiné la porte.\n\n${TALE}`],
  ['a.txt', `${TALE}\n\nLe soir, ma nièce Zélie (6 ans) demandait la mer.\n\n${TALE}`],
  ['a.csv', 'Prénom;Récit;Remarque\nAwen;J’ai volé un vélo.;Je suis mineur\n'],
  ['a.csv', 'Prénom;Âge;Récit\nAwen;15;J’ai volé un vélo.\n'],
  ['a.csv', 'Nom;Racontez votre été;Avez-vous plus de 18 ans ?\nAwen;Je gardais les oies au bord de la mer.;Non\n'],
])('an author who is perhaps a child: %s %s', async (name, content) => {
  expect((await toldOf(name, content)).filter((words) => words.startsWith('age: '))).toHaveLength(1);
});

test.each([
  ['a.txt', `Nom : Quiniou\nÂge : 62 ans\n\n${TALE}`],
  ['a.txt', `À douze ans, je gardais les oies.\n\n${TALE}\n\nIl y a dix ans`],
  ['a.txt', `${TALE}\n\nElle avait quatorze ans.`],
  ['a.txt', `${TALE}\n\nMarcel Wojcik, 82 ans, mineur de fond\n\n${TALE}`],
  ['a.txt', `${TALE}\n\nÀ Brest, 12 ans plus tard, la mer montait. Paris, 9 ans après.`],
  ['a.txt', `${TALE}\n\nDepuis Noël, 3 ans déjà.`],
  ['a.csv', 'Nom;Racontez votre été;Avez-vous plus de 18 ans ?\nAwen;Je gardais les oies au bord de la mer.;Oui\n'],
  ['a.txt', 'Elle suivait 2 cours par semaine.\n\nIl y avait 12 places, et 3 passages de bus.'],
])('nobody is one by what a tale says: %s %s', async (name, content) => {
  expect(await toldOf(name, content)).toEqual([]);
});

test('a street and its number, which perhaps say a home', async () => {
  const told = await toldOf('a.txt', `Elle habitait 12 rue des Lavoirs. Il pleuvait.\n\n${TALE}`);
  expect(told).toEqual(['home: Elle habitait 12 rue des Lavoirs.']);
  expect(RECEPTION.toRead({ about: 'home', words: 'a', isAnswered: true })).toMatch(
    /^À LIRE avant de publier : « a » dit/,
  );
});

test('what is told of a text is told once, however deep it lies in what was sent', async () => {
  const text = `J’ai 14 ans. Elle habitait 12 rue des Lavoirs.\n\n${TALE}\n\nMerci de ne pas publier mon nom.\n`;
  const archive = archiveOf({ name: 'd/a.txt', bytes: text });
  const { headers, body } = multipart('mixed', [
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: 'Bonjour, voici mon texte.' },
    {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="a.zip"',
        'Content-Transfer-Encoding': 'base64',
      },
      body: Buffer.from(archive).toString('base64'),
    },
  ]);
  const alone = await toldOf('a.txt', text);
  expect(alone).toHaveLength(3);
  expect(await toldOf('a.zip', archive)).toEqual(alone);
  expect(await toldOf('b.zip', archiveOf({ name: 'a.zip', bytes: archive }))).toEqual(alone);
  expect(await toldOf('a.eml', mailOf({ Subject: 'Un texte', ...headers }, body))).toEqual(alone);
});

test('a parent who sends what a child wrote says their age', () => {
  const losses = [{ kind: 'letter' as const, words: 'Bonjour, mon fils de 12 ans a écrit ceci.' }];
  expect(withDoubts({ ...nothingKnown(), losses }).toRead?.map(({ about }) => about)).toEqual(['age']);
});

describe('the day of a birth is read first', () => {
  const births = (said: string) =>
    withDoubts({
      ...nothingKnown(),
      body: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: said }] }] },
    }).toRead?.map(({ about, words }) => [about, words]);

  test.each([
    ...['Né le 4 mai 1951 à Firminy.', 'Je suis née à Dole, le 1er mars 1960.', 'Date de naissance : 04/05/1951'],
    ...['Inès Cherkaoui, née le 4 mai 1994 à Firminy', 'Born on May 4, 1951.', 'Il est né le 12.03.48.'],
  ])('%s', (said) => {
    expect(births(said)).toEqual([['birth', said]]);
  });

  test.each([
    ...['Né le 14 juillet 1789, il mourut jeune.', 'Le projet est né le lendemain.', 'Je suis née en 1951.'],
    ...['Le 4 mai 1951, il pleuvait.', 'Ils sont nés le même jour.'],
  ])('but not %s', (said) => {
    expect(births(said)).toBeUndefined();
  });
});
