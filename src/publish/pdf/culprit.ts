// Which of many makes the whole fail.

/**
 * Finds by halves one that makes the whole fail; undefined where the whole fails without any of them.
 * @param failsWith tells whether the whole fails when only these are kept
 */
export function culpritOf<Suspect>(
  all: readonly Suspect[],
  failsWith: (kept: readonly Suspect[]) => boolean,
): Suspect | undefined {
  if (failsWith([])) return undefined;
  let suspects = all;
  while (suspects.length > 1) {
    const half = suspects.slice(0, Math.ceil(suspects.length / 2));
    suspects = failsWith(half) ? half : suspects.slice(half.length);
  }
  return suspects[0];
}
