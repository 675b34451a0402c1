// Runs the real build, as npm run build does, in a process of its own.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personalEnvironment } from '../environment.ts';
import { runApart, runWarm } from '../warm/run-warm.ts';

const root = join(import.meta.dirname, '../..');
/** What builds of one content after another find made: every key holds the code and the content. tests/run.ts empties it. */
export const SHARED_CACHE = join(root, 'tests/.work/cache');

export interface Built {
  status: number;
  output: string;
  out: string;
}

/** Builds a content folder into `out`. @param cache SHARED_CACHE, unless a test needs one of its own; cold without it, and in a process of its own */
export function build(content: string, out: string, cache?: string, more: Record<string, string> = {}): Built {
  const own = cache ?? mkdtempSync(join(tmpdir(), 'florilege-cache-'));
  const env = personalEnvironment({ CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: own, ...more });
  const run = cache === undefined ? runApart : runWarm;
  const { status, stdout, stderr } = run('src/cli/build.ts', [], { cwd: root, env }, 'builder');
  if (cache === undefined) rmSync(own, { recursive: true, force: true });
  return { status, output: `${stdout}${stderr}`, out };
}

/** Every file of a folder, by its path with `/`. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

export function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
