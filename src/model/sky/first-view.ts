// A crowd → whom its sky names at first sight, before a reader chooses anybody.
import type { MeetingGraph } from './meeting-graph.ts';

/** Names beyond this many are a grey mass, and their links a weight. */
export const MOST_NAMED = 60;

/** Whether some of them stand in the background. */
export function isCrowd({ people }: MeetingGraph): boolean {
  return people.length > MOST_NAMED;
}

/** How many people each person met. */
export function metCounts({ people, ties }: MeetingGraph): number[] {
  const counts = people.map(() => 0);
  for (const { from, to } of ties) {
    counts[from]!++;
    counts[to]!++;
  }
  return counts;
}

/**
 * The same graph, with those who met the most people in front: they are named. Of equals, the first of the library.
 * Those in front, and those behind, keep the order of the library.
 */
export function mostMetFirst(graph: MeetingGraph): MeetingGraph {
  if (!isCrowd(graph)) return graph;
  const counts = metCounts(graph);
  const order = counts.map((_, index) => index).sort((one, other) => counts[other]! - counts[one]! || one - other);
  const named = new Set(order.slice(0, MOST_NAMED));
  const places = counts.map((_, index) => index);
  const newOrder = [...places.filter((index) => named.has(index)), ...places.filter((index) => !named.has(index))];
  const newIndex = new Map(newOrder.map((old, index) => [old, index]));
  const ties = graph.ties.map((tie) => {
    const [one, other] = [newIndex.get(tie.from)!, newIndex.get(tie.to)!];
    return { ...tie, from: Math.min(one, other), to: Math.max(one, other) };
  });
  return {
    people: newOrder.map((old) => graph.people[old]!),
    ties: ties.sort((one, other) => one.from - other.from || one.to - other.to),
  };
}
