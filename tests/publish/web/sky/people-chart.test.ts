import { describe, expect, test } from 'vitest';
import { peopleChart } from '../../../../src/publish/web/sky/people-chart.ts';
import { graphOf } from './sample-graph.ts';

describe('the drawing of the sky', () => {
  test('has a star for each person and a line for each pair, in their order, always the same', () => {
    const graph = graphOf(30);
    const chart = peopleChart(graph);
    expect(chart.stars.map(({ person }) => person.id)).toEqual(graph.people.map(({ id }) => id));
    expect(chart.lines.map(({ style }) => style)).toEqual(graph.ties.map(({ style }) => style));
    expect(peopleChart(graph)).toEqual(chart);
  });

  test('rings those who tell, and the more people one met, the larger the star', () => {
    const { stars } = peopleChart(graphOf(30));
    expect(stars.map(({ ring }) => ring !== undefined)).toEqual(stars.map((_, index) => index % 2 === 0));
    expect(stars[8]!.met).toBe(3);
    expect(stars[8]!.r).toBeGreaterThan(stars[29]!.r);
  });

  test('gives fingers room: at 320 px a star is touched within 24 px', () => {
    const { stars, width } = peopleChart(graphOf(46));
    const narrow = 672 / width;
    expect(stars.every(({ target }) => 2 * target * narrow >= 24)).toBe(true);
  });

  test('draws two hundred people and six hundred meetings', () => {
    const graph = graphOf(200);
    const more = Array.from({ length: 350 }, (_, index) => ({
      ...graph.ties[0]!,
      from: (index * 13) % 199,
      to: 199 - ((index * 7) % 90),
    })).filter(({ from, to }) => from < to);
    const { stars, discs, lines, crowd } = peopleChart({ ...graph, ties: [...graph.ties, ...more] });
    expect(discs).toHaveLength(200);
    expect(stars).toHaveLength(60);
    expect(stars.map(({ x, y }) => [x, y])).toEqual(discs.slice(0, 60).map(({ x, y }) => [x, y]));
    // Each of the others is a dot behind, and each tie a line, named or behind.
    expect(crowd.dots.match(/M/g)).toHaveLength(140);
    expect(lines.length + (crowd.lines.match(/M/g) ?? []).length).toBe(graph.ties.length + more.length);
  });
});
