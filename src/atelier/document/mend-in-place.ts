// A mend is made in the text of a story, people write in its document: there, the place that it is about changes, and nothing else.
import type { Node } from 'prosemirror-model';
import { differenceOf } from './difference.ts';
import { lettersIn } from './places.ts';

/**
 * What a story does not hold stays in the document: empty paragraphs, notes that are still blank, addresses that are no link yet.
 * @param before the document as its story gives it back; `after` as the mended one does
 * @returns `after` itself where the place cannot be found again
 */
export function mendedIn(document: Node, before: Node, after: Node): Node {
  const place = differenceOf(before, after);
  if (!place) return document;
  const own = lettersIn(before);
  const ends = own.length === lettersIn(document).length ? endsOf(before, own, place) : undefined;
  if (!ends) return after;
  const at = { before: rangeOf(before, own, ends), document: rangeOf(document, lettersIn(document), ends) };
  const grown = after.content.size - before.content.size;
  try {
    const mended = document.replace(
      at.document.from,
      at.document.to,
      after.slice(at.before.from, at.before.to + grown),
    );
    mended.check();
    return mended;
  } catch {
    return after;
  }
}

interface Range {
  from: number;
  to: number;
}

/** Where a range begins and ends, as it is known again in another document: after a letter, or at an end of the block of one. */
interface Ends {
  /** The index of the first letter in it, or after it where it holds none. */
  first: number;
  /** The index of the first letter after it. */
  next: number;
  /** Whether it begins with a block, and whether it ends with one. */
  isHead: boolean;
  isTail: boolean;
}

function endsOf(node: Node, letters: readonly number[], { from, to }: Range): Ends | undefined {
  const first = letters.filter((at) => at < from).length;
  const next = letters.filter((at) => at < to).length;
  const [$from, $to] = [node.resolve(from), node.resolve(to)];
  const isIn = (index: number, { start, end }: { start: number; end: number }) =>
    index >= 0 && index < letters.length && (letters[index] as number) >= start && (letters[index] as number) < end;
  const [block, last] = [$from, $to].map(($at) => ({ start: $at.start(), end: $at.end() }));
  const isHead = $from.parent.isTextblock && isIn(first, block!) && !isIn(first - 1, block!);
  const isTail = $to.parent.isTextblock && isIn(next - 1, last!) && !isIn(next, last!);
  const isFound = (isHead || first > 0) && (isTail || next < letters.length);
  return isFound ? { first, next, isHead, isTail } : undefined;
}

function rangeOf(node: Node, letters: readonly number[], { first, next, isHead, isTail }: Ends): Range {
  return {
    from: isHead ? node.resolve(letters[first] as number).start() : (letters[first - 1] as number) + 1,
    to: isTail ? node.resolve(letters[next - 1] as number).end() : (letters[next] as number),
  };
}
