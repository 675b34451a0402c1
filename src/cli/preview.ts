// Reads the site that was built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { outputFolder } from '../settings.ts';
import { readServer, tellAddress } from './serve.ts';

const server = await readServer('npm run preview [-- options]   lit le site construit');
if (!existsSync(join(outputFolder(), 'index.html'))) {
  console.error('Il n’y a pas encore de site à lire. Pour le construire : npm run build');
  process.exit(1);
}
const { port } = await preview({ server, logLevel: 'error' });
tellAddress(port);
