// A story's constellation → its drawing. What it shows, the text says: it is an ornament.
import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Constellation } from '../../../model/sky/constellation.ts';
import { type StarChart, starChart, starDust } from './star-chart.ts';
import { starPaths } from './star-paths.ts';

/** @param size small figures swell so that their stars stay visible */
export function emblem(constellation: Constellation, size: 'large' | 'small'): Element {
  const chart = starChart(constellation, SIDE, size === 'small' ? 1.9 : 1);
  return size === 'small' ? smallEmblem(chart) : largeEmblem(chart, constellation);
}

const SIDE = 240;
const BOX = { viewBox: `0 0 ${SIDE} ${SIDE}` };

function smallEmblem(chart: StarChart): Element {
  const paths = starPaths(chart).map(({ name, d, width }) => s('path', { class: name, d, 'stroke-width': width }));
  return s('svg', { class: 'emblem emblem-small star-paths', ...BOX, 'aria-hidden': 'true' }, paths);
}

function largeEmblem({ lines, stars, stroke, dashes }: StarChart, constellation: Constellation): Element {
  const dust = starDust(constellation, SIDE).map(({ width, dots }) =>
    s('path', { class: 'dust', 'stroke-width': width, d: dots }),
  );
  const drawn = lines.map(({ x1, y1, x2, y2, style }) =>
    s('line', { x1, y1, x2, y2, 'stroke-dasharray': style === 'dashed' ? dashes : undefined }),
  );
  const discs = stars.flatMap(({ x, y, r, ring, role }) => [
    s('circle', { class: `star-${role}`, cx: x, cy: y, r }),
    ...(ring === undefined ? [] : [s('circle', { class: 'star-ring', cx: x, cy: y, r: ring })]),
  ]);
  const group = s('g', { class: 'stars', 'stroke-width': stroke }, [...dust, ...drawn, ...discs]);
  return s('svg', { class: 'emblem', ...BOX, width: SIDE, height: SIDE, 'aria-hidden': 'true' }, group);
}
