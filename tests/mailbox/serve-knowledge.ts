// A site on loopback that serves what its writing page knows, and nothing else.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Knowledge } from '../../src/atelier/knowledge.ts';
import { paths } from '../../src/model/addresses.ts';

export async function serveKnowledge(knowledge: Knowledge): Promise<{ root: string; close: () => void }> {
  const server = createServer((asked, answered) => {
    const isKnown = asked.url === paths.atelier.knowledge;
    answered.writeHead(isKnown ? 200 : 404).end(isKnown ? JSON.stringify(knowledge) : '');
  }).listen(0, '127.0.0.1');
  server.unref();
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { root: `http://127.0.0.1:${port}`, close };
}
