// How commands start: files without their types are kept, and a start says and does what Node alone would.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../content-folder.ts';
import { personalEnvironment } from '../environment.ts';

const QUICK_START = 'src/cli/quick-start.mjs';
const ROOT = join(import.meta.dirname, '../..');

async function projectWith(files: Record<string, string>) {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  cpSync(join(ROOT, QUICK_START), join(folder, QUICK_START));
  const kept = join(folder, 'node_modules/.cache/florilege-code/typescript');
  const env = personalEnvironment({ NODE_OPTIONS: '' });
  delete env.NODE_COMPILE_CACHE;
  const run = (more: Record<string, string> = {}) => {
    const words = ['--import', `./${QUICK_START}`, 'src/command.ts'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      ...{ cwd: folder, encoding: 'utf8', env: { ...env, ...more } },
    });
    return { status, stdout, stderr };
  };
  return { folder, kept, run };
}

const COMMAND = {
  'src/command.ts':
    "import { Worker } from 'node:worker_threads';\nimport { half } from './half.ts';\nconst said: number = half(12);\nconsole.log(said);\nnew Worker(new URL('./thread.ts', import.meta.url));\n",
  'src/half.ts': 'export function half(whole: number): number {\n  return whole / 2;\n}\n',
  'src/thread.ts': "import { half } from './half.ts';\nconst count: number = half(8);\nconsole.log(count);\n",
};

test('a command and its threads do the same the first time and the next, and nothing is told', async () => {
  const { kept, run } = await projectWith(COMMAND);
  const done = { status: 0, stdout: '6\n4\n', stderr: '' };
  expect([run(), run()]).toEqual([done, done]);
  expect(readdirSync(kept).sort()).toEqual(['command', 'half', 'thread'].map((name) => `src%2F${name}.ts.kept`));
});

test('a file that has changed, or whose kept text was damaged, is made again', async () => {
  const { folder, kept, run } = await projectWith(COMMAND);
  run();
  const half = join(kept, 'src%2Fhalf.ts.kept');
  const whole = readFileSync(half, 'utf8');
  writeFileSync(half, whole.replace('/ 2', '/ 3'));
  expect(run().stdout).toBe('6\n4\n');
  expect(readFileSync(half, 'utf8')).toBe(whole);
  writeFileSync(join(folder, 'src/half.ts'), COMMAND['src/half.ts'].replace('/ 2', '/ 4'));
  expect(run().stdout).toBe('3\n2\n');
});

test('an error stands where it was written, and a text that is no program is told by Node', async () => {
  const { folder, run } = await projectWith({
    'src/command.ts':
      "interface Asked {\n  name: string;\n}\nconst asked: Asked = { name: 'x' };\nthrow new Error(asked.name);\n",
  });
  for (const time of [run(), run()]) expect(time.stderr).toMatch(/command\.ts:5:7/);
  writeFileSync(join(folder, 'src/command.ts'), 'const = ;\n');
  expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('SyntaxError') });
});

test('nothing is kept where Node is asked to keep nothing, or where nothing can be written', async () => {
  const { folder, kept, run } = await projectWith(COMMAND);
  writeFileSync(join(folder, 'node_modules'), 'a file');
  expect(run()).toMatchObject({ status: 0, stdout: '6\n4\n' });
  expect(run({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ status: 0, stdout: '6\n4\n' });
  expect(() => readdirSync(kept)).toThrow();
});
