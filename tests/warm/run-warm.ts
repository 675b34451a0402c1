// Runs a command of the project as `node src/cli/….ts` does, in a process that has loaded the program already: by hundreds, starting costs more than running.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

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
  const ask = [join(import.meta.dirname, 'ask.mjs'), join(folder, resident)];
  const input = JSON.stringify(command);
  const { status, stdout, stderr } = spawnSync(process.execPath, ask, {
    env,
    encoding: 'utf8',
    input,
    maxBuffer: MOST,
  });
  if (status !== 0) throw new Error(`${file}: ${stderr}`);
  return JSON.parse(stdout);
}

/** In a process of its own, as who types it has it. */
export function runApart(file: string, words: readonly string[], { cwd, env }: Pick<Command, 'cwd' | 'env'>): Answer {
  const options = { cwd, env, encoding: 'utf8', input: '', maxBuffer: MOST } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], options);
  return { status: status ?? 1, stdout, stderr };
}

/** Bytes that a command may say. */
const MOST = 2 ** 28;
