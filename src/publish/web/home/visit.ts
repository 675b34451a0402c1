// What a device remembers of the home page → what has appeared there since its last visit. A visit is a day.

/** Kept on the device alone: ids of stories, and the day that tells one visit from the next. */
interface Visit {
  /** YYYY-MM-DD */
  day: string;
  /** The latest stories that the page had, that day. */
  seen: string[];
  /** Those that it had at the visit before; on the first one, those that it has. */
  before: string[];
}

/** The visit of a day. @param latest ids, the latest first @param kept the last visit, if there was one */
export function visitOn(day: string, latest: readonly string[], kept?: Visit): Visit {
  const before = kept?.day === day ? kept.before : (kept?.seen ?? latest);
  return { day, seen: [...latest], before: [...before] };
}

/**
 * The stories that a visit had not seen. One that was known ends the list: what comes after it rose there because another left.
 * @param latest ids, the latest first
 */
export function newSince(latest: readonly string[], before: readonly string[]): string[] {
  const last = latest.findLastIndex((id) => before.includes(id));
  return (last < 0 ? latest : latest.slice(0, last)).filter((id) => !before.includes(id));
}

/** What the device kept; nothing where it kept something else. */
export function readVisit(text: string | null): Visit | undefined {
  try {
    const { day, seen, before }: Partial<Record<keyof Visit, unknown>> = JSON.parse(text ?? '{}');
    return typeof day === 'string' && areIds(seen) && areIds(before) ? { day, seen, before } : undefined;
  } catch {
    return undefined;
  }
}

function areIds(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((id) => typeof id === 'string');
}
