// The check opens nothing outside of the content folder and calls nobody, whatever the content says.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { realpath, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lay, refusedCases, smallCopy, underName } from './corpus.ts';
import { STORY_FILE, story } from './marks.ts';

/** What the loader of a compiled package asks, to know the system’s C library. */
const LOADERS = new Set(['/usr/bin/ldd', '/proc/self/exe', '/usr/bin/ldd (refused)', '/proc/self/exe (refused)']);

const root = resolve(import.meta.dirname, '../..');
/** Packages may stand elsewhere, behind a link. */
const program = [root, realpathSync(join(root, 'node_modules'))];
let content: string;
let seen: { files: string[]; calls: string[] };
let status: number | null;
let errors: string;

beforeAll(async () => {
  content = await realpath(await smallCopy());
  for (const [index, { files }] of refusedCases().entries()) {
    // Sheets of the same name replace each other: only what stands in a folder of stories is laid twice.
    await lay(underName(files, `essai-${String(index).padStart(4, '0')}`), content);
  }
  await lay(story('Voir ![un banc](https://exemple.fr/a.png).').files, content);
  const run = spawnSync(
    process.execPath,
    [
      '--permission',
      '--allow-addons',
      ...program.map((folder) => `--allow-fs-read=${folder}${sep}*`),
      `--allow-fs-read=${content}${sep}*`,
      '--import',
      join(import.meta.dirname, 'spy.ts'),
      'src/cli/check.ts',
      '--format',
      'json',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-07-01' },
      maxBuffer: 1 << 28,
    },
  );
  status = run.status;
  errors = run.stderr;
  seen = JSON.parse(run.stderr.split('\n').find((line) => line.startsWith('{"files"')) ?? '{}');
});
afterAll(() => rm(content, { recursive: true, force: true }));

test('the whole corpus is read at once, and refused', () => {
  expect(status, errors.slice(-2000)).toBe(1);
  expect(seen.files).toContain(join(content, STORY_FILE));
});

test('no file outside of the content folder and of the program is opened', () => {
  const outside = seen.files.filter((file) => ![content, ...program].some((folder) => file.startsWith(folder + sep)));
  expect(outside.filter((file) => file !== content && !LOADERS.has(file))).toEqual([]);
});

test('nobody is called', () => {
  expect(seen.calls).toEqual([]);
});
