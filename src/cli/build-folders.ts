// The folders of a build: where it works, and how the finished site takes the place of the last one.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Settings } from '../settings.ts';
import { demandApart, demandOwn, mark, ownPlaces, trueFolder } from './own-folder.ts';

interface BuildFolders {
  /** The finished site. */
  out: string;
  /** Marked; Astro empties `site`, inside it. */
  work: string;
  site: string;
  /** Beside `out`, the time of two renames. */
  next: string;
  last: string;
  cache: string;
}

/** The folders that the settings ask for. Where the output is a symbolic link, the folder it leads to is replaced. */
export async function foldersOf({ root, output, cache }: Settings): Promise<BuildFolders> {
  const out = await trueFolder(output);
  // Inside the project: Astro shares a folder between builds that go elsewhere, and two at once would mix.
  const work = join(root, `.dist-${createHash('sha256').update(out).digest('hex').slice(0, 8)}`);
  const [next, last] = ['next', 'last'].map((name) => join(dirname(out), `.${basename(out)}-${name}`)) as [
    string,
    string,
  ];
  return { out, work, site: join(work, 'site'), next, last, cache: await trueFolder(cache) };
}

/**
 * Makes sure, before anything is written, that all these folders may be.
 * @throws {FolderRefused} where one may hold what Florilège did not make
 */
export async function demandFolders(folders: BuildFolders, settings: Settings): Promise<void> {
  const { out, work, next, last, cache } = folders;
  await demandOutputs(out, cache, settings);
  for (const folder of [work, next, last]) await demandOwn(folder);
}

/**
 * Makes sure that a build may empty and fill `out`, and fill `cache`.
 * @throws {FolderRefused} where one may hold what Florilège did not make
 */
export async function demandOutputs(out: string, cache: string, settings: Settings): Promise<void> {
  const { holders, readers } = ownPlaces(settings);
  await demandApart(out, 'OUT_DIR', { ...holders, 'le cache (CACHE_DIR)': cache }, readers);
  await demandApart(cache, 'CACHE_DIR', { ...holders, ...readers, 'le dossier de sortie (OUT_DIR)': out });
  await demandOwn(out, 'OUT_DIR');
  await demandOwn(cache, 'CACHE_DIR');
}

/** Gives its place back to a site whose replacement was killed between two renames. */
export async function recover({ out, last }: BuildFolders): Promise<void> {
  if (existsSync(out) || !existsSync(last)) return;
  await demandOwn(last);
  await rename(last, out);
}

/** A clean work folder, and marks in what is about to be filled. */
export async function prepare(folders: BuildFolders): Promise<void> {
  await dropWork(folders);
  for (const folder of [folders.work, folders.cache]) await mark(folder);
}

/** Takes away what this build, or one that was killed, left on its way. */
export async function dropWork({ work, next }: BuildFolders): Promise<void> {
  for (const folder of [work, next]) await drop(folder);
}

/** Two renames: readers of the folder see the last site or the new one, never a mixture. */
export async function putInPlace({ out, site, next, last }: BuildFolders): Promise<void> {
  await mark(site);
  for (const folder of [next, last]) await drop(folder);
  await mkdir(dirname(out), { recursive: true });
  await move(site, next);
  // A build takes minutes: somebody may have put a file there since it began.
  await demandOwn(out, 'OUT_DIR');
  if (existsSync(out)) {
    await mark(out);
    await rename(out, last);
  }
  await rename(next, out);
  await drop(last);
}

/** Deletes a folder that Florilège made. @throws {FolderRefused} for any other */
async function drop(folder: string): Promise<void> {
  await demandOwn(folder);
  await rm(folder, { recursive: true, force: true });
}

/** Renames, or copies where the other folder is on another disk. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    // Marked first: a copy that is killed can be taken away.
    await mark(to);
    await cp(from, to, { recursive: true });
  });
}
