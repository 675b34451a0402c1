// Pages of a folder → pictures of them, by the browser of the machine.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { type Talk, talkOver } from './browser-pipe.ts';

interface Photograph {
  /** Absolute path of a page. */
  page: string;
  /** In pixels. */
  width: number;
}

export interface Camera {
  /** What it keeps meanwhile, in its folder. */
  profile: string;
  /** PNGs of whole pages, in the same order. @throws where the browser does not start, or is too long */
  take(wanted: readonly Photograph[]): Promise<Uint8Array[]>;
  /** To be called once, whatever happened: nothing is left of it. */
  close(): Promise<void>;
}

/**
 * It starts while pages are made.
 * @param browser the program to run
 * @param folder where it may keep what it needs meanwhile
 */
export async function openCamera(browser: string, folder: string): Promise<Camera> {
  const profile = await mkdtemp(join(folder, '.navigateur-'));
  const child = spawn(browser, [...FLAGS, ...asRoot(), `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
  const talk = talkOver(child.stdio[3] as Writable, child.stdio[4] as Readable);
  listen(child, talk);
  const session = opened(talk);
  // It is thrown where it is waited for.
  session.catch(() => undefined);
  return {
    profile: basename(profile),
    take: (wanted) => patiently(taken(wanted, talk, session), child, talk),
    async close() {
      child.kill();
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function taken(wanted: readonly Photograph[], talk: Talk, session: Promise<string>): Promise<Uint8Array[]> {
  const made: Uint8Array[] = [];
  for (const one of wanted) made.push(await photographed(one, talk, await session));
  return made;
}

/** It opens files of the folder, and asks nothing of the network. */
const FLAGS = [
  ...['--headless=new', '--remote-debugging-pipe', '--no-first-run', '--no-default-browser-check', '--hide-scrollbars'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-gpu', '--disable-dev-shm-usage'],
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** Chromium does not start its own walls for the administrator. */
function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Milliseconds for all that is asked at once, and for the start. */
const PATIENCE = 30_000;

function listen(child: ChildProcess, talk: Talk): void {
  child.once('error', (cause) => talk.end(cause));
  child.once('close', () => talk.end(new Error('le navigateur s’est arrêté')));
}

async function patiently<Made>(making: Promise<Made>, child: ChildProcess, talk: Talk): Promise<Made> {
  const stop = setTimeout(() => {
    talk.end(new Error('le navigateur ne répond pas'));
    child.kill('SIGKILL');
  }, PATIENCE);
  try {
    return await making;
  } finally {
    clearTimeout(stop);
  }
}

async function opened(talk: Talk): Promise<string> {
  const { targetId } = await talk.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await talk.ask('Target.attachToTarget', { targetId, flatten: true });
  await talk.ask('Page.enable', {}, sessionId as string);
  return sessionId as string;
}

async function photographed({ page, width }: Photograph, talk: Talk, session: string): Promise<Uint8Array> {
  const resize = (height: number) =>
    talk.ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false }, session);
  await resize(800);
  const loaded = talk.next('Page.loadEventFired');
  await talk.ask('Page.navigate', { url: pathToFileURL(page).href }, session);
  await loaded;
  await talk.ask('Runtime.evaluate', { expression: READY, awaitPromise: true }, session);
  const { cssContentSize } = await talk.ask('Page.getLayoutMetrics', {}, session);
  const height = Math.min(TALLEST, Math.ceil((cssContentSize as { height: number }).height));
  const clip = { x: 0, y: 0, width, height, scale: 1 };
  const { data } = await talk.ask('Page.captureScreenshot', { clip, captureBeyondViewport: true }, session);
  return Buffer.from(data as string, 'base64');
}

/** Chromium draws no taller picture whole. */
const TALLEST = 16_000;

/** Its letters, and the pictures that would wait to be scrolled to. */
const READY = `Promise.all([document.fonts.ready, ...[...document.images].map((image) => {
  image.loading = 'eager';
  return image.decode().catch(() => undefined);
})]).then(() => undefined)`;
