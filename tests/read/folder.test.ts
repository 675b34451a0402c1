// The content folder as it is found, whatever is in it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/read/folder.ts';
import { smallContent, temporaryFolder } from '../content-folder.ts';

test('a folder without anything is read as an empty content', async () => {
  const content = await readContent(await temporaryFolder());
  expect([content.stories, content.people, content.volumes, content.strays]).toEqual([[], [], [], []]);
  expect(content.site.value).toBeUndefined();
});

const namesAreBytes = process.platform === 'linux';
if (!namesAreBytes) console.info('Sauté : ce système ne laisse pas écrire un nom qui n’est pas en UTF-8.');
test.runIf(namesAreBytes)('a file whose name is not UTF-8 is a file too many, and stops nothing', async () => {
  const folder = await smallContent();
  const name = Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x2e, 0x70, 0x6e, 0x67]);
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/stories/un-cafe/`), name]), 'x');
  const problems = checkContent(await readContent(folder), { today: '2026-07-01' });
  expect(problems.map(({ rule, file }) => [rule, file])).toContainEqual(['folder', 'stories/un-cafe/caf\ufffd.png']);
});

test('a folder where a file is expected stops nothing', async () => {
  const folder = await smallContent();
  mkdirSync(join(folder, 'series/x.yaml'));
  const content = await readContent(folder);
  expect(content.strays.map(({ path }) => path)).toContain('series/x.yaml');
});
