import { expect, test } from 'vitest';
import { constellationOf } from '../../../../src/model/sky/constellation.ts';
import { starChart } from '../../../../src/publish/web/sky/star-chart.ts';
import { story } from '../../../sample.ts';

test('the lines of an emblem stop short of its stars', () => {
  const { lines, stars } = starChart(constellationOf(story('un')), 240);
  for (const { x1, y1 } of lines) {
    for (const star of stars) expect(Math.hypot(star.x - x1, star.y - y1)).toBeGreaterThan(star.ring ?? star.r);
  }
});
