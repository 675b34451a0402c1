// One shape and a rule → many: rows, scattered dots, ridges.
import type { Random } from '../../src/model/sky/random.ts';
import { disc, path, round } from './strokes.ts';

/** `each` for 0 to `count` − 1, one after the other. */
export function repeat(count: number, each: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => each(index)).join('');
}

/** `each` for every place of a grid, row by row. */
export function grid(rows: number, columns: number, each: (row: number, column: number) => string): string {
  return repeat(rows, (row) => repeat(columns, (column) => each(row, column)));
}

export interface Dots {
  count: number;
  /** Pixels: the rectangle that holds their centres. */
  area: { x: number; y: number; width: number; height: number };
  /** Pixels. */
  radius: { from: number; to: number };
  fill: string;
  opacity: number;
}

/** Stars, snow or flour: dots thrown over a rectangle. */
export function scatter(random: Random, { count, area, radius, fill, opacity }: Dots): string {
  return repeat(count, () =>
    disc(
      round(area.x + random() * area.width),
      round(area.y + random() * area.height),
      round(radius.from + random() * (radius.to - radius.from)),
      fill,
      { opacity },
    ),
  );
}

export interface Ridge {
  /** Pixels: how far it runs from the left edge, about which height, and down to where it is filled. */
  width: number;
  top: number;
  bottom: number;
  /** Pixels between its highest and its lowest crest, and from one crest to the next. */
  rise: number;
  step: number;
}

/** Hills or trees far away: a broken line from left to right, filled below. */
export function ridge(random: Random, { width, top, bottom, rise, step }: Ridge, fill: string): string {
  let d = `M 0 ${bottom} L 0 ${top}`;
  for (let x = step; x <= width + step; x += step) {
    const y = top + (random() - 0.5) * rise;
    d += ` Q ${x - step * 0.5} ${y - rise * 0.25} ${x} ${y}`;
  }
  return path(`${d} L ${width + step} ${bottom} Z`, fill);
}
