// What a text lets guess, offered to its writer.
import { expect, test } from 'vitest';
import { fromTree } from '../../src/atelier/document/from-tree.ts';
import { guessesOf } from '../../src/atelier/guess.ts';
import { contentOf } from '../../src/read/content.ts';
import { satteri } from '../../src/read/satteri.ts';
import { SMALL } from '../content-folder.ts';
import { givenFiles } from '../given-files.ts';
import { readBack } from '../import/read-back.ts';

const content = await contentOf(givenFiles(SMALL), { parser: satteri, isThere: () => true });
const guess = (text: string, lang = 'fr-FR') => guessesOf(fromTree(readBack(text)), content, lang);

test('an encounter: its title, its standfirst, its network, its people, its place, its date', () => {
  const [known] = content.people;
  const name = known!.value!.displayName;
  const text = `Un café sous la pluie

Nous nous écrivions sur LinkedIn depuis deux ans sans nous être jamais vus. Un matin de mars 2016, à Rennes, j’ai rencontré ${name} en vrai.`;
  expect(guess(text)).toEqual({
    title: 'Un café sous la pluie',
    summary: expect.stringMatching(/^Nous nous écrivions.*en vrai\.$/),
    kind: 'encounter',
    networks: ['linkedin'],
    people: [{ name, id: known!.id }],
    places: ['Rennes'],
    dates: ['2016-03'],
  });
});

test('questions make a portrait', () => {
  const ask = (words: string) => `<Question>\n\n${words}\n\n</Question>\n\nUne réponse.`;
  expect(guess(`${ask('Qui ?')}\n\n${ask('Où ?')}`).kind).toBe('portrait');
});

test.each([
  ['Un texte qui commence par une phrase.', { title: undefined, kind: 'opinion', places: [], dates: [] }],
  ['Trop court\n\nOui. Non.', { title: 'Trop court', summary: undefined }],
  ['Le 1er août 1998, puis en 2004 et en mai 2004.', { dates: ['1998-08-01', '2004', '2004-05'] }],
  ['De A à Z, à peu près, à La Rochelle puis à Saint-Malo.', { places: ['La Rochelle', 'Saint-Malo'] }],
])('%j', (text, guesses) => {
  expect(guess(text)).toMatchObject(
    Object.fromEntries(Object.entries(guesses).filter(([, value]) => value !== undefined)),
  );
  for (const [key, value] of Object.entries(guesses))
    if (value === undefined) expect(guess(text)).not.toHaveProperty(key);
});

test.each([
  ['J’ai rencontré Paul sur LinkedIn.', 'encounter'],
  ['Nous nous sommes rencontrés sur LinkedIn.', 'encounter'],
  ['Elles se sont retrouvées ; LinkedIn les avait rencontrées.', 'encounter'],
  ['On s’est retrouvé grâce à LinkedIn.', 'encounter'],
  ['Il met LinkedIn au premier rang.', 'opinion'],
])('%s', (text, kind) => {
  expect(guess(text).kind).toBe(kind);
});

test('in English too', () => {
  const text =
    'We met on LinkedIn in early 2013, then in person on March 21st, 2014, in Leeds. On 3 May 2015 we met again.';
  expect(guess(text, 'en')).toMatchObject({
    ...{ kind: 'encounter', places: ['Leeds'], dates: ['2013', '2014-03-21', '2015-05-03'] },
  });
  expect(guess('LinkedIn is useful. In March 2014, I left.', 'en-GB')).toMatchObject({
    ...{ kind: 'opinion', places: [], dates: ['2014-03'] },
  });
});

test.each([
  ['J’ai parlé à Paul Martin hier, à Saint Malo, et à Marie Dupont.', []],
  ['J’ai vécu à La Plaine Saint-Denis, puis à Saint-Denis.', ['Saint-Denis']],
  ['À Rennes, à Aix-en-Provence, à L’Isle-Adam.', ['Rennes', 'Aix-en-Provence']],
])('a place is a whole name: %s', (text, places) => {
  expect(guess(text).places).toEqual(places);
});

test('a day that no calendar has is not offered', () => {
  expect(guess('Le 31 avril 2014 et le 30 avril 2014.').dates).toEqual(['2014-04-30']);
});

test.each([
  ['« Vous habitez Brest ? Moi aussi ! »'],
  ['"Vous habitez Brest ? Moi aussi !"'],
  ['“Vous habitez Brest ? Moi aussi !”'],
])('a standfirst holds what it quotes to its end: %s', (quoted) => {
  const text = `Nous nous écrivions depuis deux ans sans nous être jamais vus. Il m’écrivait : ${quoted} Et j’ai ri.`;
  expect(guess(text).summary).toContain(quoted);
});
