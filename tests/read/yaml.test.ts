import { expect, test } from 'vitest';
import { readYaml } from '../../src/read/yaml.ts';

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
