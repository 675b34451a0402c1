// A box in a table of keys of a host: Cloudflare's KV, Netlify's Blobs, Deno's KV, each through its own calls.
import type { Box } from '../box.ts';

export interface KeyValue {
  get(key: string): Promise<ArrayBuffer | null>;
  put(key: string, bytes: ArrayBuffer, seconds?: number): Promise<void>;
  /** Where nothing is. False where something is. */
  create(key: string, bytes: ArrayBuffer): Promise<boolean>;
  delete(key: string): Promise<void>;
  list(prefix: string): Promise<string[]>;
}

/** Some hosts forget by themselves, and not before a minute; the others are told the time with the bytes. */
export function keyValueBox(table: KeyValue, now: () => number = Date.now): Box {
  const fresh = async (key: string) => {
    const held = await table.get(key);
    if (!held || held.byteLength < STAMP) return undefined;
    const until = new DataView(held).getFloat64(0);
    return until > now() ? new Uint8Array(held, STAMP) : undefined;
  };
  return {
    get: fresh,
    async put(key, bytes, seconds) {
      const until = seconds === undefined ? Number.POSITIVE_INFINITY : now() + seconds * 1000;
      await table.put(key, stamped(bytes, until), seconds && Math.max(60, seconds));
    },
    claim: (key, bytes) => table.create(key, stamped(bytes, Number.POSITIVE_INFINITY)),
    delete: (key) => table.delete(key),
    async keys(prefix) {
      const own = [];
      for (const key of await table.list(prefix)) {
        if (await fresh(key)) own.push(key);
        else await table.delete(key);
      }
      return own.sort();
    },
  };
}

function stamped(bytes: Uint8Array, until: number): ArrayBuffer {
  const held = new Uint8Array(STAMP + bytes.length);
  new DataView(held.buffer).setFloat64(0, until);
  held.set(bytes, STAMP);
  return held.buffer;
}

/** Bytes before the others: the time, in milliseconds, after which they are forgotten. */
const STAMP = 8;
