// Which folders a build may fill or replace: those that Florilège made, known by the mark it leaves there, or empty ones.
import { lstat, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Settings } from '../settings.ts';

/** A hidden file: no page links to it, no list of the site's files names it. */
export const MARK = '.florilege';

const MARK_TEXT = `Florilège a fait ce dossier, et le remplacera en entier : rien d’autre n’y est en sûreté.
Florilège made this folder and will replace it as a whole: nothing else is safe in it.
`;

/** Stops a build before it starts; the message is for the person who typed the command. */
class FolderRefused extends Error {
  override name = 'FolderRefused';
}

/** Leaves the mark in a folder, which is made if need be. */
export async function mark(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, MARK), MARK_TEXT);
}

/** The same, where nothing is there yet: what is put into it from then on is known for ours. */
export async function markIfFree(folder: string): Promise<void> {
  const state = await stateOf(folder);
  if (state === 'absent' || state === 'empty') await mark(folder);
}

/**
 * Makes sure that nothing is lost where a folder is replaced.
 * @param setting how its user names it: « OUT_DIR »; undefined for the folders that a build puts beside its own
 * @throws {FolderRefused} where it holds anything that Florilège cannot prove it made
 */
export async function demandOwn(folder: string, setting?: string): Promise<void> {
  const state = await stateOf(folder);
  if (state === 'absent' || state === 'empty' || state === 'own') return;
  const place = shown(folder);
  if (state === 'not a folder')
    throw new FolderRefused(`« ${place} » n’est pas un dossier : rien n’y a été touché. ${another(setting)}`);
  throw new FolderRefused(
    `« ${place} » contient des fichiers, et rien ne prouve que Florilège les a faits (le fichier ${MARK} n’y est pas) : rien n’y a été touché. ` +
      `S’il n’y a là qu’un ancien site à remplacer, supprimez ou déplacez ce dossier, puis recommencez. ${another(setting)}`,
  );
}

/**
 * Refuses a folder that holds or is one that matters, or that is inside one that is read.
 * @param holders name to show → path, of what the folder may neither hold nor be
 * @param readers name to show → path, of what the folder may not be inside either
 * @throws {FolderRefused}
 */
export async function demandApart(
  folder: string,
  setting: string,
  holders: Record<string, string>,
  readers: Record<string, string> = {},
): Promise<void> {
  const place = await trueFolder(folder);
  for (const [name, path] of Object.entries({ ...holders, ...readers })) {
    const other = await trueFolder(path);
    const isInside = name in readers && holds(other, place);
    if (!holds(place, other) && !isInside) continue;
    const how = place === other ? 'est' : isInside ? 'est dans' : 'contient';
    throw new FolderRefused(
      `« ${shown(folder)} » ${how} ${name} : ${setting} doit être un dossier à part. Rien n’y a été touché. ${another(setting)}`,
    );
  }
}

/** For `demandApart`: what no folder that is replaced may hold, and what a site is made from, which none may be inside. */
export function ownPlaces({ root, content }: Pick<Settings, 'root' | 'content'>): {
  holders: Record<string, string>;
  readers: Record<string, string>;
} {
  return {
    holders: { 'le dossier du projet': root, 'votre dossier personnel': homedir() },
    readers: {
      'le contenu': content,
      'le code (src)': join(root, 'src'),
      'le dossier public': join(root, 'public'),
    },
  };
}

/** Ends the command with 2 on a folder that must not be touched. @param more said after it @throws every other error */
export function endRefused(error: unknown, more = ''): never {
  if (!(error instanceof FolderRefused)) throw error;
  console.error(error.message + more);
  process.exit(2);
}

/** The path without symbolic links, whether or not its end exists. */
export async function trueFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const parent = dirname(folder);
    return parent === folder ? folder : join(await trueFolder(parent), basename(folder));
  }
}

type State = 'absent' | 'empty' | 'own' | 'foreign' | 'not a folder';

async function stateOf(folder: string): Promise<State> {
  const facts = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    if (error.code === 'ENOTDIR') return 'under a file' as const;
    throw error;
  });
  if (facts === undefined) return 'absent';
  if (facts === 'under a file' || !facts.isDirectory()) return 'not a folder';
  if ((await readdir(folder)).length === 0) return 'empty';
  // Its first words: a file of that name may be somebody's.
  const text = await readFile(join(folder, MARK), 'utf8').catch(() => '');
  return text.startsWith('Florilège a fait ce dossier') ? 'own' : 'foreign';
}

function holds(folder: string, other: string): boolean {
  return folder === other || other.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function shown(folder: string): string {
  const near = relative(process.cwd(), folder);
  return near === '' ? '.' : near.startsWith('..') ? folder : near;
}

function another(setting: string | undefined): string {
  return setting === undefined
    ? 'La construction s’en sert le temps de son travail.'
    : `Pour un autre dossier : ${setting}=autre-dossier.`;
}
