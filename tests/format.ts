// npm run format: puts every file in the project's style.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installTools } from './tools.ts';

await installTools();
const biome = join(import.meta.dirname, 'node_modules/@biomejs/biome/bin/biome');
const { status } = spawnSync(process.execPath, [biome, 'check', '--write', '.'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
