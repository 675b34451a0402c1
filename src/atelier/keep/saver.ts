// Saves a draft soon after each change, and at once when the page goes away: what was typed last is on the device before that.
import { type Draft, versionOf } from '../draft/draft.ts';
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

/** In milliseconds: pictures of a whole text are written in less. */
const PATIENCE = 15_000;

/** @param wait in milliseconds: a pause of who types is longer than that */
export function createSaver(shelf: Shelf, told: SaverTold, wait = 400): Saver {
  let waiting: Draft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving = Promise.resolve();
  /** What `hurry` has written, once it has been looked at: a save of before that would set the same words aside twice. */
  let hurried: Promise<unknown> = Promise.resolve();
  const beingSaved: Draft[] = [];
  /** Older than what `hurry` has written: to save them would write over it. */
  const outrun = new WeakSet<Draft>();
  const missed = new Set<string>();
  const versions = ownVersions();
  const moved = new Map<string, string>();
  /** It may have become another one while it waited. */
  const underItsKey = (draft: Draft): Draft => ({ ...draft, key: moved.get(draft.key) ?? draft.key });

  function moveAside(from: string, to: string): void {
    for (const [key, now] of moved) if (now === from) moved.set(key, to);
    moved.set(from, to);
    if (waiting?.key === from) waiting = { ...waiting, key: to };
    told.aside?.(from, to);
  }

  async function keep(asked: Draft): Promise<void> {
    await hurried;
    const draft = underItsKey(asked);
    // A store that does not answer keeps nothing either, until it does.
    const late = setTimeout(() => told.state('denied', underItsKey(asked)), PATIENCE);
    const kept = outrun.has(asked) ? 'kept' : await shelf.keep(draft, versions.with(draft));
    clearTimeout(late);
    beingSaved.shift();
    follow(draft, kept);
    if (!waiting && beingSaved.length === 0) told.state(stateOf(kept), underItsKey(asked));
  }

  /** It may have been set aside already. */
  function follow(draft: Draft, kept: Kept): void {
    if (typeof kept === 'string' || underItsKey(draft).key !== draft.key) return;
    versions.with({ ...draft, key: kept.aside });
    moveAside(draft.key, kept.aside);
  }

  /** Under a key of its own where another tab is known to have saved it; what is there is looked at once this is written. */
  function writeNow(last: Draft): Promise<void> {
    const { key } = underItsKey(last);
    if (missed.delete(key)) moveAside(key, newKey());
    const draft = underItsKey(last);
    return shelf.keepNow(draft, versions.with(draft)).then((kept) => follow(draft, kept));
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
      void save();
      // The last version of each.
      const last = new Map(beingSaved.map((draft) => [draft.key, draft] as const));
      for (const draft of beingSaved) if (last.get(draft.key) !== draft) outrun.add(draft);
      hurried = Promise.all([hurried, ...[...last.values()].map(writeNow)]);
    },
    missed: (key) => void missed.add(key),
    isIdle: () => waiting === undefined && beingSaved.length === 0,
    follows(draft) {
      versions.with(draft);
      moved.delete(draft.key);
      missed.delete(draft.key);
    },
  };
}

function stateOf(kept: Kept): SaveState {
  return typeof kept === 'string' ? kept : 'kept';
}

/** Key → all the versions that this tab has had of it. One that it wrote may be on the device whatever came of the save. */
function ownVersions() {
  const known = new Map<string, Set<number>>();
  return {
    with(draft: Draft): ReadonlySet<number> {
      const own = (known.get(draft.key) ?? new Set()).add(versionOf(draft));
      known.set(draft.key, own);
      return own;
    },
  };
}
