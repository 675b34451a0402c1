// A copy of the project as somebody who clones it has it, to run its commands in: the demonstration in content/, all kept by git.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { SMALL } from './content-folder.ts';
import { personalEnvironment } from './environment.ts';
import { SHARED_CACHE } from './site/build.ts';

const ROOT = join(import.meta.dirname, '..');
const LEFT = new Set(['node_modules', 'tests', 'dist', '.git', '.astro', 'received', 'content', 'demonstration']);

export interface Ran {
  status: number;
  output: string;
}

/** Fills a folder that does not exist yet. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(ROOT))
    if (!LEFT.has(name) && !name.startsWith('.dist-'))
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  cpSync(join(ROOT, 'demonstration'), join(folder, 'demonstration'), {
    recursive: true,
    filter: (path) => path !== join(ROOT, 'demonstration/content'),
  });
  cpSync(demonstration(), join(folder, 'content'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const line of ['git init -q -b main', 'git add -A', 'git commit -q -m Programme']) {
    const { status, output } = runIn(folder, line);
    if (status !== 0) throw new Error(`${line}: ${output}`);
  }
}

/** Whoever has begun an anthology of their own has set it aside, or thrown it away. */
function demonstration(): string {
  const places = ['content', 'demonstration/content'].map((place) => join(ROOT, place));
  return places.find(isDemonstration) ?? SMALL;
}

function isDemonstration(folder: string): boolean {
  const sheet = join(folder, 'site.yaml');
  return existsSync(sheet) && /^demonstration: true$/m.test(readFileSync(sheet, 'utf8'));
}

/** Runs a line as it is typed in that folder; nobody is at the terminal. */
export function runIn(folder: string, line: string, more: Record<string, string> = {}): Ran {
  const person = { NAME: 'Maëlle', EMAIL: 'maelle@example.org' };
  const git = Object.entries(person).flatMap(([key, value]) =>
    ['AUTHOR', 'COMMITTER'].map((role) => [`GIT_${role}_${key}`, value]),
  );
  const env = personalEnvironment({ CACHE_DIR: SHARED_CACHE, ...Object.fromEntries(git), ...more });
  const { status, stdout, stderr } = spawnSync(line, { cwd: folder, env, encoding: 'utf8', shell: true, input: '' });
  return { status: status ?? 1, output: `${stdout}${stderr}` };
}

export function forgetProject(folder: string): void {
  // The link alone goes away, not the packages behind it.
  rmSync(join(folder, 'node_modules'), { force: true });
  rmSync(folder, { recursive: true, force: true });
}
