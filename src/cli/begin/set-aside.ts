// The demonstration → demonstration/content/, and the new content in its place: both, or nothing at all.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readSite } from '../../read/folder.ts';

/** A content that must not be touched; the message is for the person who typed the command. */
export class BeginRefused extends Error {
  override name = 'BeginRefused';
}

export interface Places {
  /** The project's folder. */
  root: string;
  /** The content folder. */
  content: string;
  /** Where the demonstration goes. */
  aside: string;
}

/**
 * Whether something stands in the way, before anything is asked.
 * @param isForced without git, nothing but the demonstration itself is known to be safe: its user has said that it may move
 * @returns whether there is a demonstration to set aside
 * @throws {BeginRefused}
 */
export function demandReady({ root, content, aside }: Places, isForced: boolean): boolean {
  if (!existsSync(content)) return false;
  const place = relative(root, content) || '.';
  if (!statSync(content).isDirectory())
    throw new BeginRefused(`« ${place} » n’est pas un dossier, et rien n’y a été touché. ${ELSEWHERE}`);
  if (readdirSync(content).length === 0) return false;
  if (readSite(content)?.demonstration !== true)
    throw new BeginRefused(
      `« ${place} » n’est pas la démonstration : c’est déjà une anthologie, et rien n’y a été touché. ${ELSEWHERE}`,
    );
  if (existsSync(aside))
    throw new BeginRefused(
      `« ${relative(root, aside)} » existe déjà : la démonstration a déjà été mise de côté. Supprimez l’un des deux dossiers, puis recommencez.`,
    );
  if (!isForced) demandCommitted(root, place);
  return true;
}

const ELSEWHERE = 'Pour en commencer une à côté : CONTENT_DIR=autre npm run begin';

function demandCommitted(root: string, place: string): void {
  const { status, stdout, error } = spawnSync('git', ['status', '--porcelain', '--', place], {
    cwd: root,
    encoding: 'utf8',
  });
  if (error || status !== 0)
    throw new BeginRefused(
      `Ce projet n’est pas suivi par git : rien ne dit si « ${place} » contient des changements que vous voulez garder. S’il n’y en a pas, ajoutez --force : la démonstration n’est que déplacée.`,
    );
  const changes = stdout.split('\n').filter(Boolean);
  if (changes.length > 0)
    throw new BeginRefused(
      `« ${place} » contient des changements que git n’a pas gardés :\n${changes.map((line) => `  ${line.slice(3)}`).join('\n')}\nGardez-les (git commit), ou défaites-les, puis recommencez. Rien n’a été touché.`,
    );
}

/**
 * Written beside its place, then two renames that Ctrl-C does not part. The place is judged again: questions take minutes.
 * @param isMoved what `demandReady` said before them
 * @throws {BeginRefused} where something came meanwhile
 */
export function putContent(
  places: Places,
  files: ReadonlyMap<string, string>,
  { isMoved, isForced }: { isMoved: boolean; isForced: boolean },
): void {
  const { root, content, aside } = places;
  if (demandReady(places, isForced) !== isMoved) throw cameMeanwhile(root, content);
  // On the same disk as the content, under a hidden name.
  mkdirSync(dirname(content), { recursive: true });
  const work = mkdtempSync(join(dirname(content), '.nouveau-'));
  const hold = (): void => undefined;
  process.on('SIGINT', hold);
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(work, 'content', file)), { recursive: true });
      writeFileSync(join(work, 'content', file), text);
    }
    if (isMoved) mkdirSync(dirname(aside), { recursive: true });
    if (isMoved) renameSync(content, aside);
    else if (existsSync(content)) dropEmpty(root, content);
    try {
      renameSync(join(work, 'content'), content);
    } catch (error) {
      if (isMoved) renameSync(aside, content);
      throw error;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
    process.off('SIGINT', hold);
  }
}

/** Whatever was put there since it was read stays. */
function dropEmpty(root: string, content: string): void {
  try {
    rmdirSync(content);
  } catch {
    throw cameMeanwhile(root, content);
  }
}

function cameMeanwhile(root: string, content: string): BeginRefused {
  return new BeginRefused(
    `« ${relative(root, content)} » a changé depuis le début de la commande : rien n’y a été touché. Regardez ce qui s’y trouve, puis recommencez.`,
  );
}
