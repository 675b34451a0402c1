// The README's map and commands, and the rooms of docs/architecture.md, are those of the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  const told = [...readme.matchAll(/npm (?:run ([\w-]+)|(test)\b)/g)].map(([, verb, test]) => verb ?? test);
  expect([...new Set(told)].sort()).toEqual(
    Object.keys(scripts)
      .filter((verb) => !['lint', 'postinstall'].includes(verb))
      .sort(),
  );
});

test('it fits on a page', () => {
  expect(readme.split('\n').length).toBeLessThan(80);
});

test('docs/architecture.md names every room, and no other', () => {
  const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  const folders = (place: string) =>
    readdirSync(join(root, place), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${place}/${name}/`);
  const rooms = [...folders('src'), ...folders('src/cli')];
  expect(rooms.filter((room) => !architecture.includes(`\`${room}`))).toEqual([]);
  const named = [...architecture.matchAll(/`(src\/[\w./-]*)`/g)].map(([, place = '']) => place);
  expect(named.filter((place) => !existsSync(join(root, place)))).toEqual([]);
});
