// Loaded before a program: writes to its standard error, as it ends, every file that it opened and every call it made.

import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { resolve } from 'node:path';

const files: string[] = [];
const calls: string[] = [];
const realpath = fs.realpathSync;

/** Where the path really leads, told as refused where that is outside of what may be read. */
function place(path: unknown): string {
  const absolute = resolve(path instanceof URL ? path.pathname : String(path));
  try {
    return realpath(absolute);
  } catch (error) {
    const isDenied = error instanceof Error && 'code' in error && error.code === 'ERR_ACCESS_DENIED';
    return isDenied ? `${absolute} (refused)` : absolute;
  }
}

type Function = (...args: unknown[]) => unknown;

function watch(module: object, names: readonly string[], told: (args: unknown[]) => void): void {
  const functions = module as Record<string, Function>;
  for (const name of names) {
    const original = functions[name] as Function;
    functions[name] = function watched(this: unknown, ...args: unknown[]) {
      told(args);
      return original.apply(this, args);
    };
  }
}

const opened = ([path]: unknown[]) => {
  if (typeof path !== 'number') files.push(place(path));
};
watch(fs.promises, ['open', 'readFile', 'readdir', 'opendir', 'cp', 'copyFile', 'writeFile'], opened);
watch(
  fs,
  ['open', 'openSync', 'readFile', 'readFileSync', 'readdir', 'readdirSync', 'createReadStream', 'writeFileSync'],
  opened,
);
const called = (args: unknown[]) => void calls.push(JSON.stringify(args[0]) ?? '');
watch(net.Socket.prototype, ['connect'], called);
watch(dns, ['lookup', 'resolve'], called);
watch(dns.promises, ['lookup', 'resolve'], called);
watch(dgram, ['createSocket'], called);
globalThis.fetch = (input) => {
  calls.push(String(input));
  return Promise.reject(new Error('No network here.'));
};
syncBuiltinESMExports();

process.on('exit', () => {
  fs.writeSync(2, `\n${JSON.stringify({ files: [...new Set(files)], calls })}\n`);
});
