// The graph of who met whom → the drawing of the whole sky: a star for each person, a line for each pair.

import type { Person } from '../../../model/library.ts';
import { MOST_NAMED, metCounts } from '../../../model/sky/first-view.ts';
import { layOut } from '../../../model/sky/graph-layout.ts';
import { type Disc, lineBetween } from '../../../model/sky/line-between.ts';
import type { MeetingGraph, Tie } from '../../../model/sky/meeting-graph.ts';
import { best, distance, generatorOf, type Spot } from '../../../model/sky/star-placing.ts';
import { boxOf, type Label, type LabelBox, NAME_SIZE, placeLabels } from './label-placing.ts';
import { rounded } from './star-chart.ts';

export interface PeopleChart {
  width: number;
  height: number;
  /** Those that are named, in the order of the graph's people. */
  stars: PeopleStar[];
  /** Every person's, in the order of the graph. */
  discs: Disc[];
  /** Between stars that are named, in the order of the graph's ties. */
  lines: { x1: number; y1: number; x2: number; y2: number; style: Tie['style'] }[];
  /** Faint stars, one path of dots. They are nobody. */
  dust: string;
  /** The others and their lines, as two paths: what stands behind. Empty where everybody is named. */
  crowd: { dots: string; lines: string };
}

interface PeopleStar extends Spot {
  person: Person;
  /** How many people they met. */
  met: number;
  r: number;
  /** Radius of the ring of those who tell. */
  ring?: number;
  /** Radius of what a finger may touch. */
  target: number;
  label: Label;
}

const WIDTH = 1000;

/**
 * The drawing of a graph; the same graph gives the same drawing. A crowd has a taller sky, up to a limit.
 * @param graph in a crowd, those who are named come first
 */
export function peopleChart(graph: MeetingGraph): PeopleChart {
  const { people, ties } = graph;
  const height = Math.round(Math.min(1250, Math.max(560, 19 * people.length)));
  const spots = layOut(
    people.map(({ id }) => id),
    ties,
    WIDTH / height,
  ).map(({ x, y }) => ({
    x: Math.round(x * height),
    y: Math.round(y * height),
  }));
  const met = metCounts(graph);
  const shrink = Math.min(1, Math.sqrt(70 / people.length));
  const bare = people.map((person, index) => {
    const r = Math.round((5 + 1.7 * Math.sqrt(met[index]!)) * shrink * 10) / 10;
    return {
      person,
      ...spots[index]!,
      met: met[index]!,
      r,
      ...(tells(person) ? { ring: Math.round(r * 16) / 10 } : {}),
    };
  });
  const front = bare.slice(0, MOST_NAMED);
  const named = front.map((star) => ({
    x: star.x,
    y: star.y,
    name: star.person.displayName,
    reach: star.ring ?? star.r,
    brightness: star.met,
  }));
  const near = ties.filter(({ to }) => to < MOST_NAMED);
  const behind = ties.filter(({ to }) => to >= MOST_NAMED);
  const segments = near.map(({ from, to }): [Spot, Spot] => [spots[from]!, spots[to]!]);
  const labels = placeLabels(named, segments, { width: WIDTH, height, size: NAME_SIZE });
  const boxes = labels.map((label, index) => boxOf(label, named[index]!.name, NAME_SIZE));
  const target = Math.round(Math.min(26, 0.34 * Math.sqrt((WIDTH * height) / Math.max(1, named.length))));
  return {
    width: WIDTH,
    height,
    stars: front.map((star, index) => ({ ...star, target, label: labels[index]! })),
    discs: bare,
    lines: near.map(({ from, to, style }) => {
      const [a, b] = [bare[from]!, bare[to]!];
      return { ...rounded(lineBetween(a, b, 4) ?? { x1: a.x, y1: a.y, x2: b.x, y2: b.y }), style };
    }),
    dust: dustOf(spots, height, boxes),
    crowd: {
      dots: spots.slice(MOST_NAMED).map(dotAt).join(''),
      lines: behind
        .map(({ from, to }) => `M${spots[from]!.x} ${spots[from]!.y}L${spots[to]!.x} ${spots[to]!.y}`)
        .join(''),
    },
  };
}

/** Where the page's list tells the meetings of somebody. */
export function personAnchor({ id }: Pick<Person, 'id'>): string {
  return `personne-${id}`;
}

function tells({ id, met }: Person): boolean {
  return met.some(({ encounter }) => encounter.from.includes(id));
}

/** Specks far from the stars, and none that a name would take for a full stop. */
function dustOf(spots: readonly Spot[], height: number, names: readonly LabelBox[]): string {
  const random = generatorOf('dust');
  const specks = Array.from({ length: 110 }, () =>
    best(
      3,
      () => ({ x: Math.round(random() * WIDTH), y: Math.round(random() * height) }),
      (speck) => Math.min(...spots.map((spot) => distance(spot, speck))),
    ),
  );
  return specks
    .filter(({ x, y }) => !names.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom))
    .map(dotAt)
    .join('');
}

/** A line of no length, whose round ends are a dot. */
function dotAt({ x, y }: Spot): string {
  return `M${x} ${y}h0`;
}
