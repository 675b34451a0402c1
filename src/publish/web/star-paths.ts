// A star chart → a few paths: every star of a kind is a dot of one path, since lists draw hundreds of figures.
import type { StarChart } from './star-chart.ts';

export interface StarPath {
  /** Of the style sheet: stars-solid, stars-dashed, stars-ring, stars-teller, stars-met, stars-unnamed. */
  name: string;
  d: string;
  /** Of the stroke, where it is not that of the lines: a dot is as wide as its stroke, by round caps. */
  width?: number;
}

/** The paths of a small figure, in the order in which they are painted; to the nearest unit, a quarter of a pixel. */
export function starPaths({ lines, stars }: StarChart): StarPath[] {
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

function at(x: number, y: number): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}

function circle(x: number, y: number, radius: number): string {
  const r = Math.round(radius);
  return `M${at(x - r, y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}
