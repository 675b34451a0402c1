// What several saves of one draft leave on a device, whoever makes them: the last words of each, once.
import { expect, test } from 'vitest';
import type { Draft } from '../../src/atelier/draft/draft.ts';
import { createSaver, type Saver } from '../../src/atelier/keep/saver.ts';
import { deviceStore } from './device-store.ts';

const draft = (changed: number, more: Partial<Draft> = {}): Draft => ({
  ...{ key: 'k', changed, facts: {}, document: {}, pictures: {} },
  ...more,
});

interface Tab extends Saver {
  asides: [string, string][];
}

function opened(...counts: number[]) {
  const store = deviceStore();
  store.drafts.set('k', draft(0));
  const tabs = counts.map((): Tab => {
    const asides: [string, string][] = [];
    const saver = createSaver(store.tab(), { state: () => {}, aside: (from, to) => asides.push([from, to]) });
    saver.follows(draft(0));
    return { ...saver, asides };
  });
  const held = () => Object.fromEntries([...store.drafts].map(([key, { changed }]) => [key, changed]));
  return { ...store, held, tabs: tabs as [Tab, ...Tab[]] };
}

/** Starts a save of each, one behind the other. */
async function queue(tab: Saver, ...changes: number[]): Promise<void> {
  for (const changed of changes) {
    tab.changed(draft(changed));
    void tab.flush();
  }
  await new Promise(setImmediate);
}

test.each([
  ['one on its way, one behind it, a third waiting', [1, 2], 3],
  ['one on its way and one behind it', [1, 2], undefined],
  ['three behind one', [1, 2, 3, 4], 5],
  ['one on its way', [1], undefined],
])('a page that is hidden and shown again with %s is one draft, of its last words', async (_, saved, waits) => {
  const { tabs, held, settled } = opened(1);
  const [tab] = tabs;
  await queue(tab, ...saved);
  if (waits !== undefined) tab.changed(draft(waits));
  tab.hurry();
  expect(held()).toEqual({ k: waits ?? saved.at(-1) });
  await settled();
  expect(held()).toEqual({ k: waits ?? saved.at(-1) });
  tab.changed(draft(9));
  void tab.flush();
  await settled();
  expect([held(), tab.asides]).toEqual([{ k: 9 }, []]);
  expect(tab.isIdle()).toBe(true);
});

test('hidden twice while another tab has saved, what is written here is one copy beside the other', async () => {
  const { tabs, drafts, held, settled } = opened(1);
  const [tab] = tabs;
  tab.changed(draft(5));
  drafts.set('k', draft(4));
  tab.missed('k');
  tab.hurry();
  await settled();
  const [[from, to] = []] = tab.asides;
  expect([from, tab.asides.length]).toEqual(['k', 1]);
  expect(held()).toEqual({ k: 4, [to as string]: 5 });
  tab.changed(draft(6, { key: to as string }));
  tab.hurry();
  await settled();
  expect(held()).toEqual({ k: 4, [to as string]: 6 });
});

test.each([
  ['hidden', 0],
  ['hidden while a save is on its way', 1],
])('%s before the news that another tab has saved came, what is written here is beside it', async (_, before) => {
  const { tabs, drafts, held, settled } = opened(1);
  const [tab] = tabs;
  if (before > 0) await queue(tab, 2);
  drafts.set('k', draft(4));
  tab.changed(draft(5));
  tab.hurry();
  await settled();
  const [[from, to] = []] = tab.asides;
  expect([from, tab.asides.length]).toEqual(['k', 1]);
  expect(held()).toEqual({ k: 4, [to as string]: 5 });
  tab.changed(draft(6, { key: to as string }));
  void tab.flush();
  await settled();
  expect(held()).toEqual({ k: 4, [to as string]: 6 });
});

test.each<[string, Partial<Draft>]>([
  ['its number', { receipt: 'e-1234-5678', handed: { day: '2026-01-01', version: 0 } }],
  ['its interview', { interview: { series: 's', title: 'S', questions: ['Qui ?'], at: 1, isOpen: true } }],
])('a tab that gave a draft %s, and changed no word, is not written over by another', async (_, given) => {
  const { tabs, drafts, settled } = opened(1, 2);
  const [one, other] = tabs as [Tab, Tab];
  one.changed(draft(0, { ...given, touched: 7 }));
  void one.flush();
  await settled();
  other.changed(draft(8, { touched: 8 }));
  void other.flush();
  await settled();
  expect(drafts.get('k')).toMatchObject(given);
  expect(other.asides).toHaveLength(1);
  expect(one.asides).toEqual([]);
});
