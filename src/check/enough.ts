// A mistake that a file repeats a thousand times is told a hundred times.
import type { Finding } from './problem.ts';

const ENOUGH = 100;

/** The first findings of each file. */
export function* enough(findings: Iterable<Finding | undefined>): Generator<Finding> {
  const told = new Map<string, number>();
  for (const finding of findings) {
    if (!finding) continue;
    const count = (told.get(finding.file) ?? 0) + 1;
    told.set(finding.file, count);
    if (count <= ENOUGH) yield finding;
  }
}
