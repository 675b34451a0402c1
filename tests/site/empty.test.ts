// An anthology that has only just opened: no story, nobody, no book; every page opens all the same, and says so.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { welcomeWords } from '../../src/words/welcome/welcome-words.ts';
import { smallContent } from '../content-folder.ts';
import { build, read, SHARED_CACHE } from './build.ts';

const folder = await mkdtemp(join(tmpdir(), 'florilege-empty-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('an anthology without any text is built, and each list says what it waits for', { timeout: 240_000 }, async () => {
  const { empty } = welcomeWords('fr-FR');
  const content = await smallContent({
    stories: undefined,
    people: undefined,
    reactions: undefined,
    'series/rencontres.yaml': `title: Voix\ndescription: ${'Des voix de nuit. '.repeat(6)}\naccent: "#1f5673"\n`,
    'volumes/tome-1.yaml': 'title: Voix\npublished: 2026-06-01\nlicence: CC-BY-4.0\nstatus: draft\n',
  });
  const built = build(content, join(folder, 'dist'), SHARED_CACHE);
  expect(built.output).toContain('Site prêt');
  const pages = {
    home: 'index.html',
    stories: 'recits/index.html',
    people: 'personnes/index.html',
    networks: 'reseaux/index.html',
    themes: 'themes/index.html',
    places: 'lieux/index.html',
    oneSeries: 'collections/rencontres/index.html',
    volumes: 'volumes/index.html',
    encounters: 'rencontres/index.html',
    search: 'recherche/index.html',
  } as const;
  for (const [place, file] of Object.entries(pages))
    expect(read(built.out, file), file).toContain(`<p>${empty[place as keyof typeof pages]}</p>`);
  expect(read(built.out, 'collections/index.html')).toContain(empty.oneSeries);
});
