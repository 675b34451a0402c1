// A process that runs one command of the project after another: each file of `src/cli/` is evaluated anew, what it imports is loaded once.
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Answer, type Command, runApart } from './run-warm.ts';

const [place = ''] = process.argv.slice(2);
/** Without a command for so long, it goes: nobody is left to end it. */
const PATIENCE = 60_000;
/** What builds leave behind adds up. */
const LARGE = 1.5 * 2 ** 30;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What `process.exit` becomes: it ends the command, and leaves the process. */
class Ended extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`the command ends with ${status}`);
    this.status = status;
  }
}

const exit = process.exit.bind(process);
/** Astro's pages are loaded from the place where a site is made: what one build left there would be taken for the next one's. */
const built = new Set<string>();
let turn: Promise<void> = Promise.resolve();
let commands = 0;
let idle = setTimeout(leave, PATIENCE);

const server = createServer({ allowHalfOpen: true }, (socket) => {
  socket.on('error', () => undefined);
  turn = turn.then(async () => {
    clearTimeout(idle);
    const command = JSON.parse(await wordsOf(socket));
    // From here on, whoever asks knows that it is being done.
    socket.write('\n');
    const { answer, isSpent } = await run(command);
    const isLeaving = isSpent || process.memoryUsage.rss() > LARGE;
    if (isLeaving) rmSync(place, { force: true });
    await new Promise<void>((resolve) => socket.end(JSON.stringify(answer), resolve));
    if (isLeaving) leave();
    idle = setTimeout(leave, PATIENCE);
  });
});
server.listen(0, '127.0.0.1', () => writeFileSync(place, String((server.address() as AddressInfo).port)));

/** All that is sent; the socket stays open for the answer. */
async function wordsOf(socket: Socket): Promise<string> {
  let words = '';
  socket.setEncoding('utf8').on('data', (piece) => (words += piece));
  await once(socket, 'end');
  return words;
}

function leave(): void {
  rmSync(place, { force: true });
  exit(0);
}

/** @returns what the command said, and whether something of it may still be at work here */
async function run(command: Command): Promise<{ answer: Answer; isSpent: boolean }> {
  const out = command.env.OUT_DIR;
  if (out && built.has(out)) return { answer: runApart(command.file, command.words, command), isSpent: false };
  if (out) built.add(out);
  const listeners = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
  const before = atWork();
  const said = { stdout: '', stderr: '' };
  const restore = (['stdout', 'stderr'] as const).map((name) => keep(name, (words) => (said[name] += words)));
  Object.assign(process, {
    exit: (status?: number) => end(status),
    argv: [process.execPath, command.file, ...command.words],
  });
  process.env = { ...command.env };
  process.chdir(command.cwd);
  process.exitCode = undefined;
  let isSpent = false;
  try {
    await import(`${pathToFileURL(resolve(command.cwd, command.file))}?command=${++commands}`);
  } catch (error) {
    const { status } = error instanceof Ended ? error : { status: 1 };
    if (!(error instanceof Ended)) said.stderr += `${error instanceof Error ? error.stack : error}\n`;
    process.exitCode = status;
    // What it waited for when it ended is given back within a turn or two.
    for (let turns = 0; turns < 5; turns++) await new Promise((next) => setImmediate(next));
    isSpent = command.file.endsWith('build.ts') || atWork() > before;
    // What the command had begun may fail behind it.
    if (isSpent) process.on('uncaughtException', () => undefined);
  }
  const status = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  for (const give of restore) give();
  for (const [signal, own] of listeners)
    for (const listener of process.listeners(signal)) if (!own.includes(listener)) process.off(signal, listener);
  return { answer: { status, ...said }, isSpent };
}

/** How many things the process waits for. */
function atWork(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind !== 'Immediate').length;
}

function end(status?: number): never {
  throw new Ended(status ?? Number(process.exitCode ?? 0));
}

/** Keeps what is written there, instead of showing it. @returns what gives it back */
function keep(name: 'stdout' | 'stderr', take: (words: string) => void): () => void {
  const stream = process[name];
  const write = stream.write;
  stream.write = ((words: string | Uint8Array, ...more: unknown[]) => {
    take(typeof words === 'string' ? words : Buffer.from(words).toString('utf8'));
    for (const done of more) if (typeof done === 'function') done();
    return true;
  }) as typeof stream.write;
  return () => {
    stream.write = write;
  };
}
