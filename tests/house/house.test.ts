// The house keeps its shape: who may import whom, where a thing is decided, and what its maps say of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../press.ts';
import { houseOf, readSources } from './graph.ts';
import { circlesOf, meetingsOf, unnamedRooms, unusedExports, writtenAddresses, wrongArrows } from './rules.ts';

const sources = readSources(ROOT, ['src', 'tests', 'demonstration', 'astro.config.mjs', '.ci/prune.mjs']);
const house = houseOf(sources);
const program = [...sources].filter(([file]) => file.startsWith('src/'));
const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Rooms of the program, and those that each may not know. */
const UNKNOWN: readonly [room: string, unknown: RegExp][] = [
  ['read', /^src\/(?:check|publish|pages|cli|content-layer|library\.ts)/],
  ['import', /^src\/(?:check|publish|pages|cli|content-layer|library\.ts|settings\.ts)/],
  ['mailbox', /^src\/(?:publish|pages|cli|content-layer|library\.ts|settings\.ts)/],
  ['receive', /^src\/(?:publish|pages|cli|content-layer|library\.ts|settings\.ts)/],
  ['review', /^src\/(?:publish|pages|cli|content-layer|library\.ts|settings\.ts)/],
  ['check', /^src\/(?:publish|pages|cli|content-layer|library\.ts)/],
  ['model', /^src\/(?:check|publish|pages|cli|content-layer|library\.ts|settings\.ts)/],
  ['start', /^src\/(?:check|publish|pages|cli|content-layer|library\.ts|settings\.ts)/],
  ['faces', /^src\/(?:check|pages|cli|content-layer|library\.ts|settings\.ts)/],
  ['story-preview', /^src\/(?:pages|cli|content-layer|library\.ts)/],
  ['words', /^src\/(?:read|check|publish|pages|cli|content-layer|pictures|library\.ts|settings\.ts)/],
  ['design', /^src\/(?:read|check|publish|pages|cli|content-layer|library\.ts|settings\.ts)/],
  ['pictures', /^src\/(?:check|publish|pages|cli|content-layer|library\.ts)/],
  ['publish', /^src\/(?:check|pages|cli|content-layer|library\.ts)/],
  ['content-layer', /^src\/(?:publish|pages|cli|library\.ts)/],
  ['cli', /^src\/(?:pages|library\.ts)/],
];

describe('the arrows of the house', () => {
  test('are read, those of components too', () => {
    const froms = new Set(house.arrows.map(({ from, to }) => `${from} ${to}`));
    expect(froms).toContain('src/library.ts src/model/build/build-library.ts');
    expect(froms).toContain('src/pages/index.astro src/library.ts');
  });

  test.each(UNKNOWN)('%s knows nothing of the rooms after it', (room, unknown) => {
    // They stand in the editors' own pages, where nobody hands them the library.
    const except = ['Contact', 'Contribute', 'SiteFact', 'ToComplete'].map(
      (element) => `src/publish/web/frame/${element}.astro`,
    );
    expect(wrongArrows(house, new RegExp(`^src/${room}/`), unknown, except)).toEqual([]);
  });

  test('make no circle', () => {
    expect(circlesOf(house)).toEqual([]);
  });

  test('lead from no product to another', () => {
    expect(meetingsOf(house)).toEqual([]);
  });

  test('lead to no page', () => {
    expect(wrongArrows(house, /./, /^src\/pages\//)).toEqual([]);
  });

  test('open the content layer in two files', () => {
    expect(wrongArrows(house, /^src\//, /^astro:content$/, ['src/content.config.ts', 'src/library.ts'])).toEqual([]);
  });

  test('decode, draw and encode pictures in one room', () => {
    expect(wrongArrows(house, /^src\/(?!pictures\/)/, /^(?:sharp|@resvg\/)/)).toEqual([]);
  });

  test('leave no export that nobody asks for', () => {
    // Astro asks for these by their names; a pool of threads, for what a worker does; the pages of a folder, for its addresses.
    const asked = /^src\/(?:pages\/|middleware|content\.config|story-preview\/folder-href)|-worker\.ts$/;
    expect(unusedExports(house, /^src\//, asked)).toEqual([]);
  });
});

describe('what is decided in one place', () => {
  const elsewhere = (pattern: RegExp, ...places: string[]) =>
    program.filter(([file, words]) => !places.includes(file) && pattern.test(words)).map(([file]) => file);

  test('addresses of the site are written in model/addresses.ts', () => {
    // A host's patterns stand for many addresses at once, and Astro names a route by its file.
    const own = /^src\/(?:model\/addresses\.ts$|publish\/hosting\/|middleware\.ts$|pages\/)/;
    expect(writtenAddresses(program.filter(([file]) => !own.test(file)))).toEqual([]);
  });

  test('the environment is read in settings.ts', () => {
    // What the program tells Astro is written; a terminal is asked whether it is one; for a page, its name stands for nothing.
    expect(elsewhere(/(?<!')process\.env(?!\.ASTRO_\w+ = )/, 'src/settings.ts')).toEqual([]);
  });

  test('nothing evaluates text', () => {
    expect(elsewhere(/\beval\(|new Function\(|evaluate\(/)).toEqual([]);
  });

  test('one file compiles, for the errors of the editors’ pages, and drops what comes out', () => {
    const compilers = elsewhere(/mdxToJs|markdownToJs/);
    expect(compilers).toHaveLength(1);
    expect(
      text(compilers[0] as string)
        .match(/.*ToJs\(/g)
        ?.every((line) => line.includes('void ')),
    ).toBe(true);
  });
});

describe('files and maps', () => {
  test('pages hold addresses, not logic', () => {
    const long = program.filter(([file, words]) => file.startsWith('src/pages/') && words.split('\n').length > 40);
    expect(long.map(([file]) => file)).toEqual([]);
  });

  test('no file is over 250 lines', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const long = files.filter(
      ({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').split('\n').length > 251,
    );
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('the site’s own room has at most a dozen files at its root', () => {
    const files = house.files.filter((file) => /^src\/publish\/web\/[^/]+$/.test(file));
    expect(files.length).toBeLessThanOrEqual(12);
  });

  test.each(['README.md', 'docs/architecture.md'])('%s names every room of the program', (map) => {
    const own = map === 'README.md' ? text(map) : text(map).replaceAll(/`(\w+\/)`/g, '`src/publish/$1`');
    expect(unnamedRooms(house, own)).toEqual([]);
  });

  test('what docs/architecture.md names of the program exists', () => {
    const named = [...text('docs/architecture.md').matchAll(/`((?:src|tests|docs)\/[^`]*)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
