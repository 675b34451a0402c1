// What a forge keeps of a repository: in memory, or in a true one that git reads.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Commit {
  message: string;
  tree: string;
  parents: string[];
}

export interface TreeEntry {
  path: string;
  content?: string;
  /** Of a blob that was added. */
  sha?: string;
}

export interface Store {
  branches(): string[];
  head(branch: string): string | undefined;
  commit(id: string): Commit | undefined;
  /** At the head of a branch. */
  filesOf(branch: string): Map<string, Uint8Array>;
  addBlob(bytes: Uint8Array): string;
  /** Undefined where what it names is not there. */
  addTree(base: string, entries: readonly TreeEntry[]): string | undefined;
  addCommit(commit: Commit): string;
  /** False where there is one of that name. */
  addBranch(branch: string, id: string): boolean;
  forget(branch: string): void;
}

/** @param own files of the published branch */
export function memoryStore(own: Record<string, string>): Store {
  const blobs = new Map<string, Uint8Array>();
  const trees = new Map([['t0', new Map<string, Uint8Array>()]]);
  for (const [path, words] of Object.entries(own)) trees.get('t0')?.set(path, Buffer.from(words));
  const commits = new Map<string, Commit>([['c0', { message: 'Début', tree: 't0', parents: [] }]]);
  const branches = new Map([['main', 'c0']]);
  const idOf = (value: string | Uint8Array) =>
    createHash('sha1').update(value).update(`${commits.size} ${trees.size}`).digest('hex');
  return {
    branches: () => [...branches.keys()],
    head: (branch) => branches.get(branch),
    commit: (id) => commits.get(id),
    filesOf: (branch) => trees.get(commits.get(branches.get(branch) ?? '')?.tree ?? '') ?? new Map(),
    addBlob(bytes) {
      const id = idOf(bytes);
      blobs.set(id, bytes);
      return id;
    },
    addTree(base, entries) {
      const files = new Map(trees.get(base));
      for (const { path, content, sha = '' } of entries) {
        const bytes = content === undefined ? blobs.get(sha) : Buffer.from(content);
        if (!bytes) return undefined;
        files.set(path, bytes);
      }
      const id = idOf(JSON.stringify([...files.keys()]));
      trees.set(id, files);
      return id;
    },
    addCommit(commit) {
      const id = idOf(JSON.stringify(commit));
      commits.set(id, commit);
      return id;
    },
    addBranch(branch, id) {
      if (branches.has(branch)) return false;
      branches.set(branch, id);
      return true;
    },
    forget: (branch) => void branches.delete(branch),
  };
}

/** @param repository a folder that git has made a repository of, with a branch that has a commit */
export function gitStore(repository: string): Store {
  const git = (words: readonly string[], input?: Uint8Array | string, more: Record<string, string> = {}) =>
    execFileSync('git', words, {
      cwd: repository,
      input,
      env: { ...process.env, ...AUTHOR, ...more },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const line = (...given: Parameters<typeof git>) =>
    git(...given)
      .toString()
      .trim();
  const tried = (words: readonly string[]) => {
    try {
      return line(words);
    } catch {
      return undefined;
    }
  };
  const addBlob = (bytes: Uint8Array) => line(['hash-object', '-w', '--stdin'], bytes);
  return {
    branches: () => line(['for-each-ref', '--format=%(refname:short)', 'refs/heads']).split('\n'),
    head: (branch) => tried(['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]),
    commit(id) {
      const tree = tried(['rev-parse', '--verify', '--quiet', `${id}^{tree}`]);
      return tree === undefined ? undefined : { message: line(['show', '-s', '--format=%B', id]), tree, parents: [] };
    },
    filesOf(branch) {
      const paths = line(['ls-tree', '-r', '--name-only', '-z', branch]).split('\0').filter(Boolean);
      return new Map(paths.map((path) => [path, new Uint8Array(git(['show', `${branch}:${path}`]))]));
    },
    addBlob,
    addTree(base, entries) {
      const folder = mkdtempSync(join(tmpdir(), 'florilege-index-'));
      const index = { GIT_INDEX_FILE: join(folder, 'index') };
      try {
        git(['read-tree', base], undefined, index);
        const listed = entries.map(
          ({ path, content, sha = addBlob(Buffer.from(content ?? '')) }) => `100644 ${sha}\t${path}`,
        );
        git(['update-index', '--add', '--index-info'], `${listed.join('\n')}\n`, index);
        return line(['write-tree'], undefined, index);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    addCommit: ({ tree, parents, message }) =>
      line(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], message),
    addBranch: (branch, id) => tried(['update-ref', `refs/heads/${branch}`, id, '0'.repeat(40)]) !== undefined,
    forget: (branch) => void git(['update-ref', '-d', `refs/heads/${branch}`]),
  };
}

const AUTHOR = {
  ...{ GIT_AUTHOR_NAME: 'Boîte', GIT_AUTHOR_EMAIL: 'boite@exemple.fr' },
  ...{ GIT_COMMITTER_NAME: 'Boîte', GIT_COMMITTER_EMAIL: 'boite@exemple.fr' },
};
