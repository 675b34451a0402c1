// Stars that stand too near → the same, small steps apart: stars from stars, then stars from the edges of others.
import type { Edge } from './shortest-path.ts';
import { distance, nearestOnLine, type Spot } from './star-placing.ts';

/**
 * Pushes spots out of each other's room, in a field `aspect` wide and 1 high, everybody at once. Where they are few,
 * also away from edges that are not theirs, which would seem to be: among many, no star is clear of all edges.
 */
export function settle(begun: readonly Spot[], edges: readonly Edge[], aspect: number): Spot[] {
  const fair = Math.sqrt(aspect / begun.length);
  const margin = Math.min(0.15, fair / 3);
  // By degrees, or one star more would settle all the others anew.
  const clear = 0.3 * Math.max(0, 1 - begun.length / 100);
  let spots: readonly Spot[] = begun;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const pushes = spots.map(() => ({ x: 0, y: 0 }));
    pushFromStars(spots, pushes, 0.72 * fair);
    if (clear > 0) pushFromEdges(spots, pushes, edges, 0.26 * fair, clear);
    spots = spots.map(({ x, y }, index) => ({
      x: Math.min(aspect - margin, Math.max(margin, x + pushes[index]!.x)),
      y: Math.min(1 - margin, Math.max(margin, y + pushes[index]!.y)),
    }));
  }
  return [...spots];
}

const SWEEPS = 30;

/** Only those in the neighbouring squares of a grid may stand too near. */
function pushFromStars(spots: readonly Spot[], pushes: Spot[], room: number): void {
  const square = (along: number) => Math.floor(along / room);
  const grid = Map.groupBy(spots.keys(), (index) => `${square(spots[index]!.x)} ${square(spots[index]!.y)}`);
  for (const [index, spot] of spots.entries()) {
    const [column, row] = [square(spot.x), square(spot.y)];
    for (let near = 0; near < 9; near++) {
      for (const other of grid.get(`${column + (near % 3) - 1} ${row + Math.floor(near / 3) - 1}`) ?? []) {
        // Two in one place part by their order.
        if (other !== index) push(spot, spots[other]!, pushes[index]!, room, 0.25, other < index ? 1 : -1);
      }
    }
  }
}

function pushFromEdges(
  spots: readonly Spot[],
  pushes: Spot[],
  edges: readonly Edge[],
  room: number,
  share: number,
): void {
  for (const { from, to } of edges) {
    for (const [index, spot] of spots.entries()) {
      if (from === index || to === index) continue;
      push(spot, nearestOnLine(spot, spots[from]!, spots[to]!), pushes[index]!, room, share, 1);
    }
  }
}

/** Adds to a push the part of the way out of a room around some place. @param side where they are one */
function push(spot: Spot, from: Spot, sum: Spot, room: number, share: number, side: number): void {
  const gap = distance(spot, from);
  if (gap >= room) return;
  const step = (room - gap) * share;
  sum.x += gap > 1e-9 ? ((spot.x - from.x) / gap) * step : side * step;
  sum.y += gap > 1e-9 ? ((spot.y - from.y) / gap) * step : 0;
}
