// The service worker: what a reader opened can be read again without a network. Pages come from the network first, so that
// nothing is read here that the site has withdrawn. https://www.w3.org/TR/service-workers/
import { forgetUnlisted, type KeptKind, keep, keepAtelier, keepPage, kindOf } from './keeping.ts';

declare const self: WorkerScope;

/** Written before this code by the build; empty where the site keeps nothing any more. */
const release = self.RELEASE ?? '';
const { scope } = self.registration;
/** One origin may serve several sites: the names of this one's caches start with its folder. */
const folder = `${new URL(scope).pathname} `;
const shell = `${folder}shell ${release}`;
const offlinePage = `${scope}hors-ligne/`;
const atelier = `${scope}contribuer/atelier/`;

const open = (kind: KeptKind) => caches.open(folder + kind);
const kept = (address: string) => caches.match(address, { ignoreSearch: true, ignoreVary: true });

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([self.skipWaiting(), release && keepShell()]));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(release ? start() : stop());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const kind = request.url.startsWith(scope) && request.method === 'GET' ? kindOf(request.url) : undefined;
  if (!release || !kind) return;
  if (isPage(kind, request.url) && request.mode === 'navigate') event.respondWith(answerPage(event));
  else if (kind === 'files') event.respondWith(answerFile(event));
  else if (kind !== 'pages') event.respondWith(answerNewest(event, kind));
});

/** The addresses that a page had read before this worker ran. */
self.addEventListener('message', (event) => {
  const addresses = (event.data as string[]).filter((address) => address.startsWith(scope));
  event.waitUntil(Promise.allSettled(addresses.map(keepOpened)));
});

/** The page that answers where there is neither network nor kept page, with the files it names. */
async function keepShell(): Promise<void> {
  const [cache, page] = await Promise.all([caches.open(shell), fetch(offlinePage, { cache: 'no-cache' })]);
  const files = (await page.clone().text()).matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]*)"/g);
  await cache.addAll([...files].map((match) => match[1] as string));
  await cache.put(offlinePage, page);
}

async function start(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${folder}shell `) && name !== shell);
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.clients.claim();
  const sitemap = await fetch(`${scope}sitemap-0.xml`, { cache: 'no-cache' });
  if (!sitemap.ok) return;
  const text = await sitemap.text();
  for (const kind of ['pages', 'pictures'] as const) await forgetUnlisted(await open(kind), text);
}

async function stop(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(folder));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  const response = await fetch(event.request).catch(() => undefined);
  if (response) event.waitUntil(keepOpenedPage(url, response.clone()));
  return (await keptWhereItFails(url, response)) ?? response ?? (await kept(offlinePage)) ?? Response.error();
}

/** What is kept of an address that no host answers, or whose host is itself in trouble (5xx, RFC 9110 section 15.6). */
async function keptWhereItFails(address: string, response: Response | undefined): Promise<Response | undefined> {
  return response && response.status < 500 ? undefined : kept(address);
}

/** Its name holds a digest of its bytes: what is kept is right. */
async function answerFile(event: FetchEvent): Promise<Response> {
  return (await kept(event.request.url)) ?? fetchAndKeep(event, 'files');
}

/** It may change under its name. */
async function answerNewest(event: FetchEvent, kind: KeptKind): Promise<Response> {
  const response = await fetchAndKeep(event, kind).catch(() => undefined);
  return (await keptWhereItFails(event.request.url, response)) ?? response ?? Response.error();
}

/** The page has its answer at once, whether the device has room for a copy or not. */
async function fetchAndKeep(event: FetchEvent, kind: KeptKind): Promise<Response> {
  const { url } = event.request;
  const response = await fetch(event.request);
  const copy = response.clone();
  if (response.ok) event.waitUntil(open(kind).then((cache) => keep(cache, kind, url, copy)));
  return response;
}

async function keepOpened(address: string): Promise<void> {
  const kind = kindOf(address);
  if (isPage(kind, address)) await keepOpenedPage(address, await fetch(address));
  else if (kind) {
    const response = await fetch(address);
    if (response.ok) await keep(await open(kind), kind, address, response);
  }
}

async function keepOpenedPage(address: string, response: Response): Promise<void> {
  if (!isAtelier(address)) return keepPage(await open('pages'), address, response);
  const [files, knowledge] = [`${atelier}fichiers.json`, `${atelier}savoir.json`];
  return keepAtelier(await open('atelier'), { address, response }, { files, knowledge, scope });
}

function isPage(kind: KeptKind | undefined, address: string): boolean {
  return kind === 'pages' || isAtelier(address);
}

function isAtelier(address: string): boolean {
  return address.split(/[?#]/)[0] === atelier;
}

/** The library of types knows either windows or workers; these are the few of a worker's that are used here. */
interface WorkerScope {
  RELEASE?: string;
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableEvent & MessageEvent) => void): void;
}

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}
