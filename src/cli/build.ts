// Builds the whole site apart from the last one, then puts it in its place. A build that fails changes nothing.
import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { outputFolder } from '../read/content-folder.ts';
import { BuildDiary } from './build-diary.ts';
import { takeTurn } from './turn.ts';

const out = outputFolder();
// Inside the project: Astro shares a folder between builds that go elsewhere, and two at once would mix.
const work = resolve(`.dist-${createHash('sha256').update(out).digest('hex').slice(0, 8)}`);
const next = join(dirname(out), `.${basename(out)}-next`);
const last = join(dirname(out), `.${basename(out)}-last`);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const release = await takeTurn(() => console.log('Une autre construction est en cours ; celle-ci attend son tour.'));
const diary = new BuildDiary();
try {
  await rm(work, { recursive: true, force: true });
  await build({ outDir: work, logLevel: 'error' });
  await putInPlace();
  await diary.finish(out);
} catch (error) {
  diary.fail(error, relative(process.cwd(), out));
  process.exitCode = 1;
} finally {
  for (const folder of [work, next]) await rm(folder, { recursive: true, force: true });
  await release();
}

/** Two renames: readers of the folder see the last site or the new one, never a mixture. */
async function putInPlace(): Promise<void> {
  for (const folder of [next, last]) await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(out), { recursive: true });
  await move(work, next);
  await move(out, last, 'may be absent');
  await rename(next, out);
  await rm(last, { recursive: true, force: true });
}

/** Renames, or copies where the other folder is on another disk. */
async function move(from: string, to: string, absence?: 'may be absent'): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && absence) return;
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}
