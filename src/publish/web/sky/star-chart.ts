// A constellation → what its drawing needs, as star atlases draw: lines stop short of the stars, who tells has a ring.

import type { Constellation, ConstellationPoint } from '../../../model/sky/constellation.ts';
import { lineBetween, type Segment } from '../../../model/sky/line-between.ts';

export interface StarChart {
  lines: { x1: number; y1: number; x2: number; y2: number; style: 'solid' | 'dashed' }[];
  stars: (Pick<ConstellationPoint, 'role'> & { x: number; y: number; r: number; ring?: number })[];
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
      x: round(point.x * side),
      y: round(point.y * side),
      r: round(r * (teller ? 0.68 : 0.8)),
      ...(teller ? { ring: round(r * 1.16) } : {}),
    };
  });
  const lines = constellation.lines.flatMap(({ from, to, style }) => {
    const ends = lineBetween(stars[from]!, stars[to]!, stroke * 2.2);
    return ends ? [{ ...rounded(ends), style }] : [];
  });
  return { lines, stars, stroke, dashes: `${round(stroke * 3.2)} ${round(stroke * 2.8)}` };
}

/** The faint stars of a constellation, of two sizes, each size one path of dots. */
export function starDust({ dust }: Constellation, side: number): { width: number; dots: string }[] {
  const middle = [...dust].sort((a, b) => a.r - b.r)[dust.length >> 1]?.r ?? 0;
  const sizes = [dust.filter(({ r }) => r < middle), dust.filter(({ r }) => r >= middle)];
  return sizes
    .filter((specks) => specks.length > 0)
    .map((specks) => ({
      width: round((specks.reduce((sum, { r }) => sum + r, 0) / specks.length) * side * 1.5),
      dots: specks.map(({ x, y }) => `M${round(x * side)} ${round(y * side)}h0`).join(''),
    }));
}

/** To a hundredth of a unit, which no screen shows. */
export function rounded({ x1, y1, x2, y2 }: Segment): Segment {
  return { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
