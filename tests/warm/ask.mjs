// Hands a command to a process that stays, which it starts where there is none: node ask.mjs <file of its port> < command > answer
import { spawn } from 'node:child_process';
import { existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

const [place] = process.argv.slice(2);
const said = `${place}.txt`;
const command = await text(process.stdin);
for (let tries = 0; tries < 9; tries++) {
  const socket = await opened();
  if (!socket) continue;
  socket.end(command);
  const answer = await text(socket).catch(() => '');
  // It went away before this command's turn.
  if (answer === '') continue;
  if (answer.trim()) process.stdout.write(answer);
  else console.error(`the process that stays has gone in the middle:\n${readFileSync(said, 'utf8')}`);
  process.exit(answer.trim() ? 0 : 1);
}
console.error('no process stays');
process.exit(1);

/** @returns {Promise<import('node:net').Socket | undefined>} */
async function opened() {
  if (!existsSync(place)) start();
  for (let waited = 0; waited < 60_000 && !existsSync(place); waited += 20) await wait(20);
  const port = existsSync(place) ? Number(readFileSync(place, 'utf8')) : 0;
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => resolve(socket));
    socket.on('error', () => {
      rmSync(place, { force: true });
      resolve(undefined);
    });
  });
}

function start() {
  const resident = join(import.meta.dirname, 'resident.ts');
  const log = openSync(said, 'w');
  spawn(process.execPath, [resident, place], { detached: true, stdio: ['ignore', log, log] }).unref();
}
