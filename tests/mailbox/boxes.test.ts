// What a mailbox keeps: whole, forgotten in its time, and found again by another process.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Box } from '../../src/mailbox/box.ts';
import { folderBox } from '../../src/mailbox/boxes/folder-box.ts';
import { keyValueBox } from '../../src/mailbox/boxes/key-value-box.ts';
import { memoryBox } from './memory-box.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'florilege-box-'));
  folders.push(made);
  return made;
}

function table() {
  const held = new Map<string, ArrayBuffer>();
  return {
    get: async (key: string) => held.get(key) ?? null,
    put: async (key: string, bytes: ArrayBuffer) => void held.set(key, bytes),
    create: async (key: string, bytes: ArrayBuffer) => !held.has(key) && Boolean(held.set(key, bytes)),
    delete: async (key: string) => void held.delete(key),
    list: async (prefix: string) => [...held.keys()].filter((key) => key.startsWith(prefix)),
  };
}

const utf8 = (words: string) => new TextEncoder().encode(words);

test.each<[string, (now: () => number) => Box]>([
  ['memory', memoryBox],
  ['a folder', (now) => folderBox(folder(), now)],
  ['a table of keys', (now) => keyValueBox(table(), now)],
])('in %s', async (_, make) => {
  let time = 1000;
  const box = make(() => time);
  expect(await box.get('waiting/a')).toBeUndefined();
  expect(await box.keys('waiting/')).toEqual([]);
  await box.put('waiting/b', utf8('deux'));
  await box.put('waiting/a', utf8('un'));
  await box.put('counts/1-c', utf8('1'), 60);
  expect(await box.keys('waiting/')).toEqual(['waiting/a', 'waiting/b']);
  expect(new TextDecoder().decode(await box.get('waiting/a'))).toBe('un');
  await box.put('waiting/a', utf8('autre'));
  expect(new TextDecoder().decode(await box.get('waiting/a'))).toBe('autre');
  time += 61_000;
  expect(await box.get('counts/1-c')).toBeUndefined();
  expect(await box.keys('counts/')).toEqual([]);
  expect(await box.keys('waiting/')).toHaveLength(2);
  await box.delete('waiting/a');
  await box.delete('waiting/a');
  expect(await box.keys('waiting/')).toEqual(['waiting/b']);
});

test.each<[string, () => Box]>([
  ['memory', memoryBox],
  ['a folder', () => folderBox(folder())],
  ['a table of keys', () => keyValueBox(table())],
])('in %s, of many that claim one key at once, one has it', async (_, make) => {
  const box = make();
  const won = await Promise.all(['un', 'deux', 'trois'].map((words) => box.claim('ids/a', utf8(words))));
  expect(won.filter(Boolean)).toHaveLength(1);
  const held = new TextDecoder().decode(await box.get('ids/a'));
  expect(held).toBe(['un', 'deux', 'trois'][won.indexOf(true)]);
  expect(await box.claim('ids/a', utf8('quatre'))).toBe(false);
  expect(await box.keys('ids/')).toEqual(['ids/a']);
});

test('a folder is its owner’s alone, and leaves nothing half written or past', async () => {
  const own = join(folder(), 'boite');
  let time = 0;
  const box = folderBox(own, () => time);
  await box.put('waiting/a', utf8('un'));
  await box.put('proofs/b', utf8('x'), 1);
  expect(statSync(own).mode & 0o077).toBe(0);
  expect(statSync(join(own, 'waiting', 'a')).mode & 0o077).toBe(0);
  time = 2000;
  await box.keys('proofs/');
  expect(readdirSync(join(own, 'proofs'))).toEqual([]);
  expect(readdirSync(join(own, 'waiting'))).toEqual(['a']);
});

test('a folder is listed while another takes from it', async () => {
  const own = join(folder(), 'boite');
  const [one, other] = [folderBox(own), folderBox(own)];
  const keys = Array.from({ length: 200 }, (_, index) => `waiting/${index}`);
  for (const key of keys) await one.put(key, utf8('x'));
  const taken = (async () => {
    for (const key of keys.toReversed()) await other.delete(key);
  })();
  for (let turn = 0; turn < 20; turn++) await one.keys('waiting/');
  await taken;
  expect(await one.keys('waiting/')).toEqual([]);
});

test('a key leads nowhere but into the folder', async () => {
  const own = join(folder(), 'boite');
  await folderBox(own).put('waiting/../../dehors', utf8('x'));
  expect(readdirSync(join(own, '..'))).toEqual(['boite']);
});
