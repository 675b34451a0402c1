// A content that stands on no disk: what a browser holds is read as a folder is.
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { contentOf } from '../../src/read/content.ts';
import { readContent } from '../../src/read/folder.ts';
import type { GivenFile } from '../../src/read/given-files.ts';
import { satteri } from '../../src/read/satteri.ts';
import { SMALL } from '../content-folder.ts';
import { givenFiles } from '../given-files.ts';

const TOOLS = { parser: satteri, isThere: () => true };

/** Folders have a size of their own on a disk, and functions are not compared. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('files in memory say what the same files say in a folder, in whatever order they are given', async () => {
  const files = givenFiles(SMALL);
  const fromDisk = plain(await readContent(SMALL));
  expect(plain(await contentOf(files, TOOLS))).toEqual(fromDisk);
  expect(plain(await contentOf(new Map([...files].reverse()), TOOLS))).toEqual(fromDisk);
});

test('nothing is read as an empty content', async () => {
  const content = await contentOf(new Map(), TOOLS);
  expect([content.stories, content.people, content.volumes, content.pages, content.strays]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
  expect(content.site.value).toBeUndefined();
});

test('whether a picture decodes may be known later than everything else', async () => {
  const files = givenFiles(SMALL);
  const [path, picture] = [...files].find(([, file]) => file.picture) as [string, GivenFile];
  const later = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20));
  const content = await contentOf(new Map([...files, [path, { ...picture, decodes: later }]]), TOOLS);
  const problems = checkContent(content, { today: '2026-07-01' });
  expect(problems.map(({ rule, file }) => [rule, file])).toContainEqual(['picture-file', path]);
});

test('a text that could not be opened is an empty one', async () => {
  const files = givenFiles(SMALL);
  const { bytes: _, ...closed } = files.get('stories/un-cafe/story.mdx') as GivenFile;
  const content = await contentOf(new Map([...files, ['stories/un-cafe/story.mdx', closed]]), TOOLS);
  expect(content.stories.find(({ id }) => id === 'un-cafe')?.body.source).toBe('');
});
