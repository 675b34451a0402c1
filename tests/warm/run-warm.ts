// Runs a command of the project as `node src/cli/….ts` does, in a process that has loaded the program already: by hundreds, starting costs more than running.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';

export interface Command {
  /** From the folder where it runs: `src/cli/check.ts`. */
  file: string;
  words: readonly string[];
  cwd: string;
  env: Record<string, string | undefined>;
}

export interface Answer {
  status: number;
  stdout: string;
  stderr: string;
}

/**
 * The command's entry is evaluated anew, with its own arguments, environment and folder; nobody is at its terminal.
 * @param resident a name: each has a process that stays. One for each worker of Vitest, and one for all builds, which take turns
 */
export function runWarm(
  file: string,
  words: readonly string[],
  { cwd, env }: Pick<Command, 'cwd' | 'env'>,
  resident = `worker-${process.env.VITEST_POOL_ID}`,
): Answer {
  const folder = process.env.FLORILEGE_WARM;
  if (!folder) return runApart(file, words, { cwd, env });
  const command: Command = { file, words, cwd, env };
  const told = ask(join(folder, resident), JSON.stringify(command), env);
  if (told.failed !== undefined) throw new Error(`${file}: ${told.failed}`);
  return JSON.parse(told.answer ?? '');
}

interface Told {
  answer?: string;
  failed?: string;
}

/** Waits for the answer of a process that stays: one thread a process asks for all that it runs. */
function ask(place: string, command: string, env: Command['env']): Told {
  messenger ??= openMessenger();
  const { port, signal } = messenger;
  Atomics.store(signal, 0, 0);
  port.postMessage({ place, command, env: { ...env } });
  Atomics.wait(signal, 0, 0);
  return receiveMessageOnPort(port)?.message;
}

let messenger: ReturnType<typeof openMessenger> | undefined;

function openMessenger(): { port: MessagePort; signal: Int32Array } {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const thread = new Worker(join(import.meta.dirname, 'ask.mjs'), {
    workerData: { port: port2, signal },
    transferList: [port2],
  });
  thread.unref();
  port1.unref();
  return { port: port1, signal };
}

/** In a process of its own, as who types it has it. */
export function runApart(file: string, words: readonly string[], { cwd, env }: Pick<Command, 'cwd' | 'env'>): Answer {
  const options = { cwd, env, encoding: 'utf8', input: '', maxBuffer: MOST } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], options);
  return { status: status ?? 1, stdout, stderr };
}

/** Bytes that a command may say. */
const MOST = 2 ** 28;
