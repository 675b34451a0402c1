// Where documents hold the words that are asked: lists in order, so that what six thousand stories hold is merged in a few milliseconds.
import type { Shard } from '../index/format.ts';

/** Where a document holds a word, ascending, and how nearly what stands at each answers. */
export interface Places {
  at: number[];
  near: number[];
}
/** By document. */
export type Hits = Map<number, Places>;

/** Adds places to those that a document has. */
export function mergePlaces(hits: Hits, document: number, places: Places): void {
  const there = hits.get(document);
  hits.set(document, there ? inOrder(there, places) : places);
}

/** Both, each place once: the forms of a word stand at places of their own, but a compound stands where its first part does. */
function inOrder(one: Places, other: Places): Places {
  const both: Places = { at: [], near: [] };
  for (let [a, b] = [0, 0]; a < one.at.length || b < other.at.length; ) {
    const [here, there] = [one.at[a] ?? Number.POSITIVE_INFINITY, other.at[b] ?? Number.POSITIVE_INFINITY];
    const near = Math.max(here <= there ? one.near[a]! : 0, there <= here ? other.near[b]! : 0);
    both.at.push(Math.min(here, there));
    both.near.push(near);
    if (here <= there) a++;
    if (there <= here) b++;
  }
  return both;
}

/** {@link Shard.held} as documents and places. */
export function* decoded(numbers: readonly number[]): Generator<[document: number, places: number[]]> {
  let document = 0;
  for (let at = 0; at < numbers.length; ) {
    document += numbers[at]!;
    const places = new Array<number>(numbers[at + 1]!);
    let place = 0;
    for (let rank = 0; rank < places.length; rank++) places[rank] = place += numbers[at + 2 + rank]!;
    yield [document, places];
    at += 2 + places.length;
  }
}

/** How nearly what stands at a place answers, or 0. */
export function nearAt({ at, near }: Places, place: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return at[low] === place ? near[low]! : 0;
}

/** Words that follow each other: the place of the first. */
export function phraseHits([first, ...rest]: readonly Hits[]): Hits {
  const hits: Hits = new Map();
  for (const [document, places] of first ?? []) {
    const others = rest.map((one) => one.get(document)).filter((one) => one !== undefined);
    if (others.length < rest.length) continue;
    const whole: Places = { at: [], near: [] };
    for (const [rank, place] of places.at.entries()) {
      const near = others.reduce(
        (least, one, step) => Math.min(least, nearAt(one, place + step + 1)),
        places.near[rank]!,
      );
      if (near === 0) continue;
      whole.at.push(place);
      whole.near.push(near);
    }
    if (whole.at.length > 0) hits.set(document, whole);
  }
  return hits;
}
