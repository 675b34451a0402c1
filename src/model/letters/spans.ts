// Parts of a text, in order and without overlap.

export interface Span {
  start: number;
  end: number;
}

/** Whether one of the spans has something of start..end. */
export function overlaps(spans: readonly Span[], start: number, end: number): boolean {
  const span = spans[lastBefore(spans, end)];
  return span !== undefined && span.start < end && start < span.end;
}

/** The index of the last span that starts before an offset; 0 where none does. */
export function lastBefore(spans: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = Math.max(0, spans.length - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).start < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
