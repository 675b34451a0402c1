// A forge that is a folder: what would be asked of a real one, to be read before a mailbox is opened.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Forge, MergeRequest } from './forge.ts';

/** `<folder>/<branch>/` holds the files of the branch, `commit.txt` its message and `request.md` the request. @param folder absolute */
export function dryForge(folder: string): Forge {
  const at = (branch: string, name: string) => join(folder, branch.replace(/[^\w-]/g, '_'), name);
  const read = (path: string) => readFile(path, 'utf8').catch(() => undefined);
  const write = async (path: string, held: string | Uint8Array) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, held);
  };
  const requestOf = async (branch: string): Promise<MergeRequest | undefined> => {
    const address = at(branch, 'request.md');
    const body = await read(address);
    return body === undefined ? undefined : { address, body, number: 1, isLabelled: true };
  };
  return {
    isTaken: async () => false,
    messageOf: (branch) => read(at(branch, 'commit.txt')),
    async commit(branch, files, message) {
      for (const [path, held] of files) await write(at(branch, path), held);
      await write(at(branch, 'commit.txt'), message);
      return true;
    },
    requestOf,
    /** The folder of a request is taken away by whoever is done with it. */
    async openBranches() {
      const names = await readdir(folder).catch(() => []);
      return new Set(names.map((name) => name.replaceAll('_', '/')));
    },
    async open({ branch, title, body, labels }) {
      await write(at(branch, 'request.md'), `# ${title}\n\n${body}\n\n(${labels.join(', ')})\n`);
      return requestOf(branch);
    },
    label: async () => {},
  };
}
