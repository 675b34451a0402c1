// One build of a project at a time: Astro keeps what it generates for a content folder in .astro/, whatever the folder.
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Waits until no other build of this project runs, then keeps them waiting until the returned function is called.
 * What a build that was killed has left behind is taken away.
 * @param onWait called once, where there is somebody to wait for
 * @param work what is done one at a time; different works do not wait for each other
 */
export async function takeTurn(onWait?: () => void, work = 'build'): Promise<() => Promise<void>> {
  const lock = join(resolve('.astro'), `florilege-${work}`);
  await mkdir(resolve('.astro'), { recursive: true });
  for (let tries = 0; !(await make(lock)); tries++) {
    if (tries === 0) onWait?.();
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    await wait(200);
  }
  return () => rm(lock, { force: true });
}

/** Only one process makes a file that must not be there. */
async function make(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that made a lock is gone, or left it empty seconds ago. */
async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const owner = Number(await readFile(lock, 'utf8'));
    return owner > 0 ? !isAlive(owner) : Date.now() - (await stat(lock)).mtimeMs > 5000;
  } catch {
    return false;
  }
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
