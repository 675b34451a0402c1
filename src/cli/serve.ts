// What `npm run dev` and `npm run preview` share: their options, and the address they answer at.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { readSite } from '../read/folder.ts';
import type { Settings } from '../settings.ts';
import { readOptions, refuse } from './command.ts';

const FIRST_PORT = 4321;

interface Server {
  port: number;
  /** Open to the other devices of the network. */
  host: boolean;
}

/** @param head the first lines of the usage */
export async function readServer(head: string): Promise<Server> {
  const usage = `${head}

  --port N   le port (${FIRST_PORT} par défaut, ou le premier libre ensuite)
  --host     ouvre le site aux autres appareils du réseau
  --help     cette aide`;
  const { port, host = false } = readOptions(usage, { port: { type: 'string' }, host: { type: 'boolean' } });
  const wanted = Number(port ?? FIRST_PORT);
  if (!/^\d+$/.test(port ?? '1') || wanted > 65_535 || wanted < 1)
    refuse(`« ${port} » n’est pas un port : un nombre de 1 à 65535 est attendu.`, usage);
  // Nothing is asked of the network, nor told to it: neither figures of use, nor whether a newer Astro exists.
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
  return { port: await freePort(wanted, host), host };
}

/** Says where the site is read: under the path it is built for. */
export function tellAddress(port: number, { base: asked, content }: Settings): void {
  const base = asked ?? new URL(readSite(content)?.url ?? 'https://florilege.invalid').pathname;
  const path = base.replace(/^\/+|\/+$/g, '');
  console.log(`Le site se lit à http://localhost:${port}/${path && `${path}/`} (Ctrl-C pour arrêter)`);
}

/** Found here: Vite would find it too, and say so in English. */
async function freePort(wanted: number, host: boolean): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + 50, 65_536); port++) {
    if (!(await isFree(port, host))) continue;
    if (port !== wanted) console.log(`Le port ${wanted} est déjà pris : le site prend le port ${port}.`);
    return port;
  }
  console.error(`Le port ${wanted} et les suivants sont pris, ou interdits. Pour un autre : --port 8080`);
  process.exit(1);
}

async function isFree(port: number, host: boolean): Promise<boolean> {
  const server = createServer().listen({ port, ...(host ? {} : { host: 'localhost' }) });
  try {
    await once(server, 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
