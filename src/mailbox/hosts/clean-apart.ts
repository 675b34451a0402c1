// Pictures that strangers send are decoded in a process that ends with each: it knows no token, what breaks it breaks nothing else, and its
// memory goes with it.
import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { CleanPicture } from '../../pictures/clean.ts';
import { gateFor } from '../gate.ts';

const gate = gateFor(1);

/** As `cleanPicture`, one after the other; undefined too where it takes more than half a minute. */
export function cleanApart(source: Uint8Array): Promise<CleanPicture | undefined> {
  return gate(() => cleaned(source));
}

async function cleaned(source: Uint8Array): Promise<CleanPicture | undefined> {
  const child = spawn(process.execPath, ['--import', QUICK_START, PROCESS], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  // It may have ended before it has read all.
  child.stdin.on('error', () => {});
  child.stdin.end(source);
  const said = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  const written = await buffer(child.stdout);
  const at = written.indexOf('\n');
  if ((await said) !== 0 || at < 0) return undefined;
  const facts = JSON.parse(written.toString('utf8', 0, at)) as Omit<CleanPicture, 'bytes'>;
  return { ...facts, bytes: new Uint8Array(written.subarray(at + 1)) };
}

const QUICK_START = new URL('../../cli/quick-start.mjs', import.meta.url).href;
const PROCESS = fileURLToPath(new URL('../../pictures/clean-process.ts', import.meta.url));
/** Milliseconds. */
const PATIENCE = 30_000;
