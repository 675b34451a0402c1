// A mailbox in a process of its own, as `npm run mailbox` starts it; its forge and its site are on loopback, in this one.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { knowledgeOf } from '../../src/atelier/knowledge.ts';
import type { Box } from '../../src/mailbox/box.ts';
import { folderBox } from '../../src/mailbox/boxes/folder-box.ts';
import type { Mailbox } from '../../src/mailbox/mailbox.ts';
import { forOutput } from '../../src/model/for-output.ts';
import { anthologyIn } from '../atelier/story-draft.ts';
import { SMALL } from '../content-folder.ts';
import { TOKEN } from '../mailbox/fake-forge.ts';
import { fakeGithub } from '../mailbox/fake-github.ts';
import { ORIGIN } from '../mailbox/opened.ts';
import { serveKnowledge } from '../mailbox/serve-knowledge.ts';
import type { Trial } from '../mailbox/trial.ts';
import { ROOT } from '../press.ts';

export interface MailboxProcess extends Trial {
  /** The most memory that it has held so far, in bytes; undefined where the system does not tell. */
  memory(): number | undefined;
  close(): void;
}

/** @throws where it does not start */
export async function mailboxProcess(): Promise<MailboxProcess> {
  const fake = await fakeGithub({ 'content/stories/deja-la/story.mdx': '---\n---\n' });
  const { content, library } = await anthologyIn(SMALL);
  const site = await serveKnowledge(knowledgeOf(content, forOutput(library, 'web')));
  const folder = mkdtempSync(join(tmpdir(), 'florilege-bench-mailbox-'));
  const port = await freePort();
  const child = started({
    ...{ MAILBOX_SITE: site.root, MAILBOX_ORIGINS: ORIGIN, MAILBOX_FORGE_API: fake.root, MAILBOX_TOKEN: TOKEN },
    ...{ MAILBOX_REPOSITORY: 'florilege/site', MAILBOX_SECRET: 'une phrase secrète pour le banc d’essai' },
    ...{ MAILBOX_BITS: '8', MAILBOX_PER_HOUR: '10000', MAILBOX_PER_DAY: '1000000', MAILBOX_PORT: String(port) },
    ...{ MAILBOX_CONTACT: 'folder', MAILBOX_NOTES: join(folder, 'notes'), MAILBOX_BOX: join(folder, 'box') },
  });
  await opened(child);
  const box = folderBox(join(folder, 'box'));
  return {
    fake,
    box: { fetch: async (request) => settled(await passed(request, `http://127.0.0.1:${port}/`), box) },
    waiting: () => box.keys('waiting/'),
    memory: () => memoryOf(child.pid ?? 0),
    close() {
      child.kill('SIGKILL');
      fake.close();
      site.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** By the script's own words, that what is measured is what people start. */
function started(own: Record<string, string>): ChildProcess {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { mailbox: string } };
  const [, ...words] = scripts.mailbox.split(' ');
  const child = spawn(process.execPath, words, {
    cwd: ROOT,
    env: { ...process.env, ...own },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.on('exit', () => child.kill('SIGKILL'));
  return child;
}

/** It says so in a line. */
async function opened(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('the mailbox does not open')));
  await Promise.race([once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data'), ended]);
  child.stdout?.resume();
}

async function passed(request: Request, address: string): ReturnType<Mailbox['fetch']> {
  const { method, headers } = request;
  const body = method === 'POST' ? new Uint8Array(await request.arrayBuffer()) : undefined;
  return fetch(address, { method, headers, ...(body && { body }) });
}

/** On a machine that is busy, who sends is answered before all is done: what became of it is what the box keeps in the end. */
async function settled(response: Response, box: Box): Promise<Response> {
  if (response.status !== 202) return response;
  const aside = (await box.keys('aside/')).length;
  for (let turn = 0; turn < 600 && (await box.keys('waiting/')).length > 0; turn++) await after(100);
  if ((await box.keys('waiting/')).length > 0) return response;
  const isRefused = (await box.keys('aside/')).length > aside;
  return new Response(await response.text(), { status: isRefused ? 422 : 201 });
}

/** https://docs.kernel.org/filesystems/proc.html: `VmHWM` is the peak of what it holds in memory. */
function memoryOf(id: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
