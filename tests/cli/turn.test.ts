// Two builds of one project share what Astro generates: they run one after the other.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { takeTurn } from '../../src/cli/turn.ts';
import { temporaryFolder } from '../content-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('the second waits until the first has ended', async () => {
  const order: string[] = [];
  const first = await takeTurn();
  const second = takeTurn(() => order.push('waits')).then(async (release) => {
    order.push('second');
    await release();
  });
  await vi.waitFor(() => expect(order).toEqual(['waits']));
  order.push('first ends');
  await first();
  await second;
  expect(order).toEqual(['waits', 'first ends', 'second']);
  expect(existsSync(join(folder, '.astro/florilege-build'))).toBe(false);
});

test('a build that was killed keeps nobody waiting', async () => {
  await mkdir(join(folder, '.astro'));
  // No process has this number: it is above what systems give.
  await writeFile(join(folder, '.astro/florilege-build'), '99999999');
  const release = await takeTurn();
  await release();
});
