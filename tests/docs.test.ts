// What is generated is up to date: npm run docs writes it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedDocs } from '../src/cli/generated-docs.ts';

const root = join(import.meta.dirname, '..');

test('the pages of the rules and the JSON Schemas are those of the tables', () => {
  for (const [file, text] of generatedDocs())
    expect(readFileSync(join(root, file), 'utf8'), `${file}: npm run docs`).toBe(text);
});

test('no page is left of a rule that is gone', () => {
  const wanted = [...generatedDocs().keys()];
  const found = ['docs/regles', 'docs/schemas'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  expect(found.filter((file) => !wanted.includes(file))).toEqual([]);
});
