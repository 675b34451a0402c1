// What an element became, kept beside the tests. UPDATE_GOLDENS=1 rewrites it; the difference is read before it is kept.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../golden/pdf');

/** Compares plain data with tests/golden/pdf/<name>.json. */
export async function matchGolden(name: string, value: unknown): Promise<void> {
  const file = join(FOLDER, `${name}.json`);
  const json = `${JSON.stringify(value, null, 2)}\n`;
  if (process.env.UPDATE_GOLDENS === '1') {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, json);
  }
  expect(json).toBe(await readFile(file, 'utf8'));
}
