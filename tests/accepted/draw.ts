// A seed → random contents, those that the check accepts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { checkContent } from '../../src/check/check-content.ts';
import type { Problem } from '../../src/check/problem.ts';
import { readContent } from '../../src/read/folder.ts';
import { TODAY } from '../hostile/corpus.ts';
import { content, type Files } from './contents.ts';

export interface Drawn {
  files: Files;
  errors: Problem[];
}

/** One after the other, without end. The same seed gives the same contents. */
export async function* draw(seed: number): AsyncGenerator<Drawn> {
  for (let turn = 0; ; turn++) {
    for (const files of fc.sample(content, { seed: seed + turn, numRuns: AT_ONCE }))
      yield { files, errors: await errorsOf(files) };
  }
}

const AT_ONCE = 20;

/** What the check refuses in a content. */
export async function errorsOf(files: Files): Promise<Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'florilege-drawn-'));
  try {
    layFiles(files, folder);
    return checkContent(await readContent(folder), { today: TODAY }).filter(({ severity }) => severity === 'error');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function layFiles(files: Files, folder: string): void {
  for (const [file, contents] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), contents);
  }
}
