// What `npx astro build` replaces, typed without npm run build.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MARK } from '../../src/cli/own-folder.ts';
import { takeTurn } from '../../src/cli/turn.ts';
import { smallContent, temporaryFolder } from '../content-folder.ts';
import { personalEnvironment } from '../environment.ts';

const ROOT = join(import.meta.dirname, '../..');

function astroBuild(env: Record<string, string>, more: string[] = []) {
  return spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...more], {
    cwd: ROOT,
    env: personalEnvironment(env),
    encoding: 'utf8',
  });
}

async function folderWith(file: string): Promise<string> {
  const folder = join(await temporaryFolder(), 'site');
  await mkdir(folder);
  await writeFile(join(folder, file), 'à moi');
  return folder;
}

test('a folder that Florilège did not make stops it before anything is written, in French', {
  timeout: 180_000,
}, async () => {
  const CONTENT_DIR = await smallContent();
  const mine = await folderWith('roman.odt');
  const place = join(mine, '..');
  const apart = { CONTENT_DIR, CACHE_DIR: join(place, 'cache') };
  const said = 'contient des fichiers, et rien ne prouve que Florilège les a faits';
  const tries = [
    { ...astroBuild({ ...apart, OUT_DIR: mine }), said },
    { ...astroBuild({ ...apart, OUT_DIR: join(place, 'autre') }, ['--outDir', mine]), said },
    { ...astroBuild({ CONTENT_DIR, OUT_DIR: join(place, 'autre'), CACHE_DIR: mine }), said },
    { ...astroBuild({ ...apart, OUT_DIR: CONTENT_DIR }), said: 'OUT_DIR doit être un dossier à part.' },
  ];
  for (const { status, stdout, stderr, said } of tries) {
    expect(status, stdout).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain('Rien n’a été construit.');
    expect(stderr).not.toMatch(/\bat |error|stack/i);
  }
  expect(await readFile(join(mine, 'roman.odt'), 'utf8')).toBe('à moi');
  expect(await readdir(place)).toEqual(['site']);
  expect(existsSync(join(CONTENT_DIR, 'site.yaml'))).toBe(true);
});

test('what it makes is marked, and made again', { timeout: 240_000 }, async () => {
  const CONTENT_DIR = await smallContent();
  const place = await temporaryFolder();
  const env = { CONTENT_DIR, OUT_DIR: join(place, 'site'), CACHE_DIR: join(place, 'cache') };
  const release = await takeTurn();
  try {
    for (const time of ['première', 'seconde']) {
      const { status, stderr } = astroBuild(env);
      expect(status, `${time} : ${stderr}`).toBe(0);
      for (const folder of [env.OUT_DIR, env.CACHE_DIR]) expect(await readdir(folder)).toContain(MARK);
      expect(await readdir(env.OUT_DIR)).toContain('index.html');
      expect(await readdir(env.OUT_DIR)).not.toContain('vieux.html');
      await writeFile(join(env.OUT_DIR, 'vieux.html'), '');
    }
  } finally {
    await release();
  }
});
