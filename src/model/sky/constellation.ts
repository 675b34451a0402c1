// A story's facts → its emblem: a point for each person, a line for each meeting, the same everywhere and for ever.

import { blaming, ofStory } from '../fault.ts';
import { signatories, signingKey } from '../signatories.ts';
import type { Story } from '../story.ts';
import { arrange, best, generatorOf, imbalance, room, round, scatter, spread } from './star-placing.ts';

/** A figure in the unit square: x to the right, y down, lengths in the same unit, rounded to 4 decimals. */
export interface Constellation {
  points: ConstellationPoint[];
  lines: ConstellationLine[];
  /** Faint stars of the ground, clear of the figure. They are nobody. */
  dust: { x: number; y: number; r: number }[];
}

export interface ConstellationPoint {
  x: number;
  y: number;
  /** Radius. */
  r: number;
  /** Who tells, who was met, or somebody whom the story does not name. */
  role: 'teller' | 'met' | 'unnamed';
  /** Person id; absent where nobody is named. */
  person?: string;
}

interface ConstellationLine {
  /** Index in `points`. */
  from: number;
  /** Index in `points`. */
  to: number;
  /** Solid where the meeting became real, dashed where it stayed online (or, without a meeting, on paper). */
  style: 'solid' | 'dashed';
}

/** Constellations side by side: the sky is `aspect` wide and 1 high. */
export interface Sky {
  aspect: number;
  /** In the order of the stories: the top left corner and the side of each one's square. Squares never overlap. */
  constellations: { story: string; x: number; y: number; scale: number; constellation: Constellation }[];
}

/** A story's emblem. The same facts under the same id give the same figure. */
export function constellationOf(story: Story): Constellation {
  const known = drawn.get(story) ?? blaming(ofStory(story), () => draw(story));
  drawn.set(story, known);
  return known;
}

/** All the constellations of some stories on one sky, `aspect` wide for 1 high; an A5 page by default. */
export function skyOf(stories: readonly Story[], aspect = 148 / 210): Sky {
  const [first] = stories;
  if (!first) return placedSky(stories, aspect);
  const skies = placed.get(first) ?? new Map<string, Sky>();
  placed.set(first, skies);
  const key = `${aspect} ${stories.map(({ id }) => id).join(' ')}`;
  const sky = skies.get(key) ?? placedSky(stories, aspect);
  skies.set(key, sky);
  return sky;
}

// A tome's cover stands on the page of each of its stories: its sky is placed once. Held by a story of the library that
// it was made from, and gone with it.
const placed = new WeakMap<Story, Map<string, Sky>>();

function placedSky(stories: readonly Story[], aspect: number): Sky {
  const random = generatorOf(stories.map((story) => story.id).join(' '));
  // A small sky shows its gaps and its leaning, and costs little to begin again; roomier than this, it would be a grid.
  const enough = 0.66 * Math.sqrt(aspect / Math.max(1, stories.length));
  const centres = best(
    Math.ceil(60 / (stories.length + 1)),
    () => spread(stories.length, aspect, random),
    (spots) => {
      const rooms = spots.map((spot, index) => room(spot, spots, aspect, index));
      return Math.min(enough, ...rooms) - 0.5 * imbalance(spots, aspect);
    },
  );
  const sides = centres.map((spot, index) => room(spot, centres, aspect, index) * 0.94);
  const largest = 1.5 * ([...sides].sort((a, b) => a - b)[Math.floor(sides.length / 2)] ?? 0);
  return {
    aspect,
    constellations: stories.map((story, index) => {
      const scale = Math.floor(Math.min(sides[index]!, largest) * 1e4) / 1e4;
      const { x, y } = centres[index]!;
      const constellation = constellationOf(story);
      return { story: story.id, x: round(x - scale / 2), y: round(y - scale / 2), scale, constellation };
    }),
  };
}

// Page, card and books ask for the same story's figure, and a large one costs some milliseconds.
const drawn = new WeakMap<Story, Constellation>();

const RADII = { teller: 0.036, met: 0.03, unnamed: 0.014 } as const;
/** « trois cents lecteurs » are a few small stars, not three hundred. */
const MOST_UNNAMED_OF_A_GROUP = 7;
const MOST_POINTS = 28;

interface Graph {
  people: { role: ConstellationPoint['role']; person?: string }[];
  lines: ConstellationLine[];
}

function draw(story: Story): Constellation {
  const random = generatorOf(story.id);
  const graph = story.encounters.length > 0 ? graphOfEncounters(story) : graphOfText(story);
  const spots = arrange(graph.people.length, graph.lines, random);
  const shrink = Math.min(1, Math.sqrt(9 / graph.people.length));
  const points = graph.people.map((person, index) => {
    const { x, y } = spots[index]!;
    return { x: round(x), y: round(y), r: round(RADII[person.role] * shrink), ...person };
  });
  return { points, lines: graph.lines, dust: scatter(points, graph.lines, story.words, random) };
}

/** Whoever is named is joined to those who tell; a group without names is one string of small stars. */
function graphOfEncounters(story: Story): Graph {
  const { encounters } = story;
  const graph: Graph = { people: [], lines: [] };
  for (const encounter of encounters) for (const person of encounter.from) pointOf(graph, 'teller', person);
  const hidden = Array.from({ length: hiddenTellers(story) }, () => pointOf(graph, 'teller'));
  for (const encounter of encounters) {
    const style = encounter.direction === 'online-only' ? 'dashed' : 'solid';
    const tellers = [...encounter.from.map((person) => pointOf(graph, 'teller', person)), ...hidden];
    for (const person of encounter.with) joinAll(graph, tellers, pointOf(graph, 'met', person), style);
    for (const { count = 1 } of encounter.unnamed) {
      let before = tellers;
      for (let n = 0; n < Math.min(count, MOST_UNNAMED_OF_A_GROUP); n += 1) {
        const star = pointOf(graph, 'unnamed');
        joinAll(graph, before, star, style);
        before = [star];
      }
    }
  }
  return graph;
}

/** How many tell it whom it does not name: they sign under another name. */
function hiddenTellers({ portrait, credits }: Story): number {
  if (portrait) return portrait.subject === undefined ? 1 : 0;
  const signed = credits.filter(({ role, person }) => role === 'author' && person === undefined);
  return new Set(signed.map(signingKey)).size;
}

/** Without an encounter: the authors, and those of whom they write. */
function graphOfText(story: Story): Graph {
  const graph: Graph = { people: [], lines: [] };
  for (const { person } of signatories(story)) pointOf(graph, 'teller', person);
  if (graph.people.length === 0) pointOf(graph, 'teller');
  const cited = [...(story.portrait?.subject === undefined ? [] : [story.portrait.subject]), ...story.people];
  for (const person of cited) joinAll(graph, [0], pointOf(graph, 'met', person), 'dashed');
  return graph;
}

/** The index of a person's point, made where there is none; -1 when the figure is full. */
function pointOf(graph: Graph, role: ConstellationPoint['role'], person?: string): number {
  const known = person === undefined ? -1 : graph.people.findIndex((other) => other.person === person);
  if (known >= 0 || graph.people.length >= MOST_POINTS) return known;
  return graph.people.push(person === undefined ? { role } : { role, person }) - 1;
}

function joinAll(graph: Graph, froms: number[], to: number, style: ConstellationLine['style']): void {
  for (const from of froms) {
    if (from < 0 || to < 0 || from === to) continue;
    const known = graph.lines.find((line) => [line.from, line.to].includes(from) && [line.from, line.to].includes(to));
    if (!known) graph.lines.push({ from, to, style });
    else if (style === 'solid') known.style = style;
  }
}
