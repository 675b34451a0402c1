// A mailbox on a server of one's own: Node's own server, and a folder for what waits.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { folderBox } from '../boxes/folder-box.ts';
import { byFolder } from '../contacts/by-folder.ts';
import { contactOf } from '../contacts/contact-of.ts';
import { dryForge } from '../forges/dry.ts';
import { forgeOf } from '../forges/forge-of.ts';
import { type Mailbox, type MailboxSetting, mailbox } from '../mailbox.ts';
import type { MailboxSettings } from '../mailbox-settings.ts';
import { siteSheets } from '../site-sheets.ts';
import { cleanApart } from './clean-apart.ts';

/** @param root against which folders are found */
export function nodeMailbox(
  settings: MailboxSettings,
  root: string,
  log: MailboxSetting['log'] = console.log,
): Mailbox {
  const { site, forge, contact, secret, box } = settings;
  return mailbox({
    ...settings,
    site: siteSheets(site),
    forge: forge.kind === 'dry' ? dryForge(resolve(root, forge.folder)) : forgeOf(forge),
    contact: contact.kind === 'folder' ? byFolder(resolve(root, contact.folder)) : contactOf(contact),
    box: folderBox(resolve(root, box)),
    clean: cleanApart,
    secret: new TextEncoder().encode(secret),
    now: Date.now,
    log,
  });
}

/** Answers until it is closed, and tries what waits every some minutes. */
export async function listen(
  own: Mailbox,
  { port, fromHeader }: Pick<MailboxSettings, 'port' | 'fromHeader'>,
): Promise<Server> {
  const server = createServer((asked, answered) => void answer(own, asked, answered, fromHeader));
  server.requestTimeout = 150_000;
  server.listen(port);
  await once(server, 'listening');
  const again = setInterval(() => void own.sendWaiting().catch(() => {}), EVERY);
  server.on('close', () => clearInterval(again));
  void own.sendWaiting().catch(() => {});
  return server;
}

/** Milliseconds. */
const EVERY = 300_000;

async function answer(
  own: Mailbox,
  asked: IncomingMessage,
  answered: ServerResponse,
  fromHeader?: string,
): Promise<void> {
  const { method = 'GET', headers, socket } = asked;
  const given = new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]));
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init = {
    method,
    headers: given,
    ...(hasBody && { body: Readable.toWeb(asked), duplex: 'half' }),
  } as RequestInit;
  const from = (fromHeader && given.get(fromHeader)?.split(',').at(-1)?.trim()) || socket.remoteAddress || '';
  const response = await own.fetch(new Request(`http://localhost${asked.url ?? '/'}`, init), { from });
  answered.writeHead(response.status, Object.fromEntries(response.headers));
  answered.end(new Uint8Array(await response.arrayBuffer()));
}
