// A content that stands on no disk: what a browser holds is read as a folder is.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { pictureFacts } from '../../src/pictures/facts.ts';
import { contentOf } from '../../src/read/content.ts';
import { readContent } from '../../src/read/folder.ts';
import type { GivenFile } from '../../src/read/given-files.ts';
import { satteri } from '../../src/read/satteri.ts';
import { SMALL } from '../content-folder.ts';

const TOOLS = { parser: satteri, isThere: () => true };

/** As a page that a folder was dropped on would hold it: every file whole. */
function held(folder: string): Map<string, GivenFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry): [string, GivenFile] => {
      const path = join(entry.parentPath, entry.name);
      const name = path.slice(folder.length + 1).replaceAll('\\', '/');
      if (entry.isDirectory()) return [name, { kind: 'folder', size: 0 }];
      const bytes = new Uint8Array(readFileSync(path));
      const picture = pictureFacts(bytes);
      return [name, { kind: 'file', size: bytes.length, bytes, ...(picture && { picture, decodes: true }) }];
    }),
  );
}

/** Folders have a size of their own on a disk, and functions are not compared. */
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('files in memory say what the same files say in a folder, in whatever order they are given', async () => {
  const files = held(SMALL);
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
  const files = held(SMALL);
  const [path, picture] = [...files].find(([, file]) => file.picture) as [string, GivenFile];
  const later = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 20));
  const content = await contentOf(new Map([...files, [path, { ...picture, decodes: later }]]), TOOLS);
  const problems = checkContent(content, { today: '2026-07-01' });
  expect(problems.map(({ rule, file }) => [rule, file])).toContainEqual(['picture-file', path]);
});

test('a text that could not be opened is an empty one', async () => {
  const files = held(SMALL);
  const { bytes: _, ...closed } = files.get('stories/un-cafe/story.mdx') as GivenFile;
  const content = await contentOf(new Map([...files, ['stories/un-cafe/story.mdx', closed]]), TOOLS);
  expect(content.stories.find(({ id }) => id === 'un-cafe')?.body.source).toBe('');
});
