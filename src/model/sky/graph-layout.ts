// A graph → where its nodes stand, so that few edges cross and those who are near in the graph are near on the page.
import { distancesFrom, type Edge, neighboursOf } from './shortest-path.ts';
import { best, cross, distance, nearestOnLine, type Spot } from './star-placing.ts';

/**
 * Places in a field `aspect` wide and 1 high, apart from each other and from edges that are not theirs.
 * Only the four operations and the square root, which every machine rounds alike.
 */
export function layOut(count: number, edges: readonly Edge[], aspect: number, random: () => number): Spot[] {
  if (count === 0) return [];
  // A small graph shows its crossings, and costs little to begin again.
  const tries = Math.max(1, Math.min(12, Math.floor(25_000 / (count * count))));
  return best(
    tries,
    () => settle(fill(unfold(count, edges, random), aspect), edges, aspect),
    (spots) => -crossings(spots, edges),
  );
}

/**
 * Stress majorisation by stochastic gradient descent: every pair is pulled or pushed towards its distance in the graph.
 * Zheng, Pawar, Goodman, « Graph Drawing by Stochastic Gradient Descent », 2018, https://arxiv.org/abs/1710.04626
 */
function unfold(count: number, edges: readonly Edge[], random: () => number): Spot[] {
  const spots = Array.from({ length: count }, () => ({ x: random(), y: random() }));
  const { pairs, longest } = pairsOf(count, edges);
  const sweeps = Math.max(10, Math.min(60, Math.floor(3e6 / (pairs.length + 1))));
  const cooling = (longest / Math.sqrt(0.1) - 1) / sweeps;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    shuffle(pairs, random);
    const heat = (longest / (1 + sweep * cooling)) ** 2;
    for (const { one, other, apart } of pairs) {
      const [a, b] = [spots[one]!, spots[other]!];
      const now = Math.max(1e-6, distance(a, b));
      const share = (Math.min(1, heat / (apart * apart)) * (now - apart)) / (2 * now);
      const [dx, dy] = [(b.x - a.x) * share, (b.y - a.y) * share];
      a.x += dx;
      a.y += dy;
      b.x -= dx;
      b.y -= dy;
    }
  }
  return spots;
}

/** Every pair with its distance in the graph; those whom nothing joins stand a little further than the furthest. */
function pairsOf(count: number, edges: readonly Edge[]) {
  const neighbours = neighboursOf(count, edges);
  const pairs: { one: number; other: number; apart: number }[] = [];
  let longest = 1;
  for (let one = 0; one < count; one++) {
    const distances = distancesFrom(neighbours, one);
    for (let other = 0; other < one; other++) {
      longest = Math.max(longest, distances[other]!);
      pairs.push({ one, other, apart: distances[other]! });
    }
  }
  for (const pair of pairs) if (pair.apart < 0) pair.apart = longest + 1;
  return { pairs, longest: longest + 1 };
}

/** Stretches a round cloud to the corners of the field: half its own shape, half an even spread along each axis. */
function fill(spots: Spot[], aspect: number): Spot[] {
  const along = (axis: 'x' | 'y', length: number): number[] => {
    const values = spots.map((spot) => spot[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]! || a - b);
    const rank = new Array<number>(spots.length);
    for (const [place, index] of order.entries()) rank[index] = (place + 0.5) / spots.length;
    return values.map((value, index) => length * (0.5 * ((value - low) / (high - low || 1)) + 0.5 * rank[index]!));
  };
  const [xs, ys] = [along('x', aspect), along('y', 1)];
  return spots.map((_, index) => ({ x: xs[index]!, y: ys[index]! }));
}

/** Small steps apart: stars from stars, then stars from the edges of others, which would seem to be theirs. */
function settle(spots: Spot[], edges: readonly Edge[], aspect: number): Spot[] {
  const fair = Math.sqrt(aspect / spots.length);
  const margin = Math.min(0.15, fair / 3);
  const sweeps = Math.max(6, Math.min(40, Math.floor(4e6 / (spots.length * (edges.length + spots.length)))));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let index = 0; index < spots.length; index++) {
      const spot = spots[index]!;
      for (let before = 0; before < index; before++) push(spot, spots[before]!, 0.72 * fair, 0.5, true);
      for (const { from, to } of edges) {
        if (from === index || to === index) continue;
        push(spot, nearestOnLine(spot, spots[from]!, spots[to]!), 0.26 * fair, 0.6, false);
      }
      spot.x = Math.min(aspect - margin, Math.max(margin, spot.x));
      spot.y = Math.min(1 - margin, Math.max(margin, spot.y));
    }
  }
  return spots;
}

/** Moves a spot part of the way out of another's room; the other yields as much where both may move. */
function push(spot: Spot, from: Spot, room: number, share: number, both: boolean): void {
  const gap = distance(spot, from);
  if (gap >= room) return;
  const [dx, dy] = gap > 1e-9 ? [(spot.x - from.x) / gap, (spot.y - from.y) / gap] : [1, 0];
  const step = (room - gap) * share * (both ? 0.5 : 1);
  spot.x += dx * step;
  spot.y += dy * step;
  if (!both) return;
  from.x -= dx * step;
  from.y -= dy * step;
}

function crossings(spots: readonly Spot[], edges: readonly Edge[]): number {
  let count = 0;
  for (const [index, one] of edges.entries()) {
    for (let before = 0; before < index; before++) {
      const other = edges[before]!;
      if (cross(spots[one.from]!, spots[one.to]!, spots[other.from]!, spots[other.to]!)) count++;
    }
  }
  return count;
}

/** Fisher and Yates. */
function shuffle<Item>(items: Item[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const pick = Math.floor(random() * (last + 1));
    [items[last], items[pick]] = [items[pick]!, items[last]!];
  }
}
