// What a reader writes under a story, once checked; and how much of it there may be.
import type { Prose } from './prose/prose.ts';
import type { Output } from './rights.ts';

export interface Reaction {
  /** The file's name; unique among those of its story. */
  id: string;
  /** Story id. */
  story: string;
  /** As it is signed: nothing else is known of whoever wrote it. */
  name: string;
  /** YYYY-MM-DD */
  date: string;
  /** That of the story, BCP 47. */
  lang: string;
  text: Prose;
  /** Where it may appear. */
  outputs: Output[];
}

/** Of a text as it is read, in UTF-16 units: the same as a field counts; and as its file writes it, signs and addresses included. */
export const MOST_CHARACTERS = 1500;
export const MOST_WRITTEN = 2 * MOST_CHARACTERS;
/** Of a signature. */
export const MOST_OF_NAME = 80;
/** Who has more to advertise has nothing to say of the story. */
export const MOST_LINKS = 2;

/** Those to a story, the oldest first: the order in which they answer each other. */
export function reactionsTo(story: string, reactions: readonly Reaction[]): Reaction[] {
  return reactions.filter((one) => one.story === story).toReversed();
}
