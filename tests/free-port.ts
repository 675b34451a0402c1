// A port of this machine that nobody listens to.
import { type AddressInfo, createServer } from 'node:net';

/** Found by listening to it for a moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
