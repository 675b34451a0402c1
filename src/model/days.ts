// Days as they are counted: YYYY-MM-DD, without hours.

/** From one day to another; less than 0 where the other is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
