import { expect, test } from 'vitest';
import { skyOf } from '../../../../src/model/sky/constellation.ts';
import { skyPaths, starPaths } from '../../../../src/publish/web/sky/star-paths.ts';
import { story } from '../../../sample.ts';

test('a small figure is one path a kind of line and a kind of star', () => {
  const paths = starPaths({
    lines: [
      { x1: 10.4, y1: 10, x2: 50, y2: 60.6, style: 'solid' },
      { x1: 50, y1: 60, x2: 90, y2: 20, style: 'dashed' },
      { x1: 10, y1: 10, x2: 90, y2: 20, style: 'solid' },
    ],
    stars: [
      { role: 'teller', x: 10, y: 10, r: 11.2, ring: 19 },
      { role: 'met', x: 50, y: 60, r: 10.9 },
      { role: 'met', x: 90, y: 20, r: 10.9 },
    ],
  });
  expect(paths).toEqual([
    { name: 'stars-solid', d: 'M10 10L50 61M10 10L90 20' },
    { name: 'stars-dashed', d: 'M50 60L90 20' },
    { name: 'stars-ring', d: 'M-9 10a19 19 0 1 0 38 0a19 19 0 1 0 -38 0' },
    { name: 'stars-teller', d: 'M10 10h0', width: 22 },
    { name: 'stars-met', d: 'M50 60h0M90 20h0', width: 22 },
  ]);
});

test('a sky is one figure: a star for each person of each story, none outside', () => {
  const sky = skyOf([story('un'), story('deux')], 1.5);
  const { paths, stroke } = skyPaths(sky, 300);
  const people = sky.constellations.flatMap(({ constellation }) => constellation.points);
  const dots = paths.filter(({ width }) => width !== undefined);
  expect(dots.flatMap(({ d }) => d.match(/h0/g) ?? [])).toHaveLength(people.length);
  const places = dots.flatMap(({ d }) => [...d.matchAll(/M(\d+) (\d+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]));
  expect(places.every(([x = -1, y = -1]) => x >= 0 && x <= 450 && y >= 0 && y <= 300)).toBe(true);
  expect(stroke).toBeGreaterThan(0);
});
