// Builds the whole site beside the last one, then puts it in its place. A build that fails changes nothing.
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { build } from 'astro';
import { outputFolder } from '../read/content-folder.ts';
import { BuildDiary } from './build-diary.ts';

const out = outputFolder();
const next = join(dirname(out), `.${basename(out)}-next`);
const last = join(dirname(out), `.${basename(out)}-last`);
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const diary = new BuildDiary();
try {
  await rm(next, { recursive: true, force: true });
  await build({ outDir: next, logLevel: 'error' });
  await putInPlace();
  await diary.finish(out);
} catch (error) {
  await rm(next, { recursive: true, force: true });
  diary.fail(error, relative(process.cwd(), out));
  process.exitCode = 1;
}

/** Two renames: readers of the folder see the last site or the new one, never a mixture. */
async function putInPlace(): Promise<void> {
  await rm(last, { recursive: true, force: true });
  await rename(out, last).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(next, out);
  await rm(last, { recursive: true, force: true });
}
