// The site while one writes: saving a story changes its page, its card and its books.
import { dev } from 'astro';
import { readSettings } from './command.ts';
import { readServer, tellAddress } from './serve.ts';

const server = await readServer('npm run dev [-- options]   le site pendant que vous écrivez');
const settings = readSettings();
const { address } = await dev({ server, logLevel: 'error' });
tellAddress(address.port, settings);
