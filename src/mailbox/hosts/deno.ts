// A mailbox on Deno Deploy: its table of keys, and its clock for what waits.
// https://docs.deno.com/api/deno/~/Deno.serve https://docs.deno.com/api/deno/~/Deno.Kv
import type { KeyValue } from '../boxes/key-value-box.ts';
import { mailboxWithoutDisk } from './without-disk.ts';

interface Entry {
  key: readonly string[];
  value: Uint8Array | null;
}

interface Atomic {
  check(entry: { key: readonly string[]; versionstamp: null }): Atomic;
  set(key: readonly string[], value: Uint8Array): Atomic;
  commit(): Promise<{ ok: boolean }>;
}

interface Table {
  atomic(): Atomic;
  get(key: readonly string[]): Promise<Entry>;
  set(key: readonly string[], value: Uint8Array, options?: { expireIn: number }): Promise<unknown>;
  delete(key: readonly string[]): Promise<void>;
  list(selector: { prefix: readonly string[] }): AsyncIterable<Entry>;
}

interface DenoHost {
  env: { toObject(): Record<string, string> };
  openKv(): Promise<Table>;
  cron(name: string, schedule: string, work: () => Promise<unknown>): unknown;
  serve(answer: (request: Request, info: { remoteAddr: { hostname: string } }) => Promise<Response>): unknown;
}

const { Deno: host } = globalThis as unknown as { Deno: DenoHost };
const table = await host.openKv();
const own = mailboxWithoutDisk(host.env.toObject(), tableOf(table));
host.cron('boite de depot', '*/5 * * * *', () => own.sendWaiting());
host.serve((request, { remoteAddr }) => own.fetch(request, { from: remoteAddr.hostname }));

/** A value is of 64 kB at most: an archive is cut in pieces. */
function tableOf(kv: Table): KeyValue {
  const piecesOf = async (key: string) => {
    const pieces: Uint8Array[] = [];
    for await (const { value } of kv.list({ prefix: ['pieces', key] })) if (value) pieces.push(value);
    return pieces;
  };
  const drop = async (key: string) => {
    await kv.delete(['keys', key]);
    for await (const { key: piece } of kv.list({ prefix: ['pieces', key] })) await kv.delete(piece);
  };
  return {
    async get(key) {
      // Whole or not at all: the key is written after its pieces.
      if (!(await kv.get(['keys', key])).value) return null;
      return new Blob((await piecesOf(key)) as Uint8Array<ArrayBuffer>[]).arrayBuffer();
    },
    async put(key, bytes, seconds) {
      await drop(key);
      const life = seconds ? { expireIn: seconds * 1000 } : undefined;
      for (let at = 0; at < bytes.byteLength; at += PIECE) {
        const piece = new Uint8Array(bytes, at, Math.min(PIECE, bytes.byteLength - at));
        await kv.set(pieceAt(key, at), piece, life);
      }
      await kv.set(['keys', key], new Uint8Array([1]), life);
    },
    /** What is claimed is one piece: the key and its piece are written as one. */
    async create(key, bytes) {
      const own = ['keys', key];
      const both = kv
        .atomic()
        .check({ key: own, versionstamp: null })
        .set(own, new Uint8Array([1]));
      return (await both.set(pieceAt(key, 0), new Uint8Array(bytes)).commit()).ok;
    },
    delete: drop,
    async list(prefix) {
      const keys: string[] = [];
      for await (const { key } of kv.list({ prefix: ['keys'] })) if (key[1]?.startsWith(prefix)) keys.push(key[1]);
      return keys;
    },
  };
}

const PIECE = 60_000;

function pieceAt(key: string, at: number): string[] {
  return ['pieces', key, String(at).padStart(12, '0')];
}
