import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import type { Loss, SentPicture } from '../../src/import/arrival.ts';
import { compareWords } from '../../src/import/compare-words.ts';
import { lossWords } from '../../src/words/import/losses.ts';

const draft = (...words: string[]) => ({
  body: {
    type: 'root',
    children: words.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  } satisfies Root,
});
const NONE = { missing: [], added: [] };

test('the same words give no difference, whatever spaces and letters were typed', () => {
  expect(compareWords({ words: 'Un 𝗰𝗮𝗳𝗲́\nà\u00A0Rennes !', losses: [] }, draft('Un café', 'à Rennes\u202F!'))).toEqual(
    NONE,
  );
});

test('a word that is lost is told, unless a loss names it; one that is added always is', () => {
  const losses: Loss[] = [{ kind: 'embed', words: 'Voir la vidéo', place: 'paragraphe 2' }];
  expect(compareWords({ words: 'Un café. Voir la vidéo', losses }, draft('Un café.'))).toEqual(NONE);
  expect(compareWords({ words: 'Un café, un thé', losses }, draft('Un café'))).toEqual({
    missing: [',', 'un', 'thé'],
    added: [],
  });
  expect(compareWords({ words: 'Un café', losses }, draft('Un café', 'vidéo')).added).toEqual(['vidéo']);
});

test.each(['look', 'table', 'layout', 'depth', 'link', 'picture'] as const)(
  'what was only set in another way (%s) excuses no word',
  (kind) => {
    const losses: Loss[] = [{ kind, words: 'Un thé à Brest' }];
    expect(compareWords({ words: 'Un thé à Brest', losses }, draft('Un thé')).missing).toEqual(['à', 'Brest']);
  },
);

test('a title that the draft says in its front matter is a word of it', () => {
  expect(
    compareWords(
      { words: 'Rennes\nUn café #Rencontres', losses: [] },
      { ...draft('Un café'), title: 'Rennes', hashtags: ['#Rencontres'] },
    ),
  ).toEqual(NONE);
});

test('each kind of loss is said in French and in English', () => {
  const picture: SentPicture = { bytes: new Uint8Array() };
  expect(picture.alt).toBeUndefined();
  expect([lossWords('picture', 'fr-FR'), lossWords('picture', 'en')]).toEqual(['image', 'picture']);
});
