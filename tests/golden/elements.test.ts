// Each thing that a text may hold, in each product. UPDATE_GOLDENS=1 rewrites the files; the difference is read before it is kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import type { Block, Inline } from '../../src/model/prose/prose.ts';
import { CASES, FOLDER, PRODUCTS, readCases } from './elements.ts';

let library: Library;
beforeAll(async () => {
  library = await readCases();
});

describe.each(CASES)('%s', (name) => {
  test.each(Object.entries(PRODUCTS))('in %s is what it was', (file, render) => {
    const story = library.stories.get(name);
    if (!story) throw new Error(`${name} is not published.`);
    const made = `${render(story, library)}\n`;
    const golden = join(FOLDER, name, file);
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(golden, made);
    expect(made).toBe(readFileSync(golden, 'utf8'));
  });
});

test('every block and every inline node has its case', () => {
  const bodies = CASES.map((name) => library.stories.get(name)?.body);
  expect(Object.keys(NODES).filter((type) => !JSON.stringify(bodies).includes(`"type":"${type}"`))).toEqual([]);
});

/** A new node that is not listed here does not compile. */
const NODES: Record<Block['type'] | Inline['type'], true> = {
  paragraph: true,
  heading: true,
  blockquote: true,
  list: true,
  table: true,
  code: true,
  thematicBreak: true,
  Question: true,
  PullQuote: true,
  Aside: true,
  Figure: true,
  GroupPhoto: true,
  KeyFigure: true,
  Dialogue: true,
  Postscript: true,
  text: true,
  emphasis: true,
  strong: true,
  delete: true,
  inlineCode: true,
  link: true,
  lineBreak: true,
  noteReference: true,
  Foreign: true,
};
