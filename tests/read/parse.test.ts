import { expect, test } from 'vitest';
import { parseMdx } from '../../src/read/parse.ts';

test('positions are those of the file, front matter included', () => {
  const { tree } = parseMdx('---\ntitle: x\n---\n\nBonjour.\n');
  expect(tree?.children.at(-1)?.position?.start).toMatchObject({ line: 5, column: 1 });
});

test('a byte-order mark and CRLF change no line', () => {
  const { tree } = parseMdx('\uFEFF---\r\ntitle: x\r\n---\r\n\r\nBonjour.\r\n');
  expect(tree?.children.at(-1)?.position?.start.line).toBe(5);
});

test('dollars, colons and hashes are letters', () => {
  const { tree } = parseMdx('Le prix est $x$ à 12:30, #612Rencontres, :nom[a].');
  expect(tree?.children[0]).toMatchObject({
    children: [{ type: 'text', value: 'Le prix est $x$ à 12:30, #612Rencontres, :nom[a].' }],
  });
});

test('a file that cannot be read gives the place and the words', () => {
  expect(parseMdx('Un mot.\n\nEt 3 <3 toi.\n')).toMatchObject({
    tree: undefined,
    flaws: [{ position: { line: 3, column: 6 }, words: '<3 toi.' }],
  });
});

test('code in a file is a node, never run', () => {
  const { tree } = parseMdx("import fs from 'node:fs'\n\n{fs.rmSync('/')}\n");
  expect(tree?.children.map(({ type }) => type)).toEqual(['mdxjsEsm', 'mdxFlowExpression']);
});
