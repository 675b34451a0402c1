// What only the tests and the developers need, and weighs more than the whole program: Chromium, EPUBCheck, types, style.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeTurn } from '../src/cli/turn.ts';

const tests = import.meta.dirname;
const mark = join(tests, 'node_modules', '.florilege-lock');

/**
 * Installs the packages of tests/package.json when they are missing or older than their lock file; stops on failure. Two
 * that install at once would empty the folder of each other.
 */
export async function installTools(): Promise<void> {
  const lock = readFileSync(join(tests, 'package-lock.json'), 'utf8');
  const isDone = () => existsSync(mark) && readFileSync(mark, 'utf8') === lock;
  if (isDone()) return;
  const release = await takeTurn(undefined, 'tools');
  try {
    if (!isDone()) install(lock);
  } finally {
    await release();
  }
}

function install(lock: string): void {
  console.log('Installation des outils de test…');
  const isWindows = process.platform === 'win32';
  const npm = isWindows ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--prefix', tests, '--loglevel=error'], {
    stdio: 'inherit',
    shell: isWindows,
  });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(mark, lock);
}
