// Contents → the real build of all of them, and the one at fault where it fails.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { culpritOf } from '../../src/publish/pdf/culprit.ts';
import { build } from '../site/build.ts';
import { merged } from './batch.ts';
import type { Files } from './contents.ts';
import { layFiles } from './draw.ts';

export interface Failure {
  /** A content folder that fails, kept: the smallest that was found. */
  folder: string;
  /** What its build said. */
  output: string;
}

/** Builds them together. @returns what failed, or nothing */
export function failureOf(contents: readonly Files[]): Failure | undefined {
  const whole = tryBuild(contents);
  if (!whole) return undefined;
  const culprit = culpritOf(contents, (kept) => kept.length > 0 && isFailing(kept));
  const alone = culprit && tryBuild([culprit]);
  if (!alone) return whole;
  rmSync(whole.folder, { recursive: true, force: true });
  return alone;
}

function isFailing(contents: readonly Files[]): boolean {
  const failure = tryBuild(contents);
  if (failure) rmSync(failure.folder, { recursive: true, force: true });
  return failure !== undefined;
}

function tryBuild(contents: readonly Files[]): Failure | undefined {
  const place = mkdtempSync(join(tmpdir(), 'florilege-accepted-'));
  const folder = join(place, 'content');
  layFiles(merged(contents), folder);
  const { status, output } = build(folder, join(place, 'dist'), join(place, 'cache'));
  rmSync(join(place, 'dist'), { recursive: true, force: true });
  rmSync(join(place, 'cache'), { recursive: true, force: true });
  if (status !== 0) return { folder, output };
  rmSync(place, { recursive: true, force: true });
  return undefined;
}
