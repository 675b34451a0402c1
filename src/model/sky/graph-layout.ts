// A graph → where its nodes stand: near in the graph, near on the page, and still there when one more edge is added.
import { distancesFrom, type Edge, neighboursOf } from './shortest-path.ts';
import { generatorOf, type Spot } from './star-placing.ts';
import { settle } from './star-settling.ts';

/**
 * Places in a field `aspect` wide and 1 high, apart from each other and, where they are few, from edges that are not
 * theirs. The same graph gives the same places, whatever the order in which a library reads it, to a rounding.
 *
 * Every step is a smooth function of the one before, from a start that each id has for itself, and none begins again by
 * chance: one edge more moves the two that it joins, their neighbours a little, the others hardly.
 * Only the four operations and the square root, which every machine rounds alike.
 * @param ids of the nodes; where somebody begins is drawn from their id
 */
export function layOut(ids: readonly string[], edges: readonly Edge[], aspect: number): Spot[] {
  if (ids.length === 0) return [];
  const neighbours = neighboursOf(ids.length, edges);
  const begun = fill(drawTogether(ids.map(ownPlace), neighbours), 1, 1);
  return settle(fill(unfold(begun, neighbours), aspect, 0.5), edges, aspect);
}

/** Anywhere in the unit square, and always there. */
function ownPlace(id: string): Spot {
  const random = generatorOf(`étoile ${id}`);
  return { x: random(), y: random() };
}

/** Each is held by its own place and pulled by its neighbours: those who are near in the graph come near. */
function drawTogether(homes: readonly Spot[], neighbours: readonly number[][]): Spot[] {
  let spots = homes;
  for (let step = 0; step < 100; step++) {
    spots = homes.map((home, index) => {
      const near = neighbours[index]!;
      const sum = { x: HOLD * home.x, y: HOLD * home.y };
      for (const other of near) {
        sum.x += spots[other]!.x;
        sum.y += spots[other]!.y;
      }
      return { x: sum.x / (HOLD + near.length), y: sum.y / (HOLD + near.length) };
    });
  }
  return [...spots];
}

/** How strongly a place of one's own holds, of what one neighbour pulls. */
const HOLD = 0.1;

/**
 * Stress majorisation, few steps of it: every pair goes towards its distance in the graph.
 * Gansner, Koren, North, « Graph Drawing by Stress Majorization », 2004. Carried to its end it would turn whole regions
 * over for one edge more; these steps cross a little more lines and stay where they are.
 */
function unfold(begun: readonly Spot[], neighbours: readonly number[][]): Spot[] {
  const count = begun.length;
  const apart = neighbours.map((_, from) => distancesFrom(neighbours, from).map((far) => (far < 0 ? UNJOINED : far)));
  const scale = fittingScale(begun, apart);
  let [xs, ys] = (['x', 'y'] as const).map((axis) => Float64Array.from(begun, (spot) => spot[axis] * scale)) as [
    Float64Array,
    Float64Array,
  ];
  // A small graph shows its crossings; a large one would take long, and turns over sooner.
  const steps = Math.min(100, Math.max(40, 6000 / count), Math.max(8, 2e8 / count ** 2));
  for (let step = 0; step < steps; step++) [xs, ys] = majorised(xs, ys, apart);
  return begun.map((_, index) => ({ x: xs[index]!, y: ys[index]! }));
}

/** In edges: how far from each other those stand whom no path joins. One number, or a longer path would move them all. */
const UNJOINED = 8;

/** One step for everybody at once, from the places of all: nobody's turn comes before another's. */
function majorised(xs: Float64Array, ys: Float64Array, apart: readonly Int16Array[]): [Float64Array, Float64Array] {
  const [sumX, sumY, weights] = [xs, ys, xs].map((axis) => new Float64Array(axis.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let one = 0; one < xs.length; one++) {
    const [x, y, row] = [xs[one]!, ys[one]!, apart[one]!];
    for (let other = 0; other < one; other++) {
      const wanted = row[other]!;
      const weight = 1 / (wanted * wanted);
      const [dx, dy] = [x - xs[other]!, y - ys[other]!];
      const stretch = wanted / Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
      sumX[one]! += weight * (xs[other]! + dx * stretch);
      sumY[one]! += weight * (ys[other]! + dy * stretch);
      sumX[other]! += weight * (x - dx * stretch);
      sumY[other]! += weight * (y - dy * stretch);
      weights[one]! += weight;
      weights[other]! += weight;
    }
  }
  // Somebody alone has nobody to go to.
  const to = (sums: Float64Array, before: Float64Array) =>
    sums.map((sum, index) => (weights[index]! > 0 ? sum / weights[index]! : before[index]!));
  return [to(sumX, xs), to(sumY, ys)];
}

/** By how much to multiply some places so that their distances are those of the graph, on the whole. */
function fittingScale(spots: readonly Spot[], apart: readonly Int16Array[]): number {
  let [once, twice] = [0, 0];
  for (const [one, { x, y }] of spots.entries()) {
    const row = apart[one]!;
    for (let other = 0; other < one; other++) {
      const share = Math.sqrt((x - spots[other]!.x) ** 2 + (y - spots[other]!.y) ** 2) / row[other]!;
      once += share;
      twice += share * share;
    }
  }
  return twice > 0 ? once / twice : 1;
}

/** Stretches a round cloud to the corners of the field: partly an even spread along each axis, else its own shape. */
function fill(spots: readonly Spot[], aspect: number, evenly: number): Spot[] {
  const along = (axis: 'x' | 'y', length: number): number[] => {
    const values = spots.map((spot) => spot[axis]);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    // The spread of all: the two outermost, of whom one may be new, must not decide for everybody.
    const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
    const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]! || a - b);
    const rank = new Array<number>(spots.length);
    for (const [place, index] of order.entries()) rank[index] = (place + 0.5) / spots.length;
    const own = (value: number) => Math.min(1, Math.max(0, 0.5 + (value - mean) / (4 * spread)));
    return values.map((value, index) => length * ((1 - evenly) * own(value) + evenly * rank[index]!));
  };
  const [xs, ys] = [along('x', aspect), along('y', 1)];
  return spots.map((_, index) => ({ x: xs[index]!, y: ys[index]! }));
}
