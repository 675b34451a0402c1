// Stars with names → where each name stands, and which names must wait until their star is chosen.
import { cross, type Spot } from '../../../model/star-placing.ts';

export interface NamedStar extends Spot {
  name: string;
  /** From the middle to its outer edge. */
  reach: number;
  /** The brighter of two stars keeps its name. */
  brightness: number;
}

export interface Label {
  /** Of the baseline, at the anchor. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** Another name stands there: it is shown only when its star is chosen. */
  quiet: boolean;
}

export interface Field {
  width: number;
  height: number;
  /** Height of the letters' em. */
  size: number;
}

/**
 * A label for each star, in the order of the stars. No two labels overlap unless one of them is quiet.
 * Eight places around each star are tried, as on maps: E. Imhof, « Positioning Names on Maps », 1975.
 */
export function placeLabels(stars: readonly NamedStar[], lines: readonly [Spot, Spot][], field: Field): Label[] {
  const order = stars.map((_, index) => index).sort((a, b) => stars[b]!.brightness - stars[a]!.brightness || a - b);
  const chosen: (Place | undefined)[] = stars.map(() => undefined);
  const bright = order.slice(0, MOST_NAMES);
  for (let sweep = 0; sweep < 3; sweep++) {
    for (const index of bright) {
      const places = placesAround(stars[index]!, field);
      const costs = places.map(
        (place) =>
          place.cost +
          costOfStars(place.box, stars, index) +
          costOfLines(place.box, lines) +
          costOfNames(place.box, chosen, index),
      );
      chosen[index] = places[costs.indexOf(Math.min(...costs))];
    }
  }
  const shown: Box[] = [];
  const labels: Label[] = [];
  for (const index of order) {
    const place = chosen[index] ?? placesAround(stars[index]!, field)[0]!;
    const taken = chosen[index] === undefined || shown.some((box) => overlap(box, place.box));
    const quiet = taken || costOfStars(place.box, stars, index) > 0 || !inside(place.box, field);
    if (!quiet) shown.push(place.box);
    labels[index] = { x: round(place.x), y: round(place.y), anchor: place.anchor, quiet };
  }
  return labels;
}

/** Beyond this many, names are a grey mass: the brightest stars keep theirs. */
const MOST_NAMES = 240;
/** Of the em: generous, since a name that is wider than thought would touch the next one. */
const LETTER_WIDTH = 0.55;
const GAP = 6;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Place extends Omit<Label, 'quiet'> {
  box: Box;
  /** Lower is liked better. */
  cost: number;
}

function placesAround({ x, y, reach, name }: NamedStar, field: Field): Place[] {
  const { size } = field;
  const width = name.length * LETTER_WIDTH * size;
  const [side, corner] = [reach + GAP, 0.7 * reach + GAP];
  const [over, under, level] = [-reach - GAP, reach + GAP + 0.7 * size, 0.3 * size];
  const places = [
    [side, level, 'start'],
    [-side, level, 'end'],
    [0, over, 'middle'],
    [0, under, 'middle'],
    [corner, over + 0.5 * reach, 'start'],
    [corner, under - 0.5 * reach, 'start'],
    [-corner, over + 0.5 * reach, 'end'],
    [-corner, under - 0.5 * reach, 'end'],
  ] as const;
  return places.map(([dx, dy, anchor], rank) => {
    const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
    const box = { left, right: left + width, top: y + dy - 0.8 * size, bottom: y + dy + 0.3 * size };
    return { x: x + dx, y: y + dy, anchor, box, cost: 0.4 * rank + (inside(box, field) ? 0 : 500) };
  });
}

function costOfNames(box: Box, chosen: readonly (Place | undefined)[], self: number): number {
  let cost = 0;
  for (let index = 0; index < chosen.length; index++) {
    const other = chosen[index];
    if (index !== self && other && overlap(box, other.box)) cost += 60;
  }
  return cost;
}

function costOfStars(box: Box, stars: readonly NamedStar[], self: number): number {
  let cost = 0;
  for (let index = 0; index < stars.length; index++) {
    const { x, y, reach } = stars[index]!;
    const [across, down] = [
      x > box.left - reach && x < box.right + reach,
      y > box.top - reach && y < box.bottom + reach,
    ];
    if (index !== self && across && down) cost += 40;
  }
  return cost;
}

function costOfLines({ left, right, top, bottom }: Box, lines: readonly [Spot, Spot][]): number {
  const diagonals = [
    [
      { x: left, y: top },
      { x: right, y: bottom },
    ],
    [
      { x: left, y: bottom },
      { x: right, y: top },
    ],
  ] as const;
  const crossed = lines.filter(([a, b]) => {
    // Most lines are far away, which is cheaper to see than a crossing.
    if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return false;
    if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return false;
    return diagonals.some(([c, d]) => cross(a, b, c, d));
  });
  return 5 * crossed.length;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function inside(box: Box, { width, height }: Field): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
