// A mailbox as two functions of Netlify: one answers, the other, on a schedule, tries what waits.
// https://docs.netlify.com/build/functions/api/ https://docs.netlify.com/build/data-and-storage/netlify-blobs/
import type { KeyValue } from '../boxes/key-value-box.ts';
import type { Mailbox } from '../mailbox.ts';
import { mailboxWithoutDisk } from './without-disk.ts';

/** Of `getStore('boite')` from `@netlify/blobs`, which the site that has the function installs. */
interface BlobStore {
  get(key: string, options: { type: 'arrayBuffer' }): Promise<ArrayBuffer | null>;
  set(key: string, bytes: ArrayBuffer, options?: { onlyIfNew: boolean }): Promise<{ modified: boolean }>;
  delete(key: string): Promise<void>;
  list(options: { prefix: string }): Promise<{ blobs: { key: string }[] }>;
}

interface Context {
  ip: string;
  waitUntil?(work: Promise<unknown>): void;
}

/** @param environment that of the function: `Netlify.env.toObject()` */
export function netlifyMailbox(environment: Readonly<Record<string, unknown>>, store: BlobStore) {
  let own: Mailbox | undefined;
  const opened = () => {
    own ??= mailboxWithoutDisk(environment, tableOf(store));
    return own;
  };
  return {
    answer: (request: Request, { ip, waitUntil }: Context): Promise<Response> =>
      opened().fetch(request, { from: ip, ...(waitUntil && { waitUntil }) }),
    sendWaiting: (): Promise<number> => opened().sendWaiting(),
  };
}

function tableOf(store: BlobStore): KeyValue {
  return {
    get: (key) => store.get(key, { type: 'arrayBuffer' }),
    put: async (key, bytes) => void (await store.set(key, bytes)),
    create: async (key, bytes) => (await store.set(key, bytes, { onlyIfNew: true })).modified,
    delete: (key) => store.delete(key),
    list: async (prefix) => (await store.list({ prefix })).blobs.map(({ key }) => key),
  };
}
