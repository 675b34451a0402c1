import { expect, test } from 'vitest';
import { relatedStories } from '../../../src/model/reading/related.ts';
import { library, story } from '../../sample.ts';

const alone = { credits: [], encounters: [], themes: [], networks: [], places: [], people: [] };
const stories = [
  story('ici', { ...alone, people: ['paul'], places: ['redon'], themes: ['amitie'], networks: ['linkedin'] }),
  story('theme', { ...alone, themes: ['amitie'] }),
  story('lieu', { ...alone, places: ['redon'], networks: ['linkedin'] }),
  story('personne', { ...alone, people: ['paul'], themes: ['amitie'] }),
  story('rien', alone),
];
const anthology = library(stories, { places: new Map([['redon', { id: 'redon', label: 'Redon', stories: [] }]]) });

test('somebody in common counts most, and each story says what it shares', () => {
  const told = relatedStories(stories[0]!, anthology, 5).map(({ story: { id }, shared }) => [id, ...shared]);
  expect(told).toEqual([
    ['personne', 'Paul Le Goff', 'Amitié'],
    ['lieu', 'Redon', 'LinkedIn'],
    ['theme', 'Amitié'],
  ]);
});

test('a shared person weighs more than a shared theme', () => {
  const one = story('un', { people: ['mina'], encounters: [], credits: [] });
  const person = story('deux', { people: ['mina'], themes: [], networks: [], encounters: [], credits: [] });
  const theme = story('trois', { encounters: [], credits: [] });
  const alone = story('quatre', { themes: [], networks: [], encounters: [], credits: [] });
  const found = relatedStories(one, library([one, theme, person, alone]), 3);
  expect(found.map(({ story: { id } }) => id)).toEqual(['deux', 'trois']);
});
