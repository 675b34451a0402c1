// A store of drafts as `shelf.ts` keeps it, in memory: slow as one asks, shared by tabs, and looked at in the order of its transactions.
import { type Draft, versionOf } from '../../src/atelier/draft/draft.ts';
import type { Kept, Shelf } from '../../src/atelier/keep/shelf.ts';

export function deviceStore() {
  const drafts = new Map<string, Draft>();
  let asides = 0;
  let running: { write(): void; abort(): void }[] = [];
  const put = (draft: Draft, own: ReadonlySet<number>): Kept => {
    const there = drafts.get(draft.key);
    const isElsewhere = there !== undefined && !own.has(versionOf(there));
    const key = isElsewhere ? `aside-${++asides}` : draft.key;
    drafts.set(key, { ...draft, key });
    return isElsewhere ? { aside: key } : 'kept';
  };
  /** Of one tab: it aborts its own saves alone. */
  function tab(): Shelf {
    let own: (typeof running)[number][] = [];
    return {
      list: async () => [...drafts.values()],
      read: async (key) => drafts.get(key),
      keep: (draft, versions) =>
        new Promise((settle) => {
          const save = { write: () => settle(put(draft, versions)), abort: () => settle('kept') };
          running.push(save);
          own.push(save);
        }),
      async keepNow(draft, versions) {
        running = running.filter((save) => !own.includes(save));
        for (const save of own) save.abort();
        own = [];
        return put(draft, versions);
      },
      remove: async (key) => drafts.delete(key),
      doubt: () => {},
    };
  }
  /** Lets what is on its way be written, and what waits behind it. */
  async function settled(): Promise<void> {
    for (let turn = 0; turn < 8; turn++) {
      await Promise.resolve().then(() => new Promise(setImmediate));
      for (const save of running.splice(0)) save.write();
    }
  }
  return { drafts, tab, settled };
}
