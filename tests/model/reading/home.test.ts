// What the home page shows.
import { expect, test } from 'vitest';
import { homeBooks, homeStories } from '../../../src/model/reading/home.ts';
import type { Story } from '../../../src/model/story.ts';
import { byId, encounter, library, story, volume } from '../../sample.ts';

const sponsor = { name: 'Une maison', disclosure: 'Payé.' };
/** Somebody's own, somewhere. */
const told = (id: string, who: string, more: Partial<Story> = {}) =>
  story(id, {
    credits: [{ name: who, person: who, role: 'author' }],
    encounters: [encounter(id, { from: [who], with: [`${who}-ami`] })],
    ...more,
  });
const shown = (...stories: Story[]) => {
  const { lead, others } = homeStories(library(stories));
  return [lead?.id, others.map(({ id }) => id)];
};

test('nothing is at the head of an empty anthology; one story is alone there', () => {
  expect(shown()).toEqual([undefined, []]);
  expect(shown(story('un'))).toEqual(['un', []]);
  expect(shown(story('un'), story('deux'), story('trois'))).toEqual(['un', ['deux', 'trois']]);
});

test('the lead is the latest text, and no foreword', () => {
  expect(shown(story('avant', { kind: 'foreword' }), story('un'), story('deux'))).toEqual(['un', ['deux']]);
  expect(shown(story('avant', { kind: 'foreword' }))).toEqual(['avant', []]);
});

test('a sponsored text does not lead, unless there is no other', () => {
  const paid = story('paye', { sponsor });
  expect(shown(paid, story('un'))).toEqual(['un', ['paye']]);
  expect(homeStories(library([paid, story('un')])).isLeadLatest).toBe(false);
  expect(shown(paid)).toEqual(['paye', []]);
});

test('six others, the latest first, that share as little as can be', () => {
  const same = Array.from({ length: 10 }, (_, index) => told(`ana-${index}`, 'ana'));
  const apart = ['lea', 'nour', 'paul', 'gladys', 'erwan', 'mina'].map((who) => told(`de-${who}`, who));
  expect(shown(...same, ...apart)).toEqual(['ana-0', apart.map(({ id }) => id)]);
});

test('among equals, the latest', () => {
  const people = Array.from({ length: 30 }, (_, index) => told(`recit-${index}`, `personne-${index}`));
  expect(shown(...people)).toEqual(['recit-0', [1, 2, 3, 4, 5, 6].map((index) => `recit-${index}`)]);
});

test('what is old is not news, however unlike the rest it is', () => {
  const same = Array.from({ length: 40 }, (_, index) => told(`ana-${index}`, 'ana'));
  expect(shown(...same, told('ailleurs', 'lea', { kind: 'opinion' }))[1]).not.toContain('ailleurs');
});

test('the books that appeared last, in the order of the shelf', () => {
  const years = ['2021', '2026', '2023', '2022', '2025'];
  const books = years.map((year) => volume(`livre-${year}`, [], { published: `${year}-05-01` }));
  expect(homeBooks(library([], { volumes: byId(...books) })).map(({ id }) => id)).toEqual([
    'livre-2026',
    'livre-2023',
    'livre-2022',
    'livre-2025',
  ]);
});
