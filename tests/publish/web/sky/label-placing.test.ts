import { describe, expect, test } from 'vitest';
import type { Spot } from '../../../../src/model/sky/star-placing.ts';
import { boxOf, type LabelBox, type NamedStar, placeLabels } from '../../../../src/publish/web/sky/label-placing.ts';
import { peopleChart } from '../../../../src/publish/web/sky/people-chart.ts';
import { graphOf } from './sample-graph.ts';

describe('names in the sky', () => {
  const field = { width: 1000, height: 800, size: 19 };
  const star = (x: number, y: number, name: string, brightness = 1): NamedStar => ({
    x,
    y,
    name,
    reach: 10,
    brightness,
  });
  const overlap = (one: LabelBox, other: LabelBox) =>
    one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

  test('stand beside their star, and turn away from the edge', () => {
    const [west, east] = placeLabels([star(30, 400, 'Ana Élie'), star(980, 400, 'Bo Martin')], [], field);
    expect(west).toMatchObject({ anchor: 'start', quiet: false });
    expect(east).toMatchObject({ anchor: 'end', quiet: false });
  });

  test('never overlap, unless one waits to be chosen', () => {
    const { stars } = peopleChart(graphOf(60));
    const shown = stars
      .filter(({ label }) => !label.quiet)
      .map(({ label, person }) => boxOf(label, person.displayName, field.size));
    expect(shown.length).toBeGreaterThan(45);
    for (const [index, one] of shown.entries()) {
      expect(shown.slice(0, index).some((other) => overlap(one, other))).toBe(false);
    }
  });

  test('keep away from the star of somebody else, who would seem to bear them', () => {
    const [one] = placeLabels([star(400, 400, 'Ana Élie', 2), star(517, 400, 'Bo')], [], field);
    expect(one?.anchor).not.toBe('start');
  });

  test('make way for each other before one of them has to wait', () => {
    const [one, other] = placeLabels([star(400, 400, 'Ana Élie'), star(400, 418, 'Bo Martin')], [], field);
    expect([one?.quiet, other?.quiet]).toEqual([false, false]);
  });

  test('in a crowd, the brighter star keeps its name', () => {
    const crowd = Array.from({ length: 9 }, (_, index) =>
      star(500 + index * 4, 400, 'Un très long nom de famille', index),
    );
    const labels = placeLabels(crowd, [], field);
    expect(labels[8]?.quiet).toBe(false);
    expect(labels.filter(({ quiet }) => quiet).length).toBeGreaterThan(0);
  });

  test('let a line cross them rather than run under them', () => {
    const name = 'Ana Élie-Martin';
    const level: [Spot, Spot] = [
      { x: 300, y: 400 },
      { x: 700, y: 400 },
    ];
    const [label] = placeLabels([star(500, 400, name)], [level], field);
    const { top, bottom } = boxOf(label!, name, field.size);
    expect(top > 400 || bottom < 400).toBe(true);
  });

  test('prefer a side without a line', () => {
    const [label] = placeLabels(
      [star(500, 400, 'Ana Élie')],
      [
        [
          { x: 500, y: 400 },
          { x: 700, y: 400 },
        ],
      ],
      field,
    );
    expect(label?.anchor).toBe('end');
  });
});
