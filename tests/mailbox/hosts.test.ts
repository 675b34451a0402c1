// The hosts of a mailbox, each through what it gives: a server of one's own on loopback, tables of keys, a clock.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { knowledgeOf } from '../../src/atelier/knowledge.ts';
import cloudflare from '../../src/mailbox/hosts/cloudflare.ts';
import { netlifyMailbox } from '../../src/mailbox/hosts/netlify.ts';
import { listen, nodeMailbox } from '../../src/mailbox/hosts/node.ts';
import { mailboxWithoutDisk } from '../../src/mailbox/hosts/without-disk.ts';
import { mailboxSettingsOf } from '../../src/mailbox/mailbox-settings.ts';
import { forOutput } from '../../src/model/for-output.ts';
import { anthologyIn } from '../atelier/story-draft.ts';
import { SMALL } from '../content-folder.ts';
import { TOKEN } from './fake-forge.ts';
import { fakeGithub } from './fake-github.ts';
import { ORIGIN, zipOf } from './opened.ts';
import { ownDraft } from './own-draft.ts';
import { serveKnowledge } from './serve-knowledge.ts';

const { content, library } = await anthologyIn(SMALL);
const site = await serveKnowledge(knowledgeOf(content, forOutput(library, 'web')));
const fake = await fakeGithub();
const folder = mkdtempSync(join(tmpdir(), 'florilege-mailbox-'));
afterAll(() => {
  site.close();
  fake.close();
  rmSync(folder, { recursive: true });
});

const ENVIRONMENT = {
  MAILBOX_SITE: site.root,
  MAILBOX_ORIGINS: ORIGIN,
  MAILBOX_FORGE_API: fake.root,
  MAILBOX_REPOSITORY: 'florilege/site',
  MAILBOX_TOKEN: TOKEN,
  MAILBOX_SECRET: 'trente-deux signes au moins, au hasard',
  MAILBOX_BITS: '8',
  MAILBOX_CONTACT: 'issues',
  MAILBOX_CONTACT_REPOSITORY: 'florilege/lettres',
  MAILBOX_CONTACT_TOKEN: TOKEN,
};

/** On a machine that is busy, what is taken is kept first. */
const TAKEN = [201, 202];

/** What the writing page does. */
async function handedTo(ask: (request: Request) => Promise<Response>, receipt: string): Promise<Response> {
  const { proofOf } = await import('../../src/posting/proof.ts');
  const headers = { Origin: ORIGIN };
  const { challenge, bits } = (await (await ask(new Request('http://boite.example/', { headers }))).json()) as {
    challenge: string;
    bits: number;
  };
  const form = new FormData();
  form.set('proof', await proofOf(challenge, bits));
  form.set('parcel', new File([new Uint8Array(zipOf(ownDraft(`Mot de ${receipt}.`), receipt))], 'envoi.zip'));
  return ask(new Request('http://boite.example/', { method: 'POST', headers, body: form }));
}

function keyTable() {
  const held = new Map<string, ArrayBuffer>();
  return {
    held,
    get: async (key: string) => held.get(key) ?? null,
    put: async (key: string, bytes: ArrayBuffer) => void held.set(key, bytes),
    set: async (key: string, bytes: ArrayBuffer, { onlyIfNew = false } = {}) => {
      const modified = !(onlyIfNew && held.has(key));
      if (modified) held.set(key, bytes);
      return { modified };
    },
    create: async (key: string, bytes: ArrayBuffer) => !held.has(key) && Boolean(held.set(key, bytes)),
    delete: async (key: string) => void held.delete(key),
  };
}

test('on a server of one’s own, dry: the request is a folder that can be read, and the contact another', async () => {
  const settings = mailboxSettingsOf({
    ...{ ...ENVIRONMENT, MAILBOX_CONTACT: 'folder', MAILBOX_NOTES: 'lettres', MAILBOX_BOX: 'boite', MAILBOX_PORT: '1' },
    MAILBOX_DRY: 'essai',
  });
  const lines: string[] = [];
  const server = await listen(
    nodeMailbox(settings, folder, (line) => void lines.push(line)),
    { port: 0 },
  );
  const { port } = server.address() as AddressInfo;
  const ask = async (request: Request) => {
    const { method, headers } = request;
    const body = method === 'POST' ? new Uint8Array(await request.arrayBuffer()) : undefined;
    return fetch(`http://127.0.0.1:${port}/`, { method, headers, ...(body && { body }) });
  };
  const answer = await handedTo(ask, 'e-1111-1111');
  expect(TAKEN).toContain(answer.status);
  expect(answer.headers.get('access-control-allow-origin')).toBe(ORIGIN);
  await vi.waitFor(() => expect(lines).toEqual(['e-1111-1111 : transmis.']), 60_000);
  server.closeAllConnections();
  server.close();
  const own = join(folder, 'essai', 'envois_e-1111-1111');
  expect(readdirSync(join(own, 'content', 'stories'))).toEqual(['un-mot-de-la-mer']);
  expect(readFileSync(join(own, 'request.md'), 'utf8')).toContain('# Récit');
  expect(readFileSync(join(folder, 'lettres', 'e-1111-1111.txt'), 'utf8')).toContain('ines@exemple.fr');
  expect(readdirSync(join(folder, 'boite', 'waiting'))).toEqual([]);
});

test('as a Cloudflare Worker: its namespace keeps, its address of the visitor counts, its clock sends', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const table = keyTable();
  const list = async ({ prefix }: { prefix: string }) => ({
    keys: [...table.held.keys()].filter((key) => key.startsWith(prefix)).map((name) => ({ name })),
  });
  const environment = { ...ENVIRONMENT, BOX: { ...table, list } };
  const work: Promise<unknown>[] = [];
  const context = { waitUntil: (one: Promise<unknown>) => void work.push(one) };
  fake.trouble = () => ({ status: 503 });
  const answer = await handedTo((request) => cloudflare.fetch(request, environment, context), 'e-2222-2222');
  expect(answer.status).toBe(202);
  fake.trouble = undefined;
  await cloudflare.scheduled({}, environment);
  expect(fake.pulls.map(({ head }) => head)).toContain('envois/e-2222-2222');
  expect(fake.issues.at(-1)?.body).toContain('ines@exemple.fr');
  expect([...table.held.keys()].filter((key) => key.startsWith('waiting/'))).toEqual([]);
});

test('as a function of Netlify', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const table = keyTable();
  const list = async ({ prefix }: { prefix: string }) => ({
    blobs: [...table.held.keys()].filter((key) => key.startsWith(prefix)).map((key) => ({ key })),
  });
  const { answer, sendWaiting } = netlifyMailbox(ENVIRONMENT, { ...table, list });
  const { status } = await handedTo((request) => answer(request, { ip: '192.0.2.4' }), 'e-3333-3333');
  expect(TAKEN).toContain(status);
  expect(await sendWaiting()).toBe(0);
  expect(fake.pulls.map(({ head }) => head)).toContain('envois/e-3333-3333');
});

test('on Deno: an archive is cut in pieces, and is whole again', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const held = new Map<string, Uint8Array>();
  const name = (key: readonly string[]) => JSON.stringify(key);
  const kv = {
    get: async (key: readonly string[]) => ({ key, value: held.get(name(key)) ?? null }),
    set: async (key: readonly string[], value: Uint8Array) => {
      if (value.length > 65_536) throw new TypeError('Value too large');
      held.set(name(key), value.slice());
    },
    delete: async (key: readonly string[]) => void held.delete(name(key)),
    atomic() {
      const [checked, own]: [string[], [string, Uint8Array][]] = [[], []];
      const all = {
        check: ({ key }: { key: readonly string[] }) => Boolean(checked.push(name(key))) && all,
        set: (key: readonly string[], value: Uint8Array) => Boolean(own.push([name(key), value.slice()])) && all,
        async commit() {
          const ok = !checked.some((key) => held.has(key));
          if (ok) for (const [key, value] of own) held.set(key, value);
          return { ok };
        },
      };
      return all;
    },
    async *list({ prefix }: { prefix: readonly string[] }) {
      const keys = [...held.keys()].sort().map((key) => JSON.parse(key) as string[]);
      for (const key of keys) {
        if (prefix.every((part, index) => key[index] === part)) yield { key, value: held.get(name(key)) ?? null };
      }
    },
  };
  let serve: (request: Request, info: object) => Promise<Response> = async () => new Response();
  let clock: () => Promise<unknown> = async () => {};
  vi.stubGlobal('Deno', {
    env: { toObject: () => ENVIRONMENT },
    openKv: async () => kv,
    cron: (_name: string, _schedule: string, work: typeof clock) => {
      clock = work;
    },
    serve: (given: typeof serve) => {
      serve = given;
    },
  });
  await import('../../src/mailbox/hosts/deno.ts');
  fake.trouble = () => ({ status: 500 });
  const info = { remoteAddr: { hostname: '192.0.2.5' } };
  expect((await handedTo((request) => serve(request, info), 'e-4444-4444')).status).toBe(202);
  fake.trouble = undefined;
  await clock();
  expect(fake.pulls.map(({ head }) => head)).toContain('envois/e-4444-4444');
  expect([...held.keys()].filter((key) => key.includes('waiting'))).toEqual([]);
});

test('a host without a disk takes no folders', () => {
  const table = { ...keyTable(), list: async () => [] };
  expect(() => mailboxWithoutDisk({ ...ENVIRONMENT, MAILBOX_DRY: 'essai' }, table)).toThrow('n’a pas de disque');
  expect(() => mailboxWithoutDisk({ ...ENVIRONMENT, MAILBOX_CONTACT: 'folder' }, table)).toThrow('n’a pas de disque');
});
