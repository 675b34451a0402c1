// Somebody at a terminal, a true one: what a command asks is waited for, and keys are typed.
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';

/** What is to be read before keys are typed. */
export type Step = readonly [awaited: string, keys: string];

export const ENTER = '\r';
export const CTRL_C = '\x03';
/** Takes away what the line holds. */
export const CLEAR = '\x15';

export interface Sat {
  status: number;
  /** All that was shown, without its colours. */
  said: string;
  /** What was never shown. */
  missed?: string;
}

/** @param command a file that Node runs, and its options */
export function atTerminal(
  command: readonly string[],
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
  steps: readonly Step[],
): Promise<Sat> {
  const terminal = spawn(process.execPath, [...command], { cwd, env: { ...env, CI: '' }, cols: 200, rows: 60 });
  const left = [...steps];
  let [said, fresh] = ['', ''];
  let stuck: NodeJS.Timeout | undefined;
  const wait = () => {
    clearTimeout(stuck);
    stuck = setTimeout(() => terminal.kill(), PATIENCE);
  };
  wait();
  terminal.onData((piece) => {
    said += piece;
    fresh += piece;
    const [next] = left;
    if (!next || !stripVTControlCharacters(fresh).includes(next[0])) return;
    left.shift();
    fresh = '';
    wait();
    // What is shown is drawn in several pieces: keys come after the last of them.
    setTimeout(() => terminal.write(next[1]), 50);
  });
  return new Promise((resolve) => {
    terminal.onExit(({ exitCode }) => {
      clearTimeout(stuck);
      const [missed] = left[0] ?? [];
      const sat = { status: exitCode, said: stripVTControlCharacters(said) };
      resolve(missed === undefined ? sat : { ...sat, missed });
    });
  });
}

const PATIENCE = 20_000;
