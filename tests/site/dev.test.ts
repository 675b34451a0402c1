// While a writer works: saving a story changes its page, its card and its book at the next request.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { takeTurn } from '../../src/cli/turn.ts';
import { smallContent, temporaryFolder } from '../content-folder.ts';
import { personalEnvironment } from '../environment.ts';
import { freePort } from '../free-port.ts';

const ROOT = join(import.meta.dirname, '../..');

test('saving a story changes its page, its card and its books', { timeout: 240_000 }, async () => {
  const content = await smallContent();
  // Builds of other contents would change what the server reads.
  onTestFinished(await takeTurn());
  const url = await startDev(content);
  const story = join(content, 'stories/un-cafe/story.mdx');
  const first = await faces(url);
  expect(first.page).toContain('Un café à Rennes');
  for (const [path, type] of FILES) {
    const response = await get(url + path);
    expect([response.status, response.headers.get('content-type')], path).toEqual([200, type]);
  }

  await writeFile(
    story,
    (await readFile(story, 'utf8')).replace('title: Un café à Rennes', 'title: Deux thés à Vannes'),
  );
  await until(async () => (await text(`${url}/recits/un-cafe/`)).includes('Deux thés à Vannes'));
  const second = await faces(url);
  expect(second.page).not.toContain('Un café à Rennes</h1>');
  expect(second.cardAddress).not.toBe(first.cardAddress);
  expect(second.card).not.toBe(first.card);
  expect(second.epub).not.toBe(first.epub);
  expect(second.pdf).not.toBe(first.pdf);

  const right = await readFile(story, 'utf8');
  await writeFile(story, right.replace('kind: encounter', 'kind: rencontre'));
  await wait(1500);
  expect(await text(`${url}/recits/un-cafe/`), 'a wrong story leaves the last good one').toContain(
    'Deux thés à Vannes',
  );
  await writeFile(story, right.replace('Deux thés à Vannes', 'Trois bières à Lille'));
  await until(async () => (await text(`${url}/recits/un-cafe/`)).includes('Trois bières à Lille'));
});

/** Files that a door serves in several formats. */
const FILES = [
  ['/flux.xml', 'application/atom+xml; charset=utf-8'],
  ['/flux.json', 'application/feed+json; charset=utf-8'],
  ['/recits/un-cafe/citation.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['/recits/un-cafe/comptoir.png', 'image/png'],
  ['/personnes/camille-oeuvrard/camille-oeuvrard.png.240.webp', 'image/webp'],
  ['/_headers', 'text/plain; charset=utf-8'],
  ['/recherche/mots/faits.bin', 'application/octet-stream'],
  ['/recherche/passage.js', 'text/javascript; charset=utf-8'],
] as const;

async function startDev(content: string): Promise<string> {
  const port = await freePort();
  const env = personalEnvironment({ CONTENT_DIR: content, CACHE_DIR: await temporaryFolder() });
  const server = spawn(process.execPath, ['src/cli/dev.ts', '--port', String(port)], { cwd: ROOT, env, stdio: 'pipe' });
  onTestFinished(() => {
    server.kill();
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const url = `http://localhost:${port}`;
  await until(
    async () => (await get(`${url}/recits/un-cafe/`).catch(() => undefined))?.ok === true,
    () => said,
  );
  expect(said).toBe(`Le site se lit à ${url}/ (Ctrl-C pour arrêter)\n`);
  return url;
}

/** Every face of the story. Card and books are told by their bytes. */
async function faces(url: string) {
  const page = await text(`${url}/recits/un-cafe/`);
  const cardAddress = /<meta property="og:image" content="https?:\/\/[^/]+([^"]+)"/.exec(page)?.[1] ?? '';
  const [card, epub, pdf] = await Promise.all(
    [cardAddress, '/volumes/tome-1.epub', '/volumes/tome-1.pdf'].map((path) => digest(`${url}${path}`)),
  );
  return { page, cardAddress, card, epub, pdf };
}

async function digest(url: string): Promise<string> {
  const response = await get(url);
  expect(response.status, url).toBe(200);
  return createHash('sha256')
    .update(new Uint8Array(await response.arrayBuffer()))
    .digest('hex');
}

async function text(url: string): Promise<string> {
  return (await get(url)).text();
}

/** A server that is still starting may accept a request and never answer it. */
function get(url: string): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(20_000) });
}

async function until(isTrue: () => Promise<boolean>, why: () => string = () => ''): Promise<void> {
  for (const end = Date.now() + 90_000; Date.now() < end; await wait(250)) if (await isTrue()) return;
  throw new Error(`nothing came in 90 seconds ${why()}`);
}
