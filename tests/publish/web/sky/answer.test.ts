import { describe, expect, test } from 'vitest';
import { type Answer, type AnswerWords, answerTo } from '../../../../src/publish/web/sky/answer.ts';
import type { SkyData } from '../../../../src/publish/web/sky/sky-data.ts';
import { siteWords } from '../../../../src/words/site/site-words.ts';

/** Ana – Bo in two stories, Bo – Cy online only, and Didi with Eve elsewhere. */
const data: SkyData = {
  people: [
    ['ana', 'Ana'],
    ['bo', 'Bo'],
    ['cy', 'Cy'],
    ['didi', 'Didi'],
    ['eve', 'Eve'],
  ],
  stories: [
    ['lettres', 'Lettres'],
    ['un-cafe', 'Un café'],
    ['a-letter', 'A Letter', 'en'],
  ],
  channels: ['Mastodon', 'un événement'],
  ties: [
    [
      0,
      1,
      [
        [0, 0, 0],
        [1, 1, 1],
      ],
    ],
    [1, 2, [[2, 0, 0]]],
    [3, 4, [[1, 1, 1]]],
  ],
  addresses: { person: '/personnes/*/', story: '/recits/*/' },
  words: siteWords('fr').encounters.answers,
};

const plain = (words: AnswerWords) =>
  words
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('')
    .replaceAll(/[\u00a0\u202f]/g, ' ');
const said = (answer: Answer | undefined) => answer && [answer.title, ...answer.items].map(plain);

describe('what the sky answers', () => {
  test('of nobody, nothing', () => {
    expect(answerTo({}, data)).toBeUndefined();
  });

  test('of somebody, each meeting with who, by what and in which story', () => {
    const answer = answerTo({ from: 1 }, data);
    expect(said(answer)).toEqual([
      'Bo a rencontré',
      'Ana, par Mastodon, sans se voir (dans « Lettres »)',
      'Ana, par un événement (dans « Un café »)',
      'Cy, par Mastodon, sans se voir (dans « A Letter »)',
    ]);
    expect(answer).toMatchObject({ ordered: false, people: [1, 0, 2], ties: [0, 1] });
  });

  test('of two people, the steps from one to the other, by their meetings in person first', () => {
    const answer = answerTo({ from: 0, to: 2 }, data);
    expect(said(answer)).toEqual([
      'Entre Ana et Cy, 2 rencontres',
      'Ana a rencontré Bo par un événement (dans « Un café »).',
      'Bo et Cy se sont parlé par Mastodon, sans se voir (dans « A Letter »).',
    ]);
    expect(answer).toMatchObject({ ordered: true, people: [0, 1, 2], ties: [0, 1] });
    expect(said(answerTo({ from: 3, to: 4 }, data))?.[0]).toBe('Entre Didi et Eve, une seule rencontre');
  });

  test('links people and stories, with the language of a title that is not the site’s', () => {
    const [, step] = answerTo({ from: 2, to: 0 }, data)!.items;
    expect(step?.filter((part) => typeof part !== 'string')).toMatchObject([
      { text: 'Bo', href: '/personnes/bo/' },
      { text: 'Ana', href: '/personnes/ana/' },
      { text: 'Un café', href: '/recits/un-cafe/' },
    ]);
    expect(answerTo({ from: 2 }, data)?.items[0]).toContainEqual({
      text: 'A Letter',
      href: '/recits/a-letter/',
      lang: 'en',
    });
  });

  test('says kindly that no path exists, and lights both ends', () => {
    const answer = answerTo({ from: 0, to: 4 }, data);
    expect(said(answer)).toEqual(['Aucun récit ne relie encore Ana à Eve. Le prochain, peut-être.']);
    expect(answer).toMatchObject({ people: [0, 4], ties: [], items: [] });
  });

  test('asks for two people where there is one', () => {
    expect(said(answerTo({ from: 1, to: 1 }, data))).toHaveLength(1);
  });

  test.each(['fr', 'en'])('has every place of its sentences in %s', (lang) => {
    const { answers } = siteWords(lang).encounters;
    const places = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    expect(Object.fromEntries(Object.entries(answers).map(([name, template]) => [name, places(template)]))).toEqual({
      hasMet: ['one'],
      met: ['other', 'story', 'via'],
      spoke: ['other', 'story', 'via'],
      direct: ['one', 'other'],
      between: ['count', 'one', 'other'],
      stepMet: ['one', 'other', 'story', 'via'],
      stepSpoke: ['one', 'other', 'story', 'via'],
      noPath: ['one', 'other'],
      samePerson: [],
    });
  });
});
