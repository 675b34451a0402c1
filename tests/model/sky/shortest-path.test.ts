import { describe, expect, test } from 'vitest';
import { distancesFrom, neighboursOf, shortestPath } from '../../../src/model/sky/shortest-path.ts';

/** '01 12' → neighbours of each node. */
const graph = (count: number, edges: string) =>
  neighboursOf(
    count,
    edges.split(' ').map((edge) => ({ from: Number(edge[0]), to: Number(edge[1]) })),
  );

describe('the shortest path', () => {
  test('goes by the fewest meetings', () => {
    const long = graph(6, '01 12 23 34 05 54');
    expect(shortestPath(long, 0, 4)).toEqual([0, 5, 4]);
    expect(shortestPath(long, 1, 3)).toEqual([1, 2, 3]);
  });

  test('is one step between two people who met, and none from somebody to themselves', () => {
    expect(shortestPath(graph(2, '01'), 0, 1)).toEqual([0, 1]);
    expect(shortestPath(graph(2, '01'), 1, 1)).toEqual([1]);
  });

  test('does not exist between two skies', () => {
    expect(shortestPath(graph(4, '01 23'), 0, 3)).toBeUndefined();
  });

  test('among equals, prefers the lower indices, whatever the order of the meetings', () => {
    expect(shortestPath(graph(4, '02 23 01 13'), 0, 3)).toEqual([0, 1, 3]);
    expect(shortestPath(graph(4, '01 13 02 23'), 0, 3)).toEqual([0, 1, 3]);
  });

  test('comes back by where it went', () => {
    const twoWays = graph(6, '01 02 14 23 35 45');
    expect(shortestPath(twoWays, 0, 5)).toEqual([0, 1, 4, 5]);
    expect(shortestPath(twoWays, 5, 0)).toEqual([5, 4, 1, 0]);
    const many = graph(8, '01 02 13 14 23 25 36 46 57 67 47');
    for (let from = 0; from < 8; from++) {
      for (let to = 0; to < 8; to++) {
        expect(shortestPath(many, to, from)).toEqual(shortestPath(many, from, to)?.reverse());
      }
    }
  });

  test('is as long as the distance', () => {
    const many = graph(8, '01 02 13 14 23 25 36 46 57 67 47');
    for (let from = 0; from < 8; from++) {
      const lengths = many.map((_, to) => (shortestPath(many, from, to)?.length ?? 0) - 1);
      expect([...distancesFrom(many, from)]).toEqual(lengths);
    }
  });

  test('is found at once among two thousand people', () => {
    const ring = Array.from({ length: 2000 }, (_, index) => ({ from: index, to: (index + 1) % 2000 }));
    expect(shortestPath(neighboursOf(2000, ring), 0, 1000)).toHaveLength(1001);
  });
});
