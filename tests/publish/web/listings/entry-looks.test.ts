// How stories are shown in a list.
import { expect, test } from 'vitest';
import { entriesFor } from '../../../../src/publish/web/listings/entry-looks.ts';
import { library, person, picture, story } from '../../../sample.ts';

const seen = person('ana', 'Ana', 'Élie', { portrait: picture });
const unseen = person('gladys', 'Gladys', 'Nérée');
const looksOf = (...stories: Parameters<typeof library>[0]) => {
  const held = library(stories);
  held.people.set('ana', seen);
  held.people.set('gladys', unseen);
  return entriesFor(stories, held).map(({ look }) => look.type);
};

test('a portrait shows the face of its subject, never that of who wrote it', () => {
  const portrait = (subject: string) => story('un', { kind: 'portrait', portrait: { subject } });
  expect(looksOf(portrait('ana'))).toEqual(['face']);
  expect(looksOf(portrait('gladys'))).toEqual(['emblem']);
});

test('a story shows the face of who signs it first, or none', () => {
  const emblems = [story('un'), story('deux')];
  const adapted = story('trois', {
    credits: [
      { name: 'gladys', person: 'gladys', role: 'author' },
      { name: 'Ana Élie', person: 'ana', role: 'adapter' },
    ],
  });
  expect(looksOf(...emblems)).toEqual(['emblem', 'face']);
  expect(looksOf(adapted, { ...adapted, id: 'quatre' })).toEqual(['emblem', 'emblem']);
});

test('neighbours differ where they can, and each row is twelve columns wide', () => {
  const quoted = { share: { quote: 'Une phrase.' } };
  const stories = ['a', 'b', 'c', 'd', 'e'].map((id) => story(id, quoted));
  const entries = entriesFor(stories, library(stories));
  expect(entries.map(({ look }) => look.type)).toEqual(['quote', 'emblem', 'quote', 'emblem', 'quote']);
  expect(entries.map(({ span }) => span)).toEqual([7, 5, 7, 5, 12]);
});

test('a picture takes the wider half', () => {
  const stories = [story('a'), story('b', { cover: picture })];
  expect(entriesFor(stories, library(stories)).map(({ span, tall }) => [span, tall])).toEqual([
    [5, true],
    [7, false],
  ]);
});
