// Saves a draft soon after each change, and at once when the page goes away: what was typed last is on the device before that.
import type { Draft } from '../draft/draft.ts';
import { newKey } from '../draft/new-draft.ts';
import type { Kept, Shelf } from './shelf.ts';

/** `waiting` from the first change until it is kept. */
export type SaveState = 'waiting' | Extract<Kept, string>;

export interface Saver {
  /** Of the whole draft, after each change. */
  changed(draft: Draft): void;
  /** Saves now what is waiting. */
  flush(): Promise<void>;
  /** The page goes away, and may not come back: what is not kept yet is written before that. */
  hurry(): void;
  /** Another tab has saved this one: what is written here goes beside it. */
  missed(key: string): void;
  /** Whether nothing is left to save. */
  isIdle(): boolean;
  /** What comes next is a change of this version, which is the one of the device. */
  follows(draft: Draft): void;
}

export interface SaverTold {
  state(state: SaveState, draft: Draft): void;
  /** Another tab changed it meanwhile: this one is another draft from now on. */
  aside?(from: string, to: string): void;
}

/** @param wait in milliseconds: a pause of who types is longer than that */
export function createSaver(shelf: Shelf, told: SaverTold, wait = 400): Saver {
  let waiting: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = Promise.resolve();
  const beingSaved: Draft[] = [];
  const missed = new Set<string>();
  /** Key → when the version that is on the device was changed. */
  const known = new Map<string, number>();
  const moved = new Map<string, string>();

  async function keep(asked: Draft): Promise<void> {
    // It may have become another one while it waited.
    const draft = { ...asked, key: moved.get(asked.key) ?? asked.key };
    const kept = await shelf.keep(draft, known.get(draft.key));
    beingSaved.shift();
    const state = typeof kept === 'string' ? kept : 'kept';
    const key = typeof kept === 'string' ? draft.key : kept.aside;
    if (state === 'kept') known.set(key, draft.changed);
    if (key !== draft.key) {
      moved.set(asked.key, key);
      if (waiting?.key === asked.key) waiting = { ...waiting, key };
      told.aside?.(asked.key, key);
    }
    if (!waiting && beingSaved.length === 0) told.state(state, { ...draft, key });
  }

  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const draft = waiting;
    if (!draft) return saving;
    waiting = undefined;
    beingSaved.push(draft);
    // One after the other: an older save never ends last.
    saving = saving.then(() => keep(draft));
    return saving;
  };
  return {
    changed(draft) {
      // Another draft is opened: the one of before is not forgotten.
      if (waiting && waiting.key !== draft.key) void save();
      waiting = draft;
      told.state('waiting', draft);
      timer ??= setTimeout(save, wait);
    },
    flush: save,
    hurry() {
      // The last version of each.
      const pending = [...beingSaved, ...(waiting ? [waiting] : [])].map((draft) => [draft.key, draft] as const);
      for (const last of new Map(pending).values()) {
        const key = moved.get(last.key) ?? last.key;
        shelf.keepNow({ ...last, key: missed.has(key) ? newKey() : key });
      }
      void save();
    },
    missed: (key) => void missed.add(key),
    isIdle: () => waiting === undefined && beingSaved.length === 0,
    follows({ key, changed }) {
      known.set(key, changed);
      moved.delete(key);
      missed.delete(key);
    },
  };
}
