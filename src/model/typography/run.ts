// A stretch of text that reads as one: a title, or the inline leaves of a paragraph laid end to end.

/** `leaves` are the ends of its pieces; `opaque` the parts that are not ours to change (code, URLs, other languages). */
export interface Run {
  text: string;
  leaves: readonly number[];
  opaque: readonly Span[];
}

export interface Span {
  start: number;
  end: number;
}

/** Replaces start..end. When nothing is replaced, the text joins the piece that holds the character on that side. */
export interface RunEdit extends Span {
  text: string;
  side?: 'left' | 'right';
}

/** One plain text as a run. */
export function runOf(text: string): Run {
  return { text, leaves: [text.length], opaque: [] };
}

/** The pieces of the run, in order. */
export function leavesOf({ text, leaves }: Run): string[] {
  return leaves.map((end, index) => text.slice(leaves[index - 1] ?? 0, end));
}

/**
 * Applies edits that are sorted, do not overlap and leave opaque parts alone; pieces and opaque parts keep their text.
 * A space that spans two pieces stays in the first.
 */
export function applyToRun(run: Run, edits: readonly RunEdit[]): Run {
  if (edits.length === 0) return run;
  let text = '';
  let done = 0;
  for (const edit of edits) {
    text += run.text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return {
    text: text + run.text.slice(done),
    leaves: shifted(run.leaves, edits, (edit, end) => edit.start < end || (edit.end === end && edit.side === 'left')),
    opaque: shiftedSpans(run.opaque, edits),
  };
}

/** Moves sorted positions by the edits that stand before each of them. */
function shifted(
  positions: readonly number[],
  edits: readonly RunEdit[],
  isBefore: (edit: RunEdit, position: number) => boolean,
): number[] {
  let moved = 0;
  let next = 0;
  return positions.map((position) => {
    for (let edit = edits[next]; edit && isBefore(edit, position); edit = edits[++next]) {
      moved += edit.text.length - (edit.end - edit.start);
    }
    // An edit that spans the position leaves its new text before it.
    const last = edits[next - 1];
    return last && last.end > position ? last.end + moved : position + moved;
  });
}

function shiftedSpans(spans: readonly Span[], edits: readonly RunEdit[]): Span[] {
  const starts = shifted(
    spans.map(({ start }) => start),
    edits,
    (edit, start) => edit.end <= start && (edit.start < start || edit.side === 'left'),
  );
  const ends = shifted(
    spans.map(({ end }) => end),
    edits,
    (edit, end) => edit.start < end,
  );
  return starts.map((start, index) => ({ start, end: ends[index] as number }));
}
