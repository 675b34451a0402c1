// The drafts of this device: saved as they are written, in its own store, and nowhere else.
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { type Draft, versionOf } from '../draft/draft.ts';
import { newKey } from '../draft/new-draft.ts';
import {
  DRAFTS,
  digestsIn,
  HURRIED,
  type Hurried,
  hurriedKey,
  type KeptDraft,
  light,
  pictureKey,
  settled,
  whole,
} from './kept-drafts.ts';
import { type PictureDigests, pictureDigests } from './picture-digests.ts';

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
  /**
   * For a page that may be gone before it hears an answer: written at once, apart from what is there, which is looked at afterwards, by
   * this page or by the next.
   */
  keepNow(draft: Draft, own: ReadonlySet<number>): Promise<Kept>;
  /** Whether it is gone, with the pictures that no other draft holds. */
  remove(key: string): Promise<boolean>;
  /** Another tab has erased a draft: pictures that were there may be gone with it. */
  doubt(): void;
}

/** A private window, or a site whose storage is blocked, has no IndexedDB: all answers then say so. */
export function openShelf(name = 'florilege-atelier'): Shelf {
  let opened: UseStore | undefined;
  let latest: IDBTransaction | undefined;
  /** Those that `keepNow` has taken the place of. */
  const replaced = new WeakSet<IDBTransaction>();
  const tab = newKey();
  const digests = pictureDigests();
  const store = () => (opened ??= createStore(name, 'drafts'));
  const read = async (drafts: IDBObjectStore, kept: readonly KeptDraft[]) => {
    const read: Draft[] = [];
    for (const draft of kept) read.push(await whole(drafts, draft, digests.note));
    return read;
  };
  const tried = async (ask: () => Promise<Kept>): Promise<Kept> => {
    try {
      return await ask();
    } catch (error) {
      // https://webidl.spec.whatwg.org/#quotaexceedederror
      return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'denied';
    }
  };
  return {
    async list() {
      await orElse(async () => void (await store()('readwrite', settleAll)), undefined);
      const kept = await orElse(() => store()('readonly', async (drafts) => read(drafts, await allIn(drafts))), []);
      return kept.toSorted((a, b) => b.changed - a.changed);
    },
    read: (key) =>
      orElse(() => store()('readonly', async (drafts) => (await read(drafts, await ownIn(drafts, key)))[0]), undefined),
    async keep(draft, versions) {
      let own: IDBTransaction | undefined;
      const made = await tried(async () => {
        await digests.make(Object.values(draft.pictures));
        return store()('readwrite', (drafts) => {
          own = latest = drafts.transaction;
          return put(drafts, draft, versions, { tab, digests });
        });
      });
      return own && replaced.has(own) ? 'kept' : made;
    },
    keepNow(draft, versions) {
      // One that waits to be answered would hold this one back, and the page will not answer.
      if (latest && isAborted(latest)) replaced.add(latest);
      const hurried: Hurried = { draft: light(draft, digests.kept), own: [...versions], beside: newKey() };
      const write = (drafts: IDBObjectStore) => {
        drafts.put(hurried, hurriedKey(draft.key, tab));
        // Else it waits for a page that listens. https://www.w3.org/TR/IndexedDB/#dom-idbtransaction-commit
        drafts.transaction.commit?.();
        return promisifyRequest(drafts.transaction);
      };
      return tried(async () => {
        await store()('readwrite', write);
        return store()('readwrite', (drafts) => settle(drafts, hurriedKey(draft.key, tab)));
      });
    },
    remove: (key) => {
      digests.doubt();
      return orElse(() => store()('readwrite', (drafts) => removeFrom(drafts, key)), false);
    },
    doubt: digests.doubt,
  };
}

async function orElse<Value>(ask: () => Promise<Value>, otherwise: Value): Promise<Value> {
  try {
    return await ask();
  } catch {
    return otherwise;
  }
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

/** All drafts as they are once what was written in haste is settled, be it or not. */
async function allIn(drafts: IDBObjectStore): Promise<KeptDraft[]> {
  const kept = await promisifyRequest<KeptDraft[]>(drafts.getAll(DRAFTS()));
  const all = new Map(kept.map((draft) => [draft.key, draft]));
  for (const hurried of await promisifyRequest<Hurried[]>(drafts.getAll(HURRIED()))) {
    const draft = settled(all.get(hurried.draft.key), hurried);
    all.set(draft.key, draft);
  }
  return [...all.values()];
}

/** The same of one: none where there is none. */
async function ownIn(drafts: IDBObjectStore, key: string): Promise<KeptDraft[]> {
  const isHurried = (await promisifyRequest<IDBValidKey[]>(drafts.getAllKeys(HURRIED()))).length > 0;
  if (isHurried) return (await allIn(drafts)).filter((draft) => draft.key === key);
  const draft = await promisifyRequest<KeptDraft | undefined>(drafts.get(key));
  return draft ? [draft] : [];
}

/** Looked at and written in one transaction: no tab can come between. A picture is written once, whatever draft holds it. */
async function put(
  drafts: IDBObjectStore,
  draft: Draft,
  own: ReadonlySet<number>,
  { tab, digests }: { tab: string; digests: PictureDigests },
): Promise<Kept> {
  const hurried = await promisifyRequest<Hurried | undefined>(drafts.get(hurriedKey(draft.key, tab)));
  // What this page wrote in haste meanwhile is of later words: they are looked at in their turn.
  if (hurried && versionOf(hurried.draft) > versionOf(draft)) return 'kept';
  const there = await promisifyRequest<KeptDraft | undefined>(drafts.get(draft.key));
  const isElsewhere = there !== undefined && !own.has(versionOf(there));
  const key = isElsewhere ? newKey() : draft.key;
  const pictures = Object.values(draft.pictures);
  for (const picture of pictures) {
    const at = pictureKey(digests.of(picture) as string);
    if ((await promisifyRequest(drafts.count(at))) === 0) drafts.put(picture.bytes, at);
  }
  drafts.put(light({ ...draft, key }, digests.of), key);
  drafts.delete(hurriedKey(draft.key, tab));
  await promisifyRequest(drafts.transaction);
  digests.keep(pictures);
  return isElsewhere ? { aside: key } : 'kept';
}

/** What was written in haste takes its place. Already done, it is another page that did. */
async function settle(drafts: IDBObjectStore, at: IDBValidKey): Promise<Kept> {
  const hurried = await promisifyRequest<Hurried | undefined>(drafts.get(at));
  if (!hurried) return 'kept';
  const there = await promisifyRequest<KeptDraft | undefined>(drafts.get(hurried.draft.key));
  const draft = settled(there, hurried);
  drafts.put(draft, draft.key);
  drafts.delete(at);
  await promisifyRequest(drafts.transaction);
  return draft.key === hurried.draft.key ? 'kept' : { aside: draft.key };
}

async function settleAll(drafts: IDBObjectStore): Promise<void> {
  for (const at of await promisifyRequest<IDBValidKey[]>(drafts.getAllKeys(HURRIED()))) {
    const hurried = await promisifyRequest<Hurried>(drafts.get(at));
    const draft = settled(await promisifyRequest<KeptDraft | undefined>(drafts.get(hurried.draft.key)), hurried);
    drafts.put(draft, draft.key);
    drafts.delete(at);
  }
}

async function removeFrom(drafts: IDBObjectStore, key: string): Promise<boolean> {
  const all = await allIn(drafts);
  const there = await promisifyRequest<KeptDraft | undefined>(drafts.get(key));
  for (const at of await promisifyRequest<IDBValidKey[]>(drafts.getAllKeys(HURRIED()))) {
    const hurried = await promisifyRequest<Hurried>(drafts.get(at));
    const isOwn = [hurried.draft.key, hurried.beside].includes(key) && settled(there, hurried).key === key;
    if (isOwn) drafts.delete(at);
  }
  drafts.delete(key);
  const held = new Set(all.flatMap((draft) => (draft.key === key ? [] : digestsIn(draft))));
  const own = all.flatMap((draft) => (draft.key === key ? digestsIn(draft) : []));
  for (const digest of own) if (!held.has(digest)) drafts.delete(pictureKey(digest));
  await promisifyRequest(drafts.transaction);
  return true;
}
