import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptBytes, programDigest } from '../../src/publish/kept-bytes.ts';
import { temporaryFolder } from '../content-folder.ts';
import { ROOT } from '../press.ts';

const MADE = new TextEncoder().encode('des octets qui coûtent');

async function asked(file: string) {
  let times = 0;
  const ask = () =>
    keptBytes(file, async () => {
      times++;
      return MADE;
    });
  return { ask, times: () => times };
}

test('what is kept is made once', async () => {
  const folder = await temporaryFolder();
  const { ask, times } = await asked(join(folder, 'cache/one'));
  expect(await ask()).toEqual(MADE);
  expect(await ask()).toEqual(MADE);
  expect(times()).toBe(1);
  expect(await readdir(join(folder, 'cache'))).toEqual(['one']);
});

test.each([
  ['cut', (file: string) => truncate(file, 40)],
  ['emptied', (file: string) => truncate(file, 0)],
  ['another’s', (file: string) => writeFile(file, 'autre chose, qui est plus longue que ce qui précède')],
])('a file that was %s is made again', async (_how, damage) => {
  const file = join(await temporaryFolder(), 'one');
  const { ask, times } = await asked(file);
  await ask();
  const whole = await readFile(file);
  await damage(file);
  expect(await ask()).toEqual(MADE);
  expect(times()).toBe(2);
  expect(await readFile(file)).toEqual(whole);
});

test('two who ask at once have the same, and leave no draft', async () => {
  const folder = await temporaryFolder();
  const { ask } = await asked(join(folder, 'one'));
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([MADE, MADE, MADE]);
  expect(await readdir(folder)).toEqual(['one']);
});

test('what fails is not kept', async () => {
  const folder = await temporaryFolder();
  await expect(keptBytes(join(folder, 'one'), () => Promise.reject(new Error('non')))).rejects.toThrow('non');
  expect(await readdir(folder)).toEqual([]);
});

test('the digest of the program is that of its files', () => {
  expect(programDigest(ROOT)).toMatch(/^[0-9a-f]{64}$/);
  expect(programDigest(ROOT)).toBe(programDigest(ROOT));
});
