// A box in a folder of a server: a file a key, written whole, and those whose time has passed are taken away.
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Box } from '../box.ts';

/** @param folder absolute; made where it does not exist, for its owner alone */
export function folderBox(folder: string, now: () => number = Date.now): Box {
  const at = (key: string) => join(folder, ...key.split('/').map((part) => part.replace(/[^a-z0-9-]/g, '_')));
  let count = 0;
  /** The seconds after which it is forgotten stand in a file beside it. */
  const isPast = async (path: string) => {
    const until = await readFile(`${path}.until`, 'utf8').catch(() => '');
    return until !== '' && Number(until) <= now();
  };
  const drop = async (path: string) => {
    await rm(path, { force: true });
    await rm(`${path}.until`, { force: true });
  };
  const partOf = async (path: string, held: Uint8Array | string) => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const part = `${path}.${process.pid}-${count++}.part`;
    await writeFile(part, held, { mode: 0o600 });
    return part;
  };
  const write = async (path: string, held: Uint8Array | string) => rename(await partOf(path, held), path);
  return {
    async get(key) {
      const path = at(key);
      if (await isPast(path)) await drop(path);
      return readFile(path).then((bytes) => new Uint8Array(bytes), absent);
    },
    async put(key, bytes, seconds) {
      const path = at(key);
      if (seconds !== undefined) await write(`${path}.until`, String(now() + seconds * 1000));
      await write(path, bytes);
    },
    async claim(key, bytes) {
      const part = await partOf(at(key), bytes);
      try {
        await link(part, at(key));
        return true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        return false;
      } finally {
        await rm(part, { force: true });
      }
    },
    delete: (key) => drop(at(key)),
    async keys(prefix) {
      const [room = ''] = prefix.split('/');
      const names = (await readdir(join(folder, room)).catch(absent)) ?? [];
      const own = [];
      for (const name of names.filter((one) => !/\.(?:until|part)$/.test(one))) {
        const path = join(folder, room, name);
        // What was taken away since is no key any more.
        if (!(await stat(path).catch(absent))?.isFile()) continue;
        if (await isPast(path)) await drop(path);
        else own.push(`${room}/${name}`);
      }
      return own.filter((key) => key.startsWith(prefix)).sort();
    },
  };
}

/** @throws what is no absence: a disk that refuses is told */
function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
