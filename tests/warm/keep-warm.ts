// Before the tests: a folder where the processes that stay say on which port; after them: these go.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

export default function keepWarm({ config }: TestProject): (() => void) | undefined {
  // They would go on with the sources that they have loaded.
  if (config.watch || process.env.FLORILEGE_WARM) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'florilege-warm-'));
  process.env.FLORILEGE_WARM = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
