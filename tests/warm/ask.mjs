// A thread that hands commands to processes that stay, and starts them where there are none: who asks waits for the answer.
import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';

/** @type {{ port: import('node:worker_threads').MessagePort, signal: Int32Array }} */
const { port, signal } = workerData;
port.on('message', async ({ place, command, env }) => {
  const told = await answerOf(place, command, env).catch((error) => ({ failed: String(error) }));
  port.postMessage(told);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
});

/**
 * @param {string} place file of the port of the process that stays
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 */
async function answerOf(place, command, env) {
  const said = `${place}.txt`;
  for (let tries = 0; tries < 9; tries++) {
    const socket = await opened(place, said, env);
    if (!socket) continue;
    socket.end(command);
    const answer = await text(socket).catch(() => '');
    // It went away before this command's turn.
    if (answer === '') continue;
    if (answer.trim()) return { answer };
    throw new Error(`the process that stays has gone in the middle:\n${readFileSync(said, 'utf8')}`);
  }
  throw new Error('no process stays');
}

/**
 * @param {string} place
 * @param {string} said
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import('node:net').Socket | undefined>}
 */
async function opened(place, said, env) {
  if (!existsSync(place)) start(place, said, env);
  for (let waited = 0; waited < 60_000 && !existsSync(place); waited += 20) await wait(20);
  const number = existsSync(place) ? Number(readFileSync(place, 'utf8')) : 0;
  return new Promise((resolve) => {
    const socket = connect({ port: number, host: '127.0.0.1', allowHalfOpen: true }, () => resolve(socket));
    socket.on('error', () => {
      rmSync(place, { force: true });
      resolve(undefined);
    });
  });
}

/**
 * @param {string} place
 * @param {string} said
 * @param {NodeJS.ProcessEnv} env
 */
function start(place, said, env) {
  const resident = join(import.meta.dirname, 'resident.ts');
  const log = openSync(said, 'w');
  spawn(process.execPath, [resident, place], { detached: true, stdio: ['ignore', log, log], env }).unref();
}
