// Stars with names → where each name stands, and which names must wait until their star is chosen.
import { distance, type Spot } from '../../../model/sky/star-placing.ts';

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

interface Field {
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
          // A name that nearly touches another star would pass for its own.
          costOfStars(grown(place.box, GAP), stars, index) / 4 +
          costOfLines(place.box, lines) +
          costOfNames(place.box, chosen, index),
      );
      chosen[index] = places[costs.indexOf(Math.min(...costs))];
    }
  }
  const shown: LabelBox[] = [];
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

/** Where a name stands, as wide as it may be. */
export function boxOf({ x, y, anchor }: Pick<Label, 'x' | 'y' | 'anchor'>, name: string, size: number): LabelBox {
  const width = name.length * LETTER_WIDTH * size;
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.3 * size };
}

/** Height of the letters of a name, in the units of the drawing, which is a thousand wide. */
export const NAME_SIZE = 19;
/** Beyond this many, names are a grey mass: the brightest stars keep theirs. */
const MOST_NAMES = 240;
/** Of the em: generous, since a name that is wider than thought would touch the next one. */
const LETTER_WIDTH = 0.58;
const GAP = 6;

export interface LabelBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Place extends Omit<Label, 'quiet'> {
  box: LabelBox;
  /** Lower is liked better. */
  cost: number;
}

function placesAround({ x, y, reach, name }: NamedStar, field: Field): Place[] {
  const { size } = field;
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
    const spot = { x: x + dx, y: y + dy, anchor };
    const box = boxOf(spot, name, size);
    return { ...spot, box, cost: 0.4 * rank + (inside(box, field) ? 0 : 500) };
  });
}

function grown({ left, right, top, bottom }: LabelBox, by: number): LabelBox {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

function costOfNames(box: LabelBox, chosen: readonly (Place | undefined)[], self: number): number {
  let cost = 0;
  for (let index = 0; index < chosen.length; index++) {
    const other = chosen[index];
    if (index !== self && other && overlap(box, other.box)) cost += 60;
  }
  return cost;
}

function costOfStars(box: LabelBox, stars: readonly NamedStar[], self: number): number {
  let cost = 0;
  for (let index = 0; index < stars.length; index++) {
    const { x, y, reach } = stars[index]!;
    const [across, down] = [
      x > box.left - reach && x < box.right + reach,
      y > box.top - reach && y < box.bottom + reach,
    ];
    if (index !== self && across && down) cost += 120;
  }
  return cost;
}

/** A line that crosses a name is soon found again behind it; one that runs under it is lost. */
function costOfLines(box: LabelBox, lines: readonly [Spot, Spot][]): number {
  let cost = 0;
  for (const [a, b] of lines) {
    const hidden = lengthInside(box, a, b);
    if (hidden > 0) cost += 3 + hidden / 8;
  }
  return cost;
}

/** How much of a segment a box hides: Liang and Barsky's clipping. */
function lengthInside({ left, right, top, bottom }: LabelBox, a: Spot, b: Spot): number {
  // Most lines are far away, which is cheaper to see than where they enter.
  if (Math.max(a.x, b.x) < left || Math.min(a.x, b.x) > right) return 0;
  if (Math.max(a.y, b.y) < top || Math.min(a.y, b.y) > bottom) return 0;
  let [enter, leave] = [0, 1];
  for (const [start, step, low, high] of [
    [a.x, b.x - a.x, left, right],
    [a.y, b.y - a.y, top, bottom],
  ] as const) {
    if (step === 0) continue;
    const [one, other] = [(low - start) / step, (high - start) / step];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return Math.max(0, leave - enter) * distance(a, b);
}

function overlap(one: LabelBox, other: LabelBox): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function inside(box: LabelBox, { width, height }: Field): boolean {
  return box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
