// A box in a table of keys of a host: Cloudflare's KV, Netlify's Blobs, Deno's KV, each through three calls.
import type { Box } from '../box.ts';

export interface KeyValue {
  get(key: string): Promise<ArrayBuffer | null>;
  put(key: string, bytes: ArrayBuffer, seconds?: number): Promise<void>;
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
      const held = new Uint8Array(STAMP + bytes.length);
      new DataView(held.buffer).setFloat64(
        0,
        seconds === undefined ? Number.POSITIVE_INFINITY : now() + seconds * 1000,
      );
      held.set(bytes, STAMP);
      await table.put(key, held.buffer, seconds && Math.max(60, seconds));
    },
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

/** Bytes before the others: the time, in milliseconds, after which they are forgotten. */
const STAMP = 8;
