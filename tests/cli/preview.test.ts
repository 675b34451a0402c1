// npm run preview serves what was built, where it says, in French, and asks nothing of the network.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { smallContent, temporaryFolder } from '../content-folder.ts';
import { personalEnvironment } from '../environment.ts';
import { freePort } from '../free-port.ts';
import { runWarm } from '../warm/run-warm.ts';

const ROOT = join(import.meta.dirname, '../..');

test.each([
  ['', ''],
  ['/sous/chemin', 'sous/chemin/'],
  ['/sous/', 'sous/'],
])('under the base « %s »', async (base, path) => {
  const port = await freePort();
  const server = start(port, { ...(await built()), BASE_PATH: base });
  const said = await firstWords(server);
  const url = `http://localhost:${port}/${path}`;
  expect(said).toBe(`Le site se lit à ${url} (Ctrl-C pour arrêter)\n`);
  expect(await (await fetch(url)).text()).toContain('Un site');
  expect((await fetch(`${url}absent/`)).status).toBe(404);
});

test('a port that is taken gives way to the next, in French', async () => {
  const port = await freePort();
  const other = createServer().listen(port, 'localhost');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const server = start(port, await built());
  const said = await firstWords(server, 2);
  expect(said).toContain(`Le port ${port} est déjà pris : le site prend le port `);
  expect(said).not.toMatch(/Port .* in use/);
});

test('without a site, it says how to build one; a wrong port is told', async () => {
  const env = personalEnvironment({ OUT_DIR: await temporaryFolder() });
  const run = (...words: string[]) => runWarm('src/cli/preview.ts', words, { cwd: ROOT, env });
  const { status, stderr } = run();
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'Il n’y a pas encore de site à lire. Pour le construire : npm run build\n',
  });
  for (const port of ['0', '65536', 'abc', '8 0']) {
    const wrong = run('--port', port);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain(`« ${port} » n’est pas un port`);
  }
});

async function built(): Promise<Record<string, string>> {
  const out = await temporaryFolder();
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), '<!doctype html><title>Un site</title>');
  return { OUT_DIR: out, CONTENT_DIR: await smallContent(), CACHE_DIR: await temporaryFolder() };
}

function start(port: number, env: Record<string, string>): ChildProcess {
  const server = spawn(process.execPath, ['src/cli/preview.ts', '--port', String(port)], {
    cwd: ROOT,
    env: personalEnvironment(env),
    stdio: 'pipe',
  });
  onTestFinished(() => void server.kill());
  return server;
}

/** What it says, on both its outputs, until it has said so many lines or ends. */
function firstWords(server: ChildProcess, lines = 1): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('\n').length > lines) resolve(said);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('exit', () => resolve(said));
  });
}
