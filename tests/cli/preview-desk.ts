// A folder for previews, and the command that fills it where the machine has no browser.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../content-folder.ts';
import { runWarm } from '../warm/run-warm.ts';

export const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'tests/.work/cache');

interface Desk {
  folder: string;
  run(...words: string[]): { status: number; stdout: string; stderr: string };
  text(file: string): string;
  /** Whether the content has a file. */
  holds(file: string): boolean;
}

export async function desk(content: string, env: Record<string, string> = {}): Promise<Desk> {
  const folder = join(await temporaryFolder(), 'apercus');
  // No program of the machine is found there.
  const PATH = await temporaryFolder();
  const given = { ...process.env, CONTENT_DIR: content, CACHE_DIR: CACHE, BUILD_DATE: '2026-07-01', PATH, ...env };
  return {
    folder,
    run: (...words) => runWarm('src/cli/preview-story.ts', [...words, '--out', folder], { cwd: ROOT, env: given }),
    text: (file) => readFileSync(join(folder, file), 'utf8'),
    holds: (file) => existsSync(join(content, file)),
  };
}
