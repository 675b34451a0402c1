// A build replaces what Florilège made, or nothing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demandFolders, foldersOf, prepare, putInPlace, recover } from '../../src/cli/build-folders.ts';
import { guardFolders } from '../../src/cli/guard-folders.ts';
import { demandOwn, MARK, mark } from '../../src/cli/own-folder.ts';
import { settingsOf } from '../../src/settings.ts';
import { smallContent, temporaryFolder } from '../content-folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const settings = settingsOf({}, ROOT);

function build(env: Record<string, string>) {
  return spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
}

async function folderWith(...files: string[]): Promise<string> {
  const folder = join(await temporaryFolder(), 'site');
  await mkdir(folder);
  for (const file of files) await writeFile(join(folder, file), 'à moi');
  return folder;
}

test('a folder with a file of somebody’s stops the build before it starts, in French', async () => {
  const content = await smallContent();
  const out = await folderWith('roman.odt');
  const { status, stderr } = build({ CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: join(out, '../cache') });
  expect(status).toBe(2);
  expect(stderr).toContain('contient des fichiers, et rien ne prouve que Florilège les a faits');
  expect(stderr).toContain('Rien n’a été construit.');
  expect(await readFile(join(out, 'roman.odt'), 'utf8')).toBe('à moi');
  expect(await readdir(join(out, '..'))).toEqual(['site']);
});

test('the project, the content, the code and what holds them are never replaced', async () => {
  const content = await smallContent();
  const around = [ROOT, join(ROOT, '..'), '/', join(ROOT, 'src'), join(ROOT, 'src/nouveau')];
  for (const out of [...around, content, join(content, 'stories'), join(content, 'nouveau')]) {
    const wanted = settingsOf({ CONTENT_DIR: content, OUT_DIR: out }, ROOT);
    const demanded = foldersOf(wanted).then((folders) => demandFolders(folders, wanted));
    await expect(demanded, out).rejects.toThrow('OUT_DIR doit être un dossier à part.');
  }
  expect(existsSync(join(content, 'nouveau'))).toBe(false);
});

test('one’s home is never replaced, even empty', async () => {
  const content = await smallContent();
  const home = await folderWith();
  const { status, stderr } = build({ CONTENT_DIR: content, HOME: home, USERPROFILE: home, OUT_DIR: home });
  expect(status).toBe(2);
  expect(stderr).toContain('est votre dossier personnel : OUT_DIR doit être un dossier à part.');
});

test('a symbolic link is followed before anything is decided', async () => {
  const content = await smallContent();
  const link = join(await temporaryFolder(), 'lien');
  await symlink(content, link);
  const { status, stderr } = build({ CONTENT_DIR: content, OUT_DIR: link });
  expect(status).toBe(2);
  expect(stderr).toContain('OUT_DIR doit être un dossier à part.');
});

test('absent, empty or marked is free; a file, or a mark that is not ours, is not', async () => {
  const place = await temporaryFolder();
  await expect(demandOwn(join(place, 'absent'))).resolves.toBeUndefined();
  await expect(demandOwn(await folderWith())).resolves.toBeUndefined();
  const made = await folderWith('index.html');
  await mark(made);
  await expect(demandOwn(made)).resolves.toBeUndefined();
  await expect(demandOwn(await folderWith(MARK))).rejects.toThrow('rien ne prouve');
  await writeFile(join(place, 'fichier'), '');
  await expect(demandOwn(join(place, 'fichier'))).rejects.toThrow('n’est pas un dossier');
  await expect(demandOwn(join(place, 'fichier/dessous'))).rejects.toThrow('n’est pas un dossier');
});

test('a cache mixes with nobody’s files, whatever their names', async () => {
  for (const names of [
    ['cards', 'pictures'],
    ['cards', 'photos'],
  ])
    await expect(demandOwn(await folderWith(...names), 'CACHE_DIR')).rejects.toThrow('CACHE_DIR');
});

async function foldersIn(place: string) {
  const at = (name: string) => join(place, name);
  const [out, work, next, last, cache] = ['dist', 'work', '.dist-next', '.dist-last', 'cache'].map(at) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { out, work, site: join(work, 'site'), next, last, cache };
}

test('a finished site takes the place of the last one, and is marked', async () => {
  const folders = await foldersIn(await temporaryFolder());
  for (const text of ['un', 'deux']) {
    await demandFolders(folders, settings);
    await prepare(folders);
    await mkdir(folders.site);
    await writeFile(join(folders.site, 'index.html'), text);
    await putInPlace(folders);
    expect(await readFile(join(folders.out, 'index.html'), 'utf8')).toBe(text);
    expect((await readdir(folders.out)).sort()).toEqual([MARK, 'index.html']);
    expect((await readdir(join(folders.out, '..'))).sort()).toEqual(['cache', 'dist', 'work']);
  }
});

test.each(['out', 'next', 'last', 'work'] as const)('a file of somebody’s in %s is left there', async (name) => {
  const folders = await foldersIn(await temporaryFolder());
  await mkdir(folders[name]);
  await writeFile(join(folders[name], 'roman.odt'), 'à moi');
  await expect(demandFolders(folders, settings)).rejects.toThrow('rien ne prouve');
  await expect(prepare(folders).then(() => putInPlace(folders))).rejects.toThrow();
  expect(await readFile(join(folders[name], 'roman.odt'), 'utf8')).toBe('à moi');
});

test('a site whose replacement was killed gets its place back', async () => {
  const folders = await foldersIn(await temporaryFolder());
  await mark(folders.last);
  await writeFile(join(folders.last, 'index.html'), 'le dernier');
  await recover(folders);
  expect(await readFile(join(folders.out, 'index.html'), 'utf8')).toBe('le dernier');
});

test('the cache of a site that is read before it is ever built is known for its own by the first build', async () => {
  const folder = await temporaryFolder();
  const set = (cache: string) => {
    const setup = guardFolders({ ...settings, cache }).hooks['astro:config:setup'] as unknown as (
      given: object,
    ) => Promise<void>;
    return setup({ command: 'dev', config: {} });
  };
  const cache = join(folder, 'cache');
  await set(cache);
  await mkdir(join(cache, 'cards'));
  await demandOwn(cache, 'CACHE_DIR');
  const foreign = await folderWith('roman.odt');
  await set(foreign);
  expect(await readdir(foreign)).toEqual(['roman.odt']);
});
