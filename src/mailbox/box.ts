// What a mailbox keeps until it is where it belongs: archives that wait, and counts that are forgotten by themselves.

/** A folder, a bucket or a table of keys. Keys are letters, digits, `-`, `.` and `/`. */
export interface Box {
  get(key: string): Promise<Uint8Array | undefined>;
  /** Whole or not at all. @param seconds after which it is forgotten; for ever where absent */
  put(key: string, bytes: Uint8Array, seconds?: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Those that begin so, in order; what is to be forgotten by then is. @param prefix a room: `waiting/` */
  keys(prefix: string): Promise<string[]>;
}

/** In memory: lost with the process. For tests, and for counts where nothing else is at hand. */
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
    delete: async (key) => void held.delete(key),
    keys: async (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix) && fresh(key)).sort(),
  };
}
