// What pages written for a folder ask instead of publish/web/href.ts: each of them is handed its own addresses.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { SitePath } from '../model/addresses.ts';

/** A path of the site → the address to write. */
export type Address = (path: SitePath) => string;

const addresses = new AsyncLocalStorage<Address>();

export function href(path: SitePath): string {
  return addresses.getStore()?.(path) ?? path;
}

/** All that is written meanwhile has these addresses. */
export function withAddresses<Written>(address: Address, write: () => Written): Written {
  return addresses.run(address, write);
}
