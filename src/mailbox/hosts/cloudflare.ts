// A mailbox as a Cloudflare Worker: a KV namespace bound as BOX, a cron trigger for what waits.
// https://developers.cloudflare.com/workers/runtime-apis/handlers/ https://developers.cloudflare.com/kv/api/
import type { KeyValue } from '../boxes/key-value-box.ts';
import type { Mailbox } from '../mailbox.ts';
import { mailboxWithoutDisk } from './without-disk.ts';

interface Namespace {
  get(key: string, type: 'arrayBuffer'): Promise<ArrayBuffer | null>;
  put(key: string, bytes: ArrayBuffer, options?: { expirationTtl: number }): Promise<void>;
  delete(key: string): Promise<void>;
  list(options: { prefix: string }): Promise<{ keys: { name: string }[] }>;
}

type Environment = { BOX: Namespace } & Record<string, unknown>;

interface Context {
  waitUntil(work: Promise<unknown>): void;
}

let own: Mailbox | undefined;

function opened(environment: Environment): Mailbox {
  own ??= mailboxWithoutDisk(environment, tableOf(environment.BOX));
  return own;
}

function tableOf(namespace: Namespace): KeyValue {
  return {
    get: (key) => namespace.get(key, 'arrayBuffer'),
    put: (key, bytes, seconds) => namespace.put(key, bytes, seconds ? { expirationTtl: seconds } : undefined),
    // Their table has no way to write only what is new: two that write in the same second may both believe it.
    async create(key, bytes) {
      if (await namespace.get(key, 'arrayBuffer')) return false;
      await namespace.put(key, bytes);
      return true;
    },
    delete: (key) => namespace.delete(key),
    list: async (prefix) => (await namespace.list({ prefix })).keys.map(({ name }) => name),
  };
}

export default {
  fetch(request: Request, environment: Environment, context: Context): Promise<Response> {
    const from = request.headers.get('cf-connecting-ip') ?? '';
    return opened(environment).fetch(request, { from, waitUntil: (work) => context.waitUntil(work) });
  },
  async scheduled(_event: unknown, environment: Environment): Promise<void> {
    await opened(environment).sendWaiting();
  },
};
