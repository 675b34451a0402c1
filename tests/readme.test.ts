// The README's map and commands are those of the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('every place of the map exists', () => {
  const places = [...readme.matchAll(/^\| `([^`]+)` \|/gm)]
    .map((match) => match[1] as string)
    .filter((place) => !place.startsWith('npm'));
  expect(places.length).toBeGreaterThan(10);
  expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
});

test('every command of the README is a verb of package.json, and every verb is told', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const told = [
    ...readme.matchAll(/npm (?:run )?(begin|build|dev|preview|check|test|format|bench|new|receive|draw|docs)\b/g),
  ].map((match) => match[1]);
  expect([...new Set(told)].sort()).toEqual(
    Object.keys(scripts)
      .filter((verb) => !['lint', 'postinstall'].includes(verb))
      .sort(),
  );
});

test('it fits on a page', () => {
  expect(readme.split('\n').length).toBeLessThan(75);
});
