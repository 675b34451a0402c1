// How stories are shown in a list.
import { expect, test } from 'vitest';
import { entriesFor } from '../../../../src/publish/web/listings/entry-looks.ts';
import { library, person, picture, story } from '../sample.ts';

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
