// Where stars go: seeded chance, then the rules of a good figure. Pure, and alike on every machine.
import { mulberry32, type Random } from './random.ts';

export interface Spot {
  x: number;
  y: number;
}

/** Indices of the spots that it joins. */
interface StarLine {
  from: number;
  to: number;
}

interface Speck extends Spot {
  /** Radius. */
  r: number;
}

/**
 * Pseudo-random numbers in [0, 1) from any text: xmur3 makes the seed, mulberry32 the numbers
 * (both in the public domain, bryc, https://github.com/bryc/code/blob/master/jshash/PRNGs.md).
 */
export function generatorOf(text: string): Random {
  let hash = 1779033703 ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return mulberry32(hash ^ (hash >>> 16));
}

/** The figure stays this far from the edges of its square. */
const MARGIN = 0.1;

/** Places in the unit square for `count` stars joined by lines, the most pleasing found; at least 0.1 from the edges. */
export function arrange(count: number, lines: readonly StarLine[], random: () => number): Spot[] {
  // A small figure shows its crossings, and costs little to begin again.
  return best(
    count > 2 && count < 16 ? 3 : 1,
    () => climb(count, lines, random),
    (spots) => grace(spots, lines),
  );
}

/** Mitchell's best candidates, then single moves, each kept when it makes the figure better. */
function climb(count: number, lines: readonly StarLine[], random: () => number): Spot[] {
  const anywhere = () => ({ x: MARGIN + random() * (1 - 2 * MARGIN), y: MARGIN + random() * (1 - 2 * MARGIN) });
  let spots: Spot[] = [];
  while (spots.length < count) {
    spots.push(best(8, anywhere, (spot) => Math.min(...spots.map((other) => distance(other, spot)))));
  }
  let score = grace(spots, lines);
  for (let move = 0; move < 60 + 40 * count; move += 1) {
    const candidate = moved(spots, move, anywhere(), random);
    const graceful = grace(candidate, lines);
    if (graceful > score) [spots, score] = [candidate, graceful];
  }
  return spots;
}

/** One star goes elsewhere, or a quarter of the way there to settle, or changes places, which undoes crossings. */
function moved(spots: Spot[], move: number, to: Spot, random: () => number): Spot[] {
  const [one, two] = [Math.floor(random() * spots.length), Math.floor(random() * spots.length)];
  const [from, other] = [spots[one]!, spots[two]!];
  if (move % 3 === 0) return spots.with(one, to);
  if (move % 3 === 1) return spots.with(one, other).with(two, from);
  return spots.with(one, { x: from.x + (to.x - from.x) / 4, y: from.y + (to.y - from.y) / 4 });
}

/** How well a figure reads: spread, filling its square, no crossing, no line through a star, none upright or level. */
function grace(spots: Spot[], lines: readonly StarLine[]): number {
  const fair = 0.75 / Math.sqrt(spots.length);
  const pair = spots.length === 2;
  let score = 0;
  for (let one = 0; one < spots.length; one += 1) {
    for (let two = 0; two < one; two += 1) score -= 6 * lack(distance(spots[one]!, spots[two]!), fair);
    for (const { from, to } of lines) {
      if (from === one || to === one) continue;
      score -= 8 * lack(distanceToLine(spots[one]!, spots[from]!, spots[to]!), 0.5 * fair);
    }
  }
  for (let one = 0; one < lines.length; one += 1) {
    const [a, b] = [spots[lines[one]!.from]!, spots[lines[one]!.to]!];
    const tilt = Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) / distance(a, b);
    // Two stars have nothing to gain from being near; their distance is what tells them from the next two.
    score -= 1.5 * lack(tilt, 0.22) + (pair ? 0 : 0.4) * distance(a, b);
    for (let two = 0; two < one; two += 1) {
      if (cross(a, b, spots[lines[two]!.from]!, spots[lines[two]!.to]!)) score -= 8;
    }
  }
  const [xs, ys] = [spots.map((spot) => spot.x), spots.map((spot) => spot.y)];
  for (const axis of [xs, ys]) {
    const [low, high] = [Math.min(...axis), Math.max(...axis)];
    score -= 5 * lack(high - low, pair ? 0.34 : 0.66) + 3 * Math.abs(low + high - 1);
  }
  return score;
}

/** Specks for a figure's ground, clear of its points and lines: nine, and one more for 250 words, up to eighteen. */
export function scatter(points: Spot[], lines: readonly StarLine[], words: number, random: () => number): Speck[] {
  const dust: Speck[] = [];
  const clearance = (spot: Spot) =>
    Math.min(
      ...points.map((point) => distance(point, spot)),
      ...dust.map((speck) => distance(speck, spot)),
      ...lines.map((line) => 1.5 * distanceToLine(spot, points[line.from]!, points[line.to]!)),
    );
  for (let n = 0; n < 9 + Math.min(9, Math.floor(words / 250)); n += 1) {
    const spot = best(4, () => ({ x: 0.03 + 0.94 * random(), y: 0.03 + 0.94 * random() }), clearance);
    const r = round(0.003 + 0.005 * random() ** 2);
    if (clearance(spot) > 0.06) dust.push({ x: round(spot.x), y: round(spot.y), r });
  }
  return dust;
}

/** `count` places far from each other and from the edges of a field `aspect` wide and 1 high. */
export function spread(count: number, aspect: number, random: () => number): Spot[] {
  const spots: Spot[] = [];
  while (spots.length < count) {
    const anywhere = () => ({ x: random() * aspect, y: random() });
    spots.push(best(12, anywhere, (spot) => room(spot, spots, aspect)));
  }
  let step = Math.sqrt(aspect / Math.max(1, count));
  for (let sweep = 0; sweep < 90; sweep += 1, step *= 0.96) {
    for (let index = 0; index < spots.length; index++) {
      const spot = spots[index]!;
      const near = { x: spot.x + (random() - 0.5) * step, y: spot.y + (random() - 0.5) * step };
      if (room(near, spots, aspect, index) > room(spot, spots, aspect, index)) spots[index] = near;
    }
  }
  return spots;
}

/** How far the middle of some places is from the middle of their field. */
export function imbalance(spots: readonly Spot[], aspect: number): number {
  const middle = (axis: 'x' | 'y') => spots.reduce((sum, spot) => sum + spot[axis], 0) / Math.max(1, spots.length);
  return distance({ x: middle('x'), y: middle('y') }, { x: aspect / 2, y: 0.5 });
}

/** The side of the largest square around a spot that leaves its neighbours theirs: half the way by the longer axis. */
export function room(spot: Spot, centres: readonly Spot[], aspect: number, self = -1): number {
  let side = 2 * Math.min(spot.x, aspect - spot.x, spot.y, 1 - spot.y);
  // A plain loop: a sky of hundreds of stories comes here some hundred thousand times.
  for (let index = 0; index < centres.length; index++) {
    if (index === self) continue;
    const other = centres[index]!;
    const gap = Math.max(Math.abs(spot.x - other.x), Math.abs(spot.y - other.y));
    if (gap < side) side = gap;
  }
  return side;
}

/** The best scored of some tries; the first of equals. */
export function best<Candidate>(
  tries: number,
  make: () => Candidate,
  score: (candidate: Candidate) => number,
): Candidate {
  const candidates = Array.from({ length: tries }, make);
  const scores = candidates.map(score);
  return candidates[scores.indexOf(Math.max(...scores))]!;
}

// Only the four operations and the square root, which every machine rounds alike: sines could move a figure.
export function distance(a: Spot, b: Spot): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

function distanceToLine(spot: Spot, a: Spot, b: Spot): number {
  return distance(spot, nearestOnLine(spot, a, b));
}

/** The point of the segment from `a` to `b` that is nearest to a spot. */
export function nearestOnLine(spot: Spot, a: Spot, b: Spot): Spot {
  const along = ((spot.x - a.x) * (b.x - a.x) + (spot.y - a.y) * (b.y - a.y)) / (distance(a, b) ** 2 || 1);
  const t = Math.min(1, Math.max(0, along));
  return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
}

/** Whether the segment from `a` to `b` crosses the one from `c` to `d` elsewhere than at an end that they share. */
function cross(a: Spot, b: Spot, c: Spot, d: Spot): boolean {
  const side = (p: Spot, q: Spot, r: Spot) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  if (a === c || a === d || b === c || b === d) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** 0 where a length suffices, up to 1 where it is nothing. */
function lack(length: number, wanted: number): number {
  return length >= wanted ? 0 : 1 - length / wanted;
}

/** 4 decimals: figures that are stable as text. */
export function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
