// The ways into the anthology.
import { expect, test } from 'vitest';
import { waysInto } from '../../../src/model/reading/ways-in.ts';
import { byId, library, person, story, term } from '../../sample.ts';

const stories = ['un', 'deux', 'trois', 'quatre'].map((id) => story(id));
const themes = byId(
  term('amitie', 'Amitié', ['quatre']),
  term('emploi', 'Emploi', ['trois']),
  term('veille', 'Veille', ['un', 'deux', 'quatre']),
);

test('the most told come first; among equals, what was told last', () => {
  const anthology = library(stories, { themes });
  const ways = waysInto(anthology).find(({ kind }) => kind === 'themes');
  expect(ways?.entries).toEqual([
    { id: 'veille', path: '/themes/veille/', count: 3 },
    { id: 'emploi', path: '/themes/emploi/', count: 1 },
    { id: 'amitie', path: '/themes/amitie/', count: 1 },
  ]);
});

test('a crowd is cut, and the rest is counted', () => {
  const cut = (count: number) => {
    const tellers = Array.from({ length: count }, (_, index) =>
      person(`p-${index}`, 'Ana', `${index}`, { wrote: ['un'] }),
    );
    const editor = person('editrice', 'Léa', 'Martin', { edited: ['tome'] });
    const ways = waysInto(library(stories, { people: byId(...tellers, editor) })).find(({ kind }) => kind === 'people');
    return [ways?.entries.length, ways?.left];
  };
  expect(cut(24)).toEqual([24, 0]);
  // Whom the words would stand for stands there.
  expect(cut(25)).toEqual([25, 0]);
  expect(cut(30)).toEqual([24, 6]);
});

test('a kind without an entry is no way', () => {
  const empty = library([], { people: new Map(), networks: new Map(), themes: new Map() });
  expect(waysInto(empty)).toEqual([]);
});
