// Two documents → where they differ.
import type { Node } from 'prosemirror-model';

interface Difference {
  from: number;
  /** Where it ends in the first, and in the second. */
  to: number;
  end: number;
}

/** Undefined where they are the same. What is repeated on both sides of a change is of the change once. */
export function differenceOf(before: Node, after: Node): Difference | undefined {
  const from = before.content.findDiffStart(after.content);
  const ends = before.content.findDiffEnd(after.content);
  if (from === null || !ends) return undefined;
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  return { from, to: ends.a + overlap, end: ends.b + overlap };
}
