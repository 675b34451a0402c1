import { expect, test } from 'vitest';
import { isCrowd, MOST_NAMED, metCounts, mostMetFirst } from '../../../src/model/sky/first-view.ts';
import { graphOf } from '../../publish/web/sky/sample-graph.ts';

test('a few people are as the library has them', () => {
  const graph = graphOf(MOST_NAMED);
  expect(isCrowd(graph)).toBe(false);
  expect(mostMetFirst(graph)).toBe(graph);
});

test('in a crowd those who met the most people come first, each group in the order of the library', () => {
  const graph = graphOf(200);
  const sorted = mostMetFirst(graph);
  const counts = metCounts(sorted);
  expect(Math.min(...counts.slice(0, MOST_NAMED))).toBeGreaterThanOrEqual(Math.max(...counts.slice(MOST_NAMED)));
  const places = sorted.people.map(({ id }) => Number(id.slice(2)));
  for (const group of [places.slice(0, MOST_NAMED), places.slice(MOST_NAMED)])
    expect(group).toEqual(group.toSorted((one, other) => one - other));
});

test('everybody keeps whom they met', () => {
  const pairs = ({ people, ties }: ReturnType<typeof graphOf>) =>
    ties.map(({ from, to }) => [people[from]!.id, people[to]!.id].sort().join(' ')).sort();
  const graph = graphOf(200);
  const sorted = mostMetFirst(graph);
  expect(pairs(sorted)).toEqual(pairs(graph));
  expect(sorted.ties.every(({ from, to }) => from < to)).toBe(true);
});
