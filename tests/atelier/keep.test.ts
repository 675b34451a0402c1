// The last word typed is kept, whatever the device answers.
import { expect, test, vi } from 'vitest';
import type { Draft } from '../../src/atelier/draft/draft.ts';
import { createSaver } from '../../src/atelier/keep/saver.ts';
import { type Kept, openShelf, type Shelf } from '../../src/atelier/keep/shelf.ts';

const draft = (changed: number): Draft => ({ key: 'k', changed, facts: {}, document: {}, pictures: {} });

function shelfThat(keep: (draft: Draft) => Promise<Kept>): Shelf {
  const others = { list: async () => [], read: async () => undefined, remove: async () => true, doubt: () => {} };
  return { ...others, keep, keepNow: async () => 'kept' };
}

test('changes that come together are one save, of the last of them', async () => {
  vi.useFakeTimers();
  const kept: number[] = [];
  const saver = createSaver(
    shelfThat(async ({ changed }) => {
      kept.push(changed);
      return 'kept';
    }),
    { state: () => {} },
  );
  for (const changed of [1, 2, 3]) saver.changed(draft(changed));
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toEqual([3]);
  saver.changed(draft(4));
  await saver.flush();
  expect(kept).toEqual([3, 4]);
  vi.useRealTimers();
});

test('a page that goes away flushes; a save that is slow never ends after a newer one', async () => {
  const ends: (() => void)[] = [];
  const kept: number[] = [];
  const saver = createSaver(
    shelfThat(
      ({ changed }) =>
        new Promise((resolve) => {
          ends.push(() => {
            kept.push(changed);
            resolve('kept');
          });
        }),
    ),
    { state: () => {} },
  );
  saver.changed(draft(1));
  void saver.flush();
  saver.changed(draft(2));
  const last = saver.flush();
  await vi.waitFor(() => expect(ends).toHaveLength(1));
  ends[0]!();
  await vi.waitFor(() => expect(ends).toHaveLength(2));
  ends[1]!();
  await last;
  expect(kept).toEqual([1, 2]);
});

test('it is said to be kept once nothing newer waits or is being written', async () => {
  const ends: (() => void)[] = [];
  const told: string[] = [];
  const shelf = shelfThat(() => new Promise((resolve) => ends.push(() => resolve('kept'))));
  const saver = createSaver(shelf, { state: (state, { changed }) => told.push(`${state} ${changed}`) });
  saver.changed(draft(1));
  void saver.flush();
  saver.changed(draft(2));
  const last = saver.flush();
  await vi.waitFor(() => expect(ends).toHaveLength(1));
  ends[0]!();
  await vi.waitFor(() => expect(ends).toHaveLength(2));
  expect(told).toEqual(['waiting 1', 'waiting 2']);
  ends[1]!();
  await last;
  expect(told.at(-1)).toBe('kept 2');
});

test('a store that does not answer is said, and so is its answer', async () => {
  vi.useFakeTimers();
  const told: string[] = [];
  let answer = (_: Kept) => {};
  const shelf = shelfThat(() => new Promise((resolve) => (answer = resolve)));
  const saver = createSaver(shelf, { state: (state, { changed }) => told.push(`${state} ${changed}`) });
  saver.changed(draft(1));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual(['waiting 1']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual(['waiting 1', 'denied 1']);
  answer('kept');
  await vi.advanceTimersByTimeAsync(0);
  expect(told.at(-1)).toBe('kept 1');
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told.at(-1)).toBe('kept 1');
  vi.useRealTimers();
});

test('a full disk is said', async () => {
  const states: string[] = [];
  const saver = createSaver(
    shelfThat(async () => 'full'),
    { state: (state) => states.push(state) },
  );
  saver.changed(draft(1));
  await saver.flush();
  expect(states).toEqual(['waiting', 'full']);
});

test('a browser that keeps nothing says so, and throws nothing', async () => {
  const shelf = openShelf();
  expect(await shelf.keep(draft(1), new Set([1]))).toBe('denied');
  expect(await shelf.list()).toEqual([]);
  expect(await shelf.read('k')).toBeUndefined();
  expect(await shelf.keepNow(draft(1), new Set([1]))).toBe('denied');
  expect(await shelf.remove('k')).toBe(false);
});

test('a draft that another tab has changed since is left as it is, and this one goes on beside it', async () => {
  const kept: [string, number, number[]][] = [];
  const moves: [string, string][] = [];
  const answers: Kept[] = ['kept', { aside: 'k2' }, 'kept'];
  const shelf = {
    ...shelfThat(async () => 'kept'),
    keep: async ({ key, changed }: Draft, own: ReadonlySet<number>): Promise<Kept> => {
      kept.push([key, changed, [...own]]);
      return answers.shift() as Kept;
    },
  };
  const saver = createSaver(shelf, { state: () => {}, aside: (from, to) => moves.push([from, to]) });
  saver.follows(draft(1));
  for (const changed of [2, 3, 4]) {
    saver.changed(draft(changed));
    await saver.flush();
  }
  expect(kept).toEqual([
    ['k', 2, [1, 2]],
    ['k', 3, [1, 2, 3]],
    ['k2', 4, [3, 4]],
  ]);
  expect(moves).toEqual([['k', 'k2']]);
});

test('opening another draft saves the one of before', async () => {
  const kept: string[] = [];
  const saver = createSaver(
    shelfThat(async ({ key }) => {
      kept.push(key);
      return 'kept';
    }),
    { state: () => {} },
  );
  saver.changed(draft(1));
  saver.changed({ ...draft(2), key: 'other' });
  expect(saver.isIdle()).toBe(false);
  await saver.flush();
  expect(kept).toEqual(['k', 'other']);
  expect(saver.isIdle()).toBe(true);
});

test('a page that goes away writes what is not kept yet, the last words even while an older save is on its way', async () => {
  const written: [string, number][] = [];
  let end = () => {};
  const shelf: Shelf = {
    ...shelfThat(() => new Promise((resolve) => (end = () => resolve('kept')))),
    async keepNow({ key, changed }) {
      written.push([key === 'k' ? key : 'beside', changed]);
      return 'kept';
    },
  };
  const saver = createSaver(shelf, { state: () => {} });
  saver.hurry();
  saver.changed(draft(1));
  void saver.flush();
  saver.hurry();
  saver.changed(draft(2));
  saver.hurry();
  expect(written).toEqual([
    ['k', 1],
    ['k', 2],
  ]);
  // Another tab has saved it, and this one was told.
  saver.missed('k');
  saver.changed(draft(3));
  saver.hurry();
  expect(written.at(-1)).toEqual(['beside', 3]);
  await vi.waitFor(() => end());
});
