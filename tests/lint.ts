// Types and style of the whole project.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readOptions } from '../src/cli/command.ts';
import { installTools } from './tools.ts';

const root = join(import.meta.dirname, '..');
const node = process.execPath;
const steps: [string, string[]][] = [
  [
    'Style',
    [
      'tests/node_modules/@biomejs/biome/bin/biome',
      'ci',
      '.',
      '--max-diagnostics=40',
      '--error-on-warnings',
      '--colors=off',
    ],
  ],
  ['Types générés', ['node_modules/astro/bin/astro.mjs', 'sync', '--silent']],
  ['Types', ['tests/node_modules/@astrojs/check/bin/astro-check.js', '--root', root, '--minimumSeverity', 'error']],
];

readOptions('npm run lint   vérifie les types et le style\n\n  --help     cette aide', {});
await installTools();
const failed = steps.filter(([name, args]) => {
  const { status } = spawnSync(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) console.error(`${name} : échec`);
  return status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;
