// A box in memory, on a clock of its own.
import type { Box } from '../../src/mailbox/box.ts';

export function memoryBox(now: () => number = Date.now): Box {
  const held = new Map<string, { bytes: Uint8Array; until: number }>();
  const fresh = (key: string) => {
    const one = held.get(key);
    if (one && one.until > now()) return one.bytes;
    held.delete(key);
    return undefined;
  };
  return {
    get: async (key) => fresh(key),
    put: async (key, bytes, seconds = Number.POSITIVE_INFINITY) => {
      held.set(key, { bytes, until: now() + seconds * 1000 });
    },
    claim: async (key, bytes) => {
      if (fresh(key)) return false;
      held.set(key, { bytes, until: Number.POSITIVE_INFINITY });
      return true;
    },
    delete: async (key) => void held.delete(key),
    keys: async (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix) && fresh(key)).sort(),
  };
}
