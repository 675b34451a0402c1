import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { AlreadyThere, writeNew } from '../../src/cli/write-new.ts';
import { temporaryFolder } from '../content-folder.ts';

const FILES = new Map([
  ['stories/un-the/story.mdx', 'Un thé.'],
  ['people/zoe.yaml', 'displayName: Zoé'],
]);

test('what is written is whole, and nothing is left beside it', async () => {
  const folder = await temporaryFolder();
  writeNew(folder, FILES);
  expect(readdirSync(folder).sort()).toEqual(['people', 'stories']);
  expect(readdirSync(join(folder, 'stories/un-the'))).toEqual(['story.mdx']);
  for (const [file, text] of FILES) expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
});

test('one place that is taken, and nothing is written at all', async () => {
  const folder = await temporaryFolder();
  mkdirSync(join(folder, 'stories/un-the'), { recursive: true });
  expect(() => writeNew(folder, FILES)).toThrow(AlreadyThere);
  expect(readdirSync(folder)).toEqual(['stories']);
});

test('a write that fails leaves nothing', async () => {
  const folder = await temporaryFolder();
  const wrong = new Map([...FILES, ['people/a/\0.yaml', '']]);
  expect(() => writeNew(folder, wrong)).toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test('a second place that cannot be made takes the first one back', async () => {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'stories'), 'un fichier');
  expect(() => writeNew(folder, FILES)).toThrow();
  expect(readdirSync(folder)).toEqual(['people', 'stories']);
  expect(readdirSync(join(folder, 'people'))).toEqual([]);
});

test('what is to stand with it and cannot takes it back', async () => {
  const folder = await temporaryFolder();
  const fail = () => {
    throw new Error('no');
  };
  expect(() => writeNew(folder, FILES, fail)).toThrow('no');
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual(['people', 'stories']);
});
