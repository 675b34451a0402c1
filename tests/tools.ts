// What only the tests and the developers need, and weighs more than the whole program: Chromium, EPUBCheck, types, style.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Installs the packages of tests/package.json when they are missing or older than their lock file; stops on failure. */
export function installTools(): void {
  const tests = import.meta.dirname;
  const lock = readFileSync(join(tests, 'package-lock.json'), 'utf8');
  const mark = join(tests, 'node_modules', '.florilege-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
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
