// The drafts of this device: saved as they are written, in its own store, and nowhere else.
import { createStore, del, get, promisifyRequest, type UseStore, values } from 'idb-keyval';
import { type Draft, versionOf } from '../draft/draft.ts';
import { newKey } from '../draft/new-draft.ts';

/**
 * What became of a save: a full disk and a browser that keeps nothing are no mistake of who writes. `aside` where another tab has
 * saved the same draft since: it is left as it is, and this one is kept under that key.
 */
export type Kept = 'kept' | 'full' | 'denied' | { aside: string };

export interface Shelf {
  /** The latest first; none where the store cannot be opened. */
  list(): Promise<Draft[]>;
  read(key: string): Promise<Draft | undefined>;
  /** @param own the versions that this tab has had of it: what is none of them is another tab's */
  keep(draft: Draft, own: ReadonlySet<number>): Promise<Kept>;
  /** For a page that may be gone before it hears an answer: written over what is there. */
  keepNow(draft: Draft): void;
  /** Whether it is gone. */
  remove(key: string): Promise<boolean>;
}

/** A private window, or a site whose storage is blocked, has no IndexedDB: all answers then say so. */
export function openShelf(name = 'florilege-atelier'): Shelf {
  let opened: UseStore | undefined;
  let latest: IDBTransaction | undefined;
  /** Those that `keepNow` has taken the place of. */
  const replaced = new WeakSet<IDBTransaction>();
  const store = () => (opened ??= createStore(name, 'drafts'));
  const orElse = async <Value>(ask: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    try {
      return await ask();
    } catch {
      return otherwise;
    }
  };
  return {
    list: async () => {
      const drafts = await orElse(() => values<Draft>(store()), []);
      return drafts.toSorted((a, b) => b.changed - a.changed);
    },
    read: (key) => orElse(() => get<Draft>(key, store()), undefined),
    keep: async (draft, versions) => {
      let own: IDBTransaction | undefined;
      try {
        return await store()('readwrite', (drafts) => {
          own = latest = drafts.transaction;
          return put(drafts, draft, versions);
        });
      } catch (error) {
        if (own && replaced.has(own)) return 'kept';
        // https://webidl.spec.whatwg.org/#quotaexceedederror
        return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'denied';
      }
    },
    keepNow: (draft) => {
      // One that waits to be answered would hold this one back, and the page will not answer.
      if (latest && isAborted(latest)) replaced.add(latest);
      const write = (drafts: IDBObjectStore) => {
        drafts.put(draft, draft.key);
        // Else it waits for a page that listens. https://www.w3.org/TR/IndexedDB/#dom-idbtransaction-commit
        drafts.transaction.commit?.();
        return promisifyRequest(drafts.transaction);
      };
      void orElse(async () => void (await store()('readwrite', write)), undefined);
    },
    remove: (key) => orElse(() => del(key, store()).then(() => true), false),
  };
}

/** Whether it was still on its way. */
function isAborted(transaction: IDBTransaction): boolean {
  try {
    transaction.abort();
    return true;
  } catch {
    return false;
  }
}

/** Looked at and written in one transaction: no tab can come between. */
async function put(drafts: IDBObjectStore, draft: Draft, own: ReadonlySet<number>): Promise<Kept> {
  const there = await promisifyRequest<Draft | undefined>(drafts.get(draft.key));
  const isElsewhere = there !== undefined && !own.has(versionOf(there));
  const key = isElsewhere ? newKey() : draft.key;
  drafts.put({ ...draft, key }, key);
  await promisifyRequest(drafts.transaction);
  return isElsewhere ? { aside: key } : 'kept';
}
