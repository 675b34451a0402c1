// Signs that typography changed, and those of them that an undo gave back: what a writer refused once is not set again.
import type { Transaction } from 'prosemirror-state';

interface Range {
  from: number;
  to: number;
}

export interface SetSigns {
  made: readonly Range[];
  refused: readonly Range[];
}

export const NOTHING_SET: SetSigns = { made: [], refused: [] };

/** @param made by the transaction itself */
export function signsAfter(held: SetSigns, transaction: Transaction, made: readonly Range[]): SetSigns {
  if (!transaction.docChanged) return held;
  const isUndo = transaction.getMeta('history$') !== undefined;
  const refused = held.refused.map((range) => mapped(range, transaction, -1));
  if (!isUndo)
    return { made: [...held.made.map((range) => mapped(range, transaction, -1)), ...made].slice(-MOST), refused };
  const moved = held.made.map((range) => mapped(range, transaction, 1));
  const changed = changedIn(transaction);
  const isGiven = (range: Range) => changed.some((one) => meet(one, range));
  return {
    made: moved.filter((range) => !isGiven(range)),
    refused: [...refused, ...moved.filter(isGiven)].slice(-MOST),
  };
}

export function isRefused({ refused }: SetSigns, from: number, to: number): boolean {
  return refused.some((range) => meet(range, { from, to }));
}

/** Older ones are forgotten. */
const MOST = 100;

/** @param way 1 where what is written at its edges belongs to it */
function mapped({ from, to }: Range, { mapping }: Transaction, way: 1 | -1): Range {
  const start = mapping.map(from, -way);
  return { from: start, to: Math.max(start, mapping.map(to, way)) };
}

function changedIn({ mapping }: Transaction): Range[] {
  return mapping.maps.flatMap((map, index) => {
    const ranges: Range[] = [];
    const rest = mapping.slice(index + 1);
    map.forEach((_from, _to, from, to) => {
      ranges.push({ from: rest.map(from, -1), to: rest.map(to, 1) });
    });
    return ranges;
  });
}

/** Where one of them is empty, at its edges too. */
function meet(one: Range, other: Range): boolean {
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  return from < to || (from === to && (one.from === one.to || other.from === other.to));
}
