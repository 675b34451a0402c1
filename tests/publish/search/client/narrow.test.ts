// Results chosen among: what is left, how many each other choice would leave, in which order.
import { expect, test } from 'vitest';
import { find } from '../../../../src/publish/search/client/find.ts';
import { countedFacets, narrowed, sorted } from '../../../../src/publish/search/client/narrow.ts';
import type { Choice, SearchDocument } from '../../../../src/publish/search/documents.ts';
import { indexInMemory } from '../in-memory.ts';

const choice = (facet: Choice['facet'], id: string): Choice => ({ facet, id, label: id.toUpperCase() });
const story = (id: string, title: string, date: string, choices: Choice[]): SearchDocument => ({
  kind: 'story',
  path: `/recits/${id}/`,
  title,
  facts: {},
  text: ['Un café.'],
  unseen: [],
  behind: [],
  choices,
  date,
});
const DOCUMENTS = [
  story('a', 'Étang', '2024-01-01', [choice('theme', 'emploi'), choice('lieu', 'rennes')]),
  story('b', 'Zoo', '2025-01-01', [choice('theme', 'emploi'), choice('lieu', 'brest')]),
  story('c', 'Abri du café', '2023-01-01', [choice('theme', 'amitie'), choice('lieu', 'rennes')]),
];
const { index } = await indexInMemory(DOCUMENTS);
const { hits } = await find('café', index);
const ids = (some: typeof hits) => some.map(({ document }) => DOCUMENTS[document]!.path.slice(8, -1));

test('choices in several facets add up', () => {
  expect(ids(narrowed(hits, new Map([['lieu', 'rennes']]), index.facts))).toEqual(['a', 'c']);
  const both = new Map([
    ['lieu', 'rennes'],
    ['theme', 'emploi'],
  ] as const);
  expect(ids(narrowed(hits, both, index.facts))).toEqual(['a']);
  expect(narrowed(hits, new Map([['lieu', 'ailleurs']]), index.facts)).toEqual([]);
});

test('a value says how many would be left with the other choices; one that leaves none is not offered', () => {
  const counts = Object.fromEntries(
    countedFacets(hits, new Map([['lieu', 'brest']]), index.facts).map(({ name, values }) => [
      name,
      values.map(({ label, count }) => `${label} ${count}`),
    ]),
  );
  expect(counts).toEqual({ theme: ['EMPLOI 1'], lieu: ['BREST 1', 'RENNES 2'] });
});

test('the nearest, the latest or the first of the alphabet comes first', () => {
  expect(ids(sorted(hits, 'relevance', index.facts))[0]).toBe('c');
  expect(ids(sorted(hits, 'date', index.facts))).toEqual(['b', 'a', 'c']);
  expect(ids(sorted(hits, 'title', index.facts))).toEqual(['c', 'a', 'b']);
});
