// A star chart, or a sky of them → a few paths: every star of a kind is a dot of one path, since lists draw hundreds.
import type { Sky } from '../../../model/sky/constellation.ts';
import { type StarChart, starChart } from './star-chart.ts';

interface StarPath {
  /** Of the style sheet: stars-dust, stars-solid, stars-dashed, stars-ring, stars-teller, stars-met, stars-unnamed. */
  name: string;
  d: string;
  /** Of the stroke, where it is not that of the lines: a dot is as wide as its stroke, by round caps. */
  width?: number;
}

/** The paths of a small figure, in the order in which they are painted; to the nearest unit, a quarter of a pixel. */
export function starPaths({ lines, stars }: Pick<StarChart, 'lines' | 'stars'>): StarPath[] {
  const drawn = (style: 'solid' | 'dashed') =>
    lines.filter((line) => line.style === style).map(({ x1, y1, x2, y2 }) => `M${at(x1, y1)}L${at(x2, y2)}`);
  const kinds = [...new Set(stars.map(({ role, r }) => `${role} ${Math.round(2 * r)}`))];
  const rings = stars.flatMap(({ x, y, ring }) => (ring === undefined ? [] : [circle(x, y, ring)]));
  return [
    { name: 'stars-solid', d: drawn('solid').join('') },
    { name: 'stars-dashed', d: drawn('dashed').join('') },
    { name: 'stars-ring', d: rings.join('') },
    ...kinds.map((kind) => {
      const [role, width] = kind.split(' ') as [string, string];
      const dots = stars.filter((star) => `${star.role} ${Math.round(2 * star.r)}` === kind);
      return { name: `stars-${role}`, d: dots.map(({ x, y }) => `M${at(x, y)}h0`).join(''), width: Number(width) };
    }),
  ].filter(({ d }) => d !== '');
}

/** A whole sky as the paths of one figure, `height` units high, and the width of its lines. */
export function skyPaths(sky: Sky, height: number): { paths: StarPath[]; stroke: number } {
  const charts = sky.constellations.map(({ x, y, scale, constellation }) => ({
    x: x * height,
    y: y * height,
    chart: starChart(constellation, scale * height, 1 / Math.sqrt(Math.max(scale, 0.16)) / 1.2),
  }));
  const lines = charts.flatMap(({ x, y, chart }) =>
    chart.lines.map(({ x1, y1, x2, y2, style }) => ({ x1: x1 + x, y1: y1 + y, x2: x2 + x, y2: y2 + y, style })),
  );
  const stars = charts.flatMap(({ x, y, chart }) =>
    chart.stars.map((star) => ({ ...star, x: star.x + x, y: star.y + y })),
  );
  const strokes = charts.map(({ chart }) => chart.stroke).sort((a, b) => a - b);
  const stroke = strokes[strokes.length >> 1] ?? 1;
  return { paths: starPaths({ lines, stars }), stroke };
}

/** The ground of a sky: the larger specks of its figures, as one path. */
export function dustPath({ constellations }: Sky, height: number): StarPath {
  const specks = constellations.flatMap(({ x, y, scale, constellation }) =>
    constellation.dust
      .filter(({ r }) => r > COARSE)
      .map((speck) => `M${at(height * (x + speck.x * scale), height * (y + speck.y * scale))}h0`),
  );
  return { name: 'stars-dust', d: specks.join(''), width: Math.round(height / 200) };
}

/** The radius, in shares of a figure, under which a speck is less than a pixel in a sky. */
const COARSE = 0.006;

function at(x: number, y: number): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

function circle(x: number, y: number, radius: number): string {
  const r = Math.round(radius);
  return `M${at(x - r, y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
