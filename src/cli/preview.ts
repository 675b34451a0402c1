// Reads the site that was built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { readSettings } from './command.ts';
import { readServer, tellAddress } from './serve.ts';

const server = await readServer('npm run preview [-- options]   lit le site construit');
const settings = readSettings();
if (!existsSync(join(settings.output, 'index.html'))) {
  console.error('Il n’y a pas encore de site à lire. Pour le construire : npm run build');
  process.exit(1);
}
const { port } = await preview({ server, logLevel: 'error' });
tellAddress(port, settings);
