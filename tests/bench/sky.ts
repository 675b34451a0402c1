// npm run bench -- --sky: how far stars move when one story is added, what the drawing takes, and how soon a path is found.
import type { Person } from '../../src/model/library.ts';
import { mostMetFirst } from '../../src/model/sky/first-view.ts';
import type { MeetingGraph } from '../../src/model/sky/meeting-graph.ts';
import { mulberry32 } from '../../src/model/sky/random.ts';
import { answerTo } from '../../src/publish/web/sky/answer.ts';
import { peopleChart } from '../../src/publish/web/sky/people-chart.ts';
import type { SkyData } from '../../src/publish/web/sky/sky-data.ts';
import { siteWords } from '../../src/words/site/site-words.ts';
import { encounter, person } from '../sample.ts';

/** Who met whom: one meeting for each story. */
type Meetings = readonly (readonly [teller: string, met: string])[];

interface Size {
  people: number;
  stories: number;
  /** How many stories are added, each alone to the same sky. */
  added: number;
}

const SIZES: readonly Size[] = [
  { people: 46, stories: 80, added: 30 },
  { people: 300, stories: 612, added: 30 },
  { people: 2000, stories: 6000, added: 6 },
];
/** Percents of the width of a sky where everybody is not named, for half of the stars and for 95 of 100; milliseconds of a path. */
const [MOST_OF_HALF, MOST_OF_NEARLY_ALL, MOST_OF_PATH] = [2, 8, 50];
const PAIRS = 2000;

/** Prints them for two ways in which people meet. @returns whether all bars hold */
export function runSky(seed: number): boolean {
  const held = SIZES.flatMap((size) => [
    skyHolds(size, 'chacun raconte à son tour', (random) => Math.floor(size.people * random()), seed),
    skyHolds(size, 'quelques-uns racontent beaucoup', (random) => Math.floor(size.people * random() ** 3), seed),
  ]);
  return held.every(Boolean);
}

function skyHolds(size: Size, way: string, teller: (random: () => number) => number, seed: number): boolean {
  const { people, stories, added } = size;
  const random = mulberry32(seed);
  const meetings = Array.from({ length: stories }, () => meeting(teller(random), random, people));
  const start = performance.now();
  const before = placesOf(meetings);
  const seconds = (performance.now() - start) / 1000;
  const moves = Array.from({ length: added }, (_, index) => {
    const after = placesOf([...meetings, addedMeeting(index, teller, random, people)]);
    return [...before].map(([id, { x, y }]) => Math.hypot(after.get(id)!.x - x, after.get(id)!.y - y) / 10);
  }).flat();
  moves.sort((one, other) => one - other);
  const [half, nearlyAll, most] = [0.5, 0.95, 1].map((share) => moves[Math.floor(share * (moves.length - 1))]!);
  const path = pathTimes(meetings, random);
  console.log(
    `\n${before.size} personnes, ${stories} récits ; ${way}
  un récit de plus, ${added} fois : la moitié des étoiles bougent de moins de ${number(half!)} % de la largeur, 95 sur 100 de moins de ${number(nearlyAll!)} %, la plus mobile de ${number(most!)} %
  dessin : ${number(seconds)} s
  chemin, ${PAIRS} paires : ${number(path.mean)} ms en moyenne, ${number(path.worst)} ms au pire`,
  );
  const isStill = people < 100 || (half! <= MOST_OF_HALF && nearlyAll! <= MOST_OF_NEARLY_ALL);
  return isStill && path.worst <= MOST_OF_PATH;
}

/** By turns: of two who are in the sky, of one of them and somebody new, of two new people. */
function addedMeeting(
  index: number,
  teller: (random: () => number) => number,
  random: () => number,
  people: number,
): readonly [string, string] {
  const known = meeting(teller(random), random, people);
  if (index % 3 === 0) return known;
  return [index % 3 === 1 ? known[0] : `autre-${index}`, `nouvelle-${index}`];
}

function meeting(from: number, random: () => number, people: number): readonly [string, string] {
  const to = (from + 1 + Math.floor(random() * (people - 1))) % people;
  return [nameOf(from), nameOf(to)];
}

const nameOf = (index: number) => `personne-${String(index + 1).padStart(5, '0')}`;

/** In the order of the library, as the page has it. */
function graphOf(meetings: Meetings): MeetingGraph {
  const people = [...new Set(meetings.flat())].sort().map((id): Person => person(id, 'Prénom', id));
  const indices = new Map(people.map(({ id }, index) => [id, index]));
  const pairs = new Map(
    meetings.map(([one, other]) => {
      const [from, to] = [indices.get(one)!, indices.get(other)!].sort((a, b) => a - b) as [number, number];
      return [`${from} ${to}`, { from, to, encounters: [encounter('un')], style: 'solid' as const }];
    }),
  );
  return mostMetFirst({ people, ties: [...pairs.values()].sort((a, b) => a.from - b.from || a.to - b.to) });
}

/** In units of which a thousand are the width. */
function placesOf(meetings: Meetings): Map<string, { x: number; y: number }> {
  const graph = graphOf(meetings);
  const { discs } = peopleChart(graph);
  return new Map(graph.people.map(({ id }, index) => [id, discs[index]!]));
}

/** Milliseconds of what the browser does for two people; of three times the best, since a machine does other things too. */
function pathTimes(meetings: Meetings, random: () => number): { mean: number; worst: number } {
  const graph = graphOf(meetings);
  const data: SkyData = {
    people: graph.people.map(({ id, displayName }) => [id, displayName]),
    stories: [['un', 'Un récit']],
    channels: ['LinkedIn'],
    ties: graph.ties.map(({ from, to }) => [from, to, [[0, 0, 1]]]),
    addresses: { person: '/personnes/*/', story: '/recits/*/' },
    words: siteWords('fr').encounters.answers,
  };
  const any = () => Math.floor(random() * graph.people.length);
  const times = Array.from({ length: PAIRS }, () => {
    const choice = { from: any(), to: any() };
    const three = [1, 2, 3].map(() => {
      const start = performance.now();
      answerTo(choice, data);
      return performance.now() - start;
    });
    return Math.min(...three);
  });
  return { mean: times.reduce((sum, time) => sum + time, 0) / PAIRS, worst: Math.max(...times) };
}

function number(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
