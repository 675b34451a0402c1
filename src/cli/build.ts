// Builds the whole site apart from the last one, then puts it in its place. A build that fails changes nothing.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'astro';
import { BuildDiary } from './build-diary.ts';
import { demandFolders, dropWork, foldersOf, prepare, putInPlace, recover } from './build-folders.ts';
import { readOptions, readSettings } from './command.ts';
import { stopRefused } from './guard-folders.ts';
import { takeTurn } from './turn.ts';

readOptions(
  `npm run build   construit le site dans dist/, puis le met à la place du dernier

  --help     cette aide

CONTENT_DIR, OUT_DIR, CACHE_DIR, BASE_PATH et BUILD_DATE changent les dossiers, le chemin et le jour.`,
  {},
);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const settings = readSettings();
const folders = await foldersOf(settings);
try {
  await demandFolders(folders, settings);
} catch (error) {
  stopRefused(error);
}

const release = await takeTurn(() => console.log('Une autre construction est en cours ; celle-ci attend son tour.'));
const diary = new BuildDiary(settings);
let isMoving = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
try {
  await recover(folders);
  await prepare(folders);
  await build({ outDir: folders.site, logLevel: 'silent' });
  isMoving = true;
  await putInPlace(folders);
  await diary.finish(folders.out);
} catch (error) {
  const typed = (path: string) => relative(process.cwd(), path);
  await diary.fail(error, typed(folders.out), typed(join(folders.cache, 'erreur.txt')));
  process.exitCode = 1;
} finally {
  if (process.exitCode !== 1) await dropWork(folders);
  await release();
}
// Where one page failed, others are still being made: without a pause until the end, or they would come back.
if (process.exitCode === 1) {
  rmSync(folders.work, { recursive: true, force: true });
  process.exit();
}

/** Ctrl-C leaves the last site, and nothing of this one; two renames under way are let finish. */
async function interrupt(): Promise<void> {
  if (isMoving) return;
  await release();
  // Without a pause until the end: the build would go on writing.
  rmSync(folders.work, { recursive: true, force: true });
  console.error('\nConstruction interrompue : rien n’a été publié.');
  process.exit(130);
}
