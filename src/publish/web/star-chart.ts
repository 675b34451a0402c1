// A constellation → what its drawing needs, as star atlases draw: lines stop short of the stars, who tells has a ring.
import type { Constellation, ConstellationPoint, Sky } from '../../model/constellation.ts';

export interface StarChart {
  lines: { x1: number; y1: number; x2: number; y2: number; style: 'solid' | 'dashed' }[];
  stars: (Pick<ConstellationPoint, 'role' | 'person'> & { x: number; y: number; r: number; ring?: number })[];
  /** Faint stars of two sizes, each size one path of dots: they are half of what a page of figures would weigh. */
  dust: { width: number; dots: string }[];
  /** Width of a line. */
  stroke: number;
  /** `stroke-dasharray` of a dashed line. */
  dashes: string;
}

/** The drawing of a constellation in a square of `side` units; small figures keep their stars visible with `swell`. */
export function starChart(constellation: Constellation, side: number, swell = 1): StarChart {
  const stroke = round(side * 0.0052 * swell);
  const stars = constellation.points.map((point) => {
    const r = point.r * side * swell;
    const teller = point.role === 'teller';
    return {
      role: point.role,
      ...(point.person === undefined ? {} : { person: point.person }),
      x: round(point.x * side),
      y: round(point.y * side),
      r: round(r * (teller ? 0.68 : 0.8)),
      ...(teller ? { ring: round(r * 1.16) } : {}),
    };
  });
  const lines = constellation.lines.flatMap(({ from, to, style }) => {
    const ends = shortened(stars[from]!, stars[to]!, stroke * 2.2);
    return ends ? [{ ...ends, style }] : [];
  });
  const dust = swell > MOST_SWELL ? [] : dustOf(constellation, side, Math.sqrt(swell));
  return { lines, stars, dust, stroke, dashes: `${round(stroke * 3.2)} ${round(stroke * 2.8)}` };
}

/** A sky `height` units high: one chart a story, with the place of its square. */
export function skyChart(sky: Sky, height: number) {
  return sky.constellations.map(({ story, x, y, scale, constellation }) => ({
    story,
    x: round(x * height),
    y: round(y * height),
    side: round(scale * height),
    chart: starChart(constellation, scale * height, 1 / Math.sqrt(Math.max(scale, 0.16)) / 1.2),
  }));
}

/** Beside stars that swell more than this, dust is smaller than a pixel. */
const MOST_SWELL = 1.75;

function dustOf({ dust }: Constellation, side: number, swell: number): StarChart['dust'] {
  const middle = [...dust].sort((a, b) => a.r - b.r)[dust.length >> 1]?.r ?? 0;
  const sizes = [dust.filter(({ r }) => r < middle), dust.filter(({ r }) => r >= middle)];
  return sizes
    .filter((specks) => specks.length > 0)
    .map((specks) => ({
      width: round((specks.reduce((sum, { r }) => sum + r, 0) / specks.length) * side * 1.5 * swell),
      dots: specks.map(({ x, y }) => `M${round(x * side)} ${round(y * side)}h0`).join(''),
    }));
}

interface Star {
  x: number;
  y: number;
  r: number;
  ring?: number;
}

/** The line between two stars, `gap` away from both; undefined where they stand too near. */
export function shortened(a: Star, b: Star, gap: number) {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  const [fromA, fromB] = [(a.ring ?? a.r) + gap, (b.ring ?? b.r) + gap];
  if (length <= fromA + fromB) return undefined;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  return {
    x1: round(a.x + dx * fromA),
    y1: round(a.y + dy * fromA),
    x2: round(b.x - dx * fromB),
    y2: round(b.y - dy * fromB),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
