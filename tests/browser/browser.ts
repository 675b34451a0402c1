// A Chromium that comes from an npm package, and a static server for a built site.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rename } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { brotliDecompressSync, gzipSync } from 'node:zlib';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';
import { systemFonts } from './system-fonts.ts';

/**
 * Starts Chromium; on a machine without its system libraries, with those that the package carries.
 * @param more arguments of its command line
 */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = await chromium.executablePath();
  const options = {
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', ...more],
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: systemFonts() } as Record<string, string>,
  };
  try {
    return patient(await playwright.launch(options));
  } catch {
    const libraries = await unpackLibraries();
    const env = { ...options.env, LD_LIBRARY_PATH: libraries };
    return patient(await playwright.launch({ ...options, env }));
  }
}

/** The same Chromium, for a command that starts one itself, and the environment that it needs. */
export async function browserProgram(): Promise<{ program: string; env: Record<string, string> }> {
  return { program: await chromium.executablePath(), env: { FONTCONFIG_FILE: systemFonts() } };
}

/** A machine that does much else is slow: what its pages wait for comes late, and is no fault of theirs. */
function patient(browser: Browser): Browser {
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(PATIENCE);
    return context;
  };
  return browser;
}

/** Milliseconds. */
const PATIENCE = 120_000;

/** The package's `bin/al2023.tar.br` holds nss, nspr and expat. @returns the folder of the libraries */
async function unpackLibraries(): Promise<string> {
  const target = join(tmpdir(), 'florilege-chromium-libraries');
  if (existsSync(join(target, 'lib'))) return join(target, 'lib');
  const archive = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium/package.json')),
    'bin/al2023.tar.br',
  );
  const folder = await mkdtemp(join(tmpdir(), 'florilege-libraries-'));
  await mkdir(folder, { recursive: true });
  const { status, stderr } = spawnSync('tar', ['-x', '-C', folder], {
    input: brotliDecompressSync(readFileSync(archive)),
  });
  if (status !== 0) throw new Error(`the browser's libraries cannot be unpacked: ${stderr}`);
  await rename(folder, target).catch(() => undefined);
  return join(existsSync(join(target, 'lib')) ? target : folder, 'lib');
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
};

const ZIPPED = /^(text|application\/(json|xml))|svg/;

const zippedFiles = new Map<string, Buffer>();

/** Made once, as hosts do: what is measured of a page is not the time of its compression. */
function zippedOf(file: string): Buffer {
  const version = `${file} ${statSync(file).mtimeMs}`;
  const zipped = zippedFiles.get(version) ?? gzipSync(readFileSync(file));
  zippedFiles.set(version, zipped);
  return zipped;
}

/**
 * Serves a folder as a plain static host would.
 * @param gzip whether texts are sent compressed, as hosts do
 * @returns its address without a slash, the ways to stop it and to have it answer each request with a status alone
 */
export async function serve(
  folder: string,
  base = '',
  gzip = false,
): Promise<{ url: string; close: () => Promise<void>; failWith: (status?: number) => void }> {
  let failure: number | undefined;
  const server: Server = createServer((request, response) => {
    if (failure) {
      response
        .writeHead(failure, { 'Content-Type': 'text/html' })
        .end('<meta name="robots" content="noindex"><h1>In trouble</h1>');
      return;
    }
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(base) ? path.slice(base.length) : '/404.html';
    const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    const found = existsSync(file) && statSync(file).isFile();
    const type = TYPES[extname(found ? file : '.html')] ?? 'application/octet-stream';
    const sent = found ? file : join(folder, '404.html');
    const zipped = gzip && ZIPPED.test(type);
    response.writeHead(found ? 200 : 404, {
      'Content-Type': type,
      ...(zipped && { 'Content-Encoding': 'gzip' }),
      // As publish/hosting/ asks for what never changes under its name.
      ...(inside.startsWith('/_astro/') && { 'Cache-Control': 'public, max-age=31536000, immutable' }),
    });
    response.end(zipped ? zippedOf(sent) : readFileSync(sent));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    failWith: (status) => {
      failure = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser may hold one open for ever, with an answer that it does not read to its end.
        server.closeAllConnections();
      }),
  };
}
