import { expect, test } from 'vitest';
import { MAX_LIST, readYaml } from '../../src/read/yaml.ts';
import { otherSpaces } from '../../src/read/yaml-spaces.ts';

test('a date stays the text that was written', () => {
  expect(readYaml('published: 2026-03-14').value).toEqual({ published: '2026-03-14' });
});

test('a value is located by its path, from the first line of the file', () => {
  const yaml = readYaml('title: Un café\nencounters:\n  - with: [paul]\n    via: linkedin\n', 2);
  expect(yaml.locate(['encounters', 0, 'via'])).toEqual({ line: 5, column: 10 });
  expect(yaml.locate(['encounters', 0, 'irl', 'date'])).toEqual({ line: 4, column: 5 });
  expect(yaml.locateKey([], 'encounters')).toEqual({ line: 3, column: 1 });
});

test('a key written twice is a flaw', () => {
  expect(readYaml('a: 1\na: 2').flaws).toMatchObject([{ code: 'DUPLICATE_KEY', position: { line: 2, column: 1 } }]);
});

test('every key written twice is a flaw, in maps within maps too, and numbers are not words', () => {
  const { flaws, value } = readYaml('a: { b: 1, b: 2 }\nc:\n  - d: 1\n    "d": 2\n    d: 3\n');
  expect(flaws.map(({ code, position }) => [code, position.line, position.column])).toEqual([
    ['DUPLICATE_KEY', 1, 12],
    ['DUPLICATE_KEY', 4, 5],
    ['DUPLICATE_KEY', 5, 5],
  ]);
  expect(value).toBeUndefined();
  expect(readYaml('1: a\n"1": b').flaws).toEqual([]);
});

test('thousands of keys and of items are read in their order', () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}`);
  const text = `${keys.map((key) => `${key}: [${key}]`).join('\n')}\n`;
  const { value, flaws } = readYaml(text, 1, MAX_LIST);
  expect(flaws).toEqual([]);
  expect(Object.keys(value as object)).toEqual(keys);
});

test('what is too long is not read, and says how long it may be', () => {
  expect(readYaml(`a: ${'b'.repeat(30_000)}`)).toMatchObject({ value: undefined, tooLong: 20_000, flaws: [] });
});

test('spaces between brackets are found', () => {
  expect(otherSpaces('a: [un\u00A0, deux]\nb: { c:\u00A0un }')).toEqual([6, 22]);
});
