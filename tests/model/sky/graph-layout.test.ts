import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/model/sky/graph-layout.ts';
import { mulberry32 } from '../../../src/model/sky/random.ts';
import type { Edge } from '../../../src/model/sky/shortest-path.ts';
import { distance, nearestOnLine, type Spot } from '../../../src/model/sky/star-placing.ts';

const ring = (count: number): Edge[] =>
  Array.from({ length: count }, (_, index) => ({ from: index, to: (index + 1) % count }));
const idsOf = (count: number) => Array.from({ length: count }, (_, index) => `personne-${index}`);
const laid = (count: number, edges: Edge[], aspect = 1.2) => layOut(idsOf(count), edges, aspect);

function nearestPair(spots: Spot[]): number {
  return Math.min(...spots.flatMap((one, index) => spots.slice(0, index).map((other) => distance(one, other))));
}

describe('the layout of a graph', () => {
  test('is the same for the same graph, for ever', () => {
    expect(laid(9, ring(9))).toEqual(laid(9, ring(9)));
    expect(laid(3, ring(3)).map(({ x, y }) => [x.toFixed(4), y.toFixed(4)])).toMatchInlineSnapshot(`
      [
        [
          "0.9500",
          "0.2083",
        ],
        [
          "0.1951",
          "0.4542",
        ],
        [
          "0.6549",
          "0.8374",
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

describe('one more meeting', () => {
  /** Meetings drawn by chance: of those who are met already, or of somebody new. Some people meet many. */
  function drawn(people: number, meetings: number, seed: number): [string, string][] {
    const random = mulberry32(seed);
    return Array.from({ length: meetings }, () => {
      const [one, other] = [Math.floor(people * random() ** 2), Math.floor(people * random())];
      return [`personne-${one}`, `personne-${one === other ? (other + 1) % people : other}`];
    });
  }
  /** Where each stands, in shares of the width. */
  function placesOf(pairs: readonly [string, string][], aspect = 0.8): Map<string, Spot> {
    const ids = [...new Set(pairs.flat())].sort();
    const edges = pairs.map(([one, other]) => ({ from: ids.indexOf(one), to: ids.indexOf(other) }));
    const spots = layOut(ids, edges, aspect).map(({ x, y }) => ({ x: x / aspect, y: y / aspect }));
    return new Map(ids.map((id, index) => [id, spots[index]!]));
  }
  /** From the least to the furthest moved. */
  function moves(before: Map<string, Spot>, after: Map<string, Spot>): number[] {
    return [...before].map(([id, spot]) => distance(spot, after.get(id)!)).sort(byLength);
  }
  const byLength = (one: number, other: number) => one - other;
  const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;

  // In a small sky one meeting more is much: every star is near it. Drawn anew, half of the stars would move by 0.3 or more.
  test.each([
    [30, 0.11, 0.2],
    [90, 0.05, 0.11],
    [200, 0.025, 0.06],
  ])('leaves the stars of %i people where they are, nearly all', (people, half, nearlyAll) => {
    const [middles, most]: [number[], number[]] = [[], []];
    for (let seed = 1; seed <= 4; seed++) {
      const pairs = drawn(people, 2 * people, seed);
      const before = placesOf(pairs);
      const added: [string, string][] = [
        ['personne-3', `personne-${people - 4 - seed}`],
        ['nouvelle', `personne-${seed}`],
        ['nouveau', 'nouvelle'],
      ];
      for (const pair of added) {
        const moved = moves(before, placesOf([...pairs, pair].filter(([one, other]) => one !== other)));
        middles.push(at(moved, 0.5));
        most.push(at(moved, 0.9));
      }
    }
    expect(at(middles.sort(byLength), 0.5)).toBeLessThan(half);
    expect(at(most.sort(byLength), 0.5)).toBeLessThan(nearlyAll);
  });

  test('and the order in which meetings are read moves nobody', () => {
    const pairs = drawn(80, 160, 7);
    const turned = pairs.map(([one, other]): [string, string] => [other, one]).reverse();
    expect(at(moves(placesOf(pairs), placesOf(turned)), 1)).toBeLessThan(0.001);
  });
});
