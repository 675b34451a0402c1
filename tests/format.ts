// npm run format: puts every file in the project's style.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readOptions } from '../src/cli/command.ts';
import { installTools } from './tools.ts';

readOptions('npm run format   met chaque fichier dans le style du projet\n\n  --help     cette aide', {});
await installTools();
const biome = join(import.meta.dirname, 'node_modules/@biomejs/biome/bin/biome');
const { status } = spawnSync(process.execPath, [biome, 'check', '--write', '.'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
