// Two stars → the line between them, as star atlases draw it: it stops short of both.
import { distance, type Spot } from './star-placing.ts';

/** A star as it is drawn. */
export interface Disc extends Spot {
  r: number;
  /** Radius of the ring of who tells. */
  ring?: number;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** The line that stays `gap` away from both; undefined where they stand too near. */
export function lineBetween(a: Disc, b: Disc, gap: number): Segment | undefined {
  const length = distance(a, b);
  const [fromA, fromB] = [(a.ring ?? a.r) + gap, (b.ring ?? b.r) + gap];
  if (length <= fromA + fromB) return undefined;
  const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  return { x1: a.x + dx * fromA, y1: a.y + dy * fromA, x2: b.x - dx * fromB, y2: b.y - dy * fromB };
}
