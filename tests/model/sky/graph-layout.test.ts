import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/model/sky/graph-layout.ts';
import type { Edge } from '../../../src/model/sky/shortest-path.ts';
import { distance, generatorOf, nearestOnLine, type Spot } from '../../../src/model/sky/star-placing.ts';

const ring = (count: number): Edge[] =>
  Array.from({ length: count }, (_, index) => ({ from: index, to: (index + 1) % count }));
const laid = (count: number, edges: Edge[], aspect = 1.2) => layOut(count, edges, aspect, generatorOf('essai'));

function nearestPair(spots: Spot[]): number {
  return Math.min(...spots.flatMap((one, index) => spots.slice(0, index).map((other) => distance(one, other))));
}

describe('the layout of a graph', () => {
  test('is the same for the same graph, for ever', () => {
    expect(laid(9, ring(9))).toEqual(laid(9, ring(9)));
    expect(laid(3, ring(3)).map(({ x, y }) => [x.toFixed(4), y.toFixed(4)])).toMatchInlineSnapshot(`
      [
        [
          "0.8573",
          "0.1500",
        ],
        [
          "1.0500",
          "0.8500",
        ],
        [
          "0.1500",
          "0.5277",
        ],
      ]
    `);
  });

  test('stays in its field and keeps stars apart', () => {
    for (const count of [2, 3, 10, 46, 120]) {
      const spots = laid(count, ring(count), 1.4);
      expect(spots.every(({ x, y }) => x > 0 && x < 1.4 && y > 0 && y < 1)).toBe(true);
      expect(nearestPair(spots)).toBeGreaterThan(0.3 * Math.sqrt(1.4 / count));
    }
  });

  test('fills its field', () => {
    const spots = laid(40, ring(40));
    const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)];
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.8 * 1.2);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.8);
  });

  test('keeps stars away from lines that are not theirs', () => {
    const chords = ring(24).map(({ from }) => ({ from, to: (from * from + 5) % 24 }));
    const edges = [...ring(24), ...chords.filter(({ from, to }) => from !== to)];
    const spots = laid(24, edges);
    const gaps = edges.flatMap(({ from, to }) =>
      spots.flatMap((spot, index) =>
        index === from || index === to ? [] : [distance(spot, nearestOnLine(spot, spots[from]!, spots[to]!))],
      ),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(0.03);
  });

  test('brings near those who are near in the graph', () => {
    const two = [...ring(8), ...ring(8).map(({ from, to }) => ({ from: from + 8, to: to + 8 })), { from: 0, to: 8 }];
    const spots = laid(16, two);
    const mean = (pairs: [number, number][]) =>
      pairs.reduce((sum, [one, other]) => sum + distance(spots[one]!, spots[other]!), 0) / pairs.length;
    expect(
      mean([
        [2, 3],
        [4, 5],
        [10, 11],
        [12, 13],
      ]),
    ).toBeLessThan(
      0.6 *
        mean([
          [2, 10],
          [3, 12],
          [4, 13],
          [5, 11],
        ]),
    );
  });

  test('places those whom nobody joins, a lone pair, and nobody', () => {
    expect(laid(0, [])).toEqual([]);
    expect(
      laid(4, [
        { from: 0, to: 1 },
        { from: 2, to: 3 },
      ]).every(({ x, y }) => x + y > 0),
    ).toBe(true);
  });
});
