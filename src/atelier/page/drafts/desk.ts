// The drafts of the device, as the page handles them: opened, begun, erased, brought in, and the same in other tabs.
import { type Draft, versionOf } from '../../draft/draft.ts';
import { newDraft, newKey } from '../../draft/new-draft.ts';
import { askToKeepForLong, noteOpen } from '../../keep/device-notes.ts';
import { isEmpty, isReadable } from '../../keep/draft-facts.ts';
import { otherTabs, type TabNews } from '../../keep/other-tabs.ts';
import type { Saver, SaverTold } from '../../keep/saver.ts';
import type { Shelf } from '../../keep/shelf.ts';
import type { OpenedApp } from '../app.ts';

export interface Desk {
  /** What the saver says goes through here. */
  told: SaverTold;
  /** With the one that is written, kept or not. */
  list(): Promise<Draft[]>;
  open(draft: Draft): Promise<void>;
  begin(): Promise<void>;
  /** Whether it is gone. */
  erase(key: string): Promise<boolean>;
  /** Undefined where the file is no draft. @throws where it could not be read */
  bring(text: string): Promise<Draft | undefined>;
}

/** @param notice shown to whoever writes, until the next one; empty for none */
export function createDesk(app: () => OpenedApp, saver: Saver, shelf: Shelf, notice: (words: string) => void): Desk {
  const tabs = otherTabs((news) => void hear(news));
  const say = () => app().words.interview.tabs;

  /** What another tab saved is shown here, unless something is being written here: then `aside` follows. */
  async function catchUp(): Promise<void> {
    const { draft } = app();
    const isStill = () => saver.isIdle() && app().arrivals.isNone() && app().draft === draft;
    const there = isStill() ? await shelf.read(draft.key) : undefined;
    if (!there || !isReadable(there) || versionOf(there) === versionOf(draft) || !isStill()) return;
    saver.follows(there);
    app().open(there);
    notice(say().changed);
  }

  async function hear({ kind, key }: TabNews): Promise<void> {
    if (kind === 'erased') shelf.doubt();
    if (key !== app().draft.key) return;
    if (kind === 'opened') tabs.tell({ kind: 'here', key });
    if (kind === 'opened' || kind === 'here') notice(say().both);
    if (kind === 'saved' && !saver.isIdle()) saver.missed(key);
    if (kind === 'saved') await catchUp();
    if (kind === 'erased') notice(say().erased);
  }

  /** What is on its way to the draft that one leaves is in it, and kept. */
  async function settled(): Promise<void> {
    await app().arrivals.settled();
    await saver.flush();
  }

  /** @param isKept whether the device has it */
  function show(draft: Draft, isKept: boolean): void {
    if (isKept) saver.follows(draft);
    // The address of an invitation would open its own draft again.
    history.replaceState(null, '', location.pathname);
    notice('');
    app().open(draft);
    app().show('text');
    opened(draft.key);
  }

  function opened(key: string): void {
    noteOpen(key);
    tabs.tell({ kind: 'opened', key });
  }

  // A tab that slept may have missed what was said.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void catchUp();
  });
  queueMicrotask(() => opened(app().draft.key));

  return {
    told: {
      state(state, draft) {
        if (draft.key === app().draft.key) app().noteSave(state);
        if (state !== 'kept') return;
        tabs.tell({ kind: 'saved', key: draft.key });
        noteOpen(draft.key);
        if (!isEmpty(draft)) askToKeepForLong();
      },
      aside(from, to) {
        if (app().draft.key !== from) return;
        app().rename(to);
        noteOpen(to);
        notice(say().aside);
      },
    },
    async list() {
      await saver.flush();
      const { draft } = app();
      const kept = (await shelf.list()).filter(({ key }) => key !== draft.key);
      return isEmpty(draft) ? kept : [draft, ...kept];
    },
    async open(draft) {
      await settled();
      show((await shelf.read(draft.key)) ?? draft, true);
    },
    async begin() {
      await settled();
      show(newDraft(Date.now()), false);
    },
    async erase(key) {
      // What waits to be saved would bring it back.
      await settled();
      if (!(await shelf.remove(key))) return false;
      tabs.tell({ kind: 'erased', key });
      const next = (await shelf.list()).find(isReadable);
      if (app().draft.key === key) show(next ?? newDraft(Date.now()), next !== undefined);
      return true;
    },
    async bring(text) {
      const read = await app().engine.ask('readDraft', text);
      if (!read) return undefined;
      await settled();
      const isThere = (await shelf.read(read.key)) !== undefined || read.key === app().draft.key;
      const draft = isThere ? { ...read, key: newKey() } : read;
      show(draft, false);
      saver.changed(draft);
      return draft;
    },
  };
}
