// A content, files that somebody was sent, and the command that receives them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/read/folder.ts';
import { smallContent, temporaryFolder } from '../content-folder.ts';
import { runWarm } from '../warm/run-warm.ts';

const ROOT = join(import.meta.dirname, '../..');

export interface ReceptionDesk {
  content: string;
  received: string;
  /** Files that were sent. */
  sent: string;
}

/** A content, and what somebody was sent. */
export async function deskWith(files: Record<string, string | Uint8Array>): Promise<ReceptionDesk> {
  const folder = await temporaryFolder();
  const sent = join(folder, 'envois');
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(sent, name)), { recursive: true });
    writeFileSync(join(sent, name), bytes);
  }
  return { content: await smallContent(), received: join(folder, 'received'), sent };
}

/** @param words options of the command */
export function run(desk: ReceptionDesk, ...words: string[]) {
  const { status, stdout, stderr } = runWarm('src/cli/receive.ts', [desk.sent, ...words], {
    cwd: ROOT,
    env: envOf(desk),
  });
  return { status, said: stdout + stderr };
}

function envOf({ content, received }: ReceptionDesk) {
  return { ...process.env, CONTENT_DIR: content, RECEIVED_DIR: received, BUILD_DATE: '2026-07-01' };
}

/** In a process of its own. @returns too the most memory that it had, in bytes */
export function runApart(desk: ReceptionDesk) {
  const made = spawnSync(process.execPath, ['--import', WITNESS, 'src/cli/receive.ts', desk.sent], {
    ...{ cwd: ROOT, env: envOf(desk), encoding: 'utf8', input: '' },
  });
  const [, peak] = /peak (\d+)\n/.exec(made.stderr) ?? [];
  // In bytes; the system counts in kilobytes.
  return { status: made.status, said: made.stdout + made.stderr.replace(/peak \d+\n/, ''), peak: Number(peak) * 1024 };
}

/** Says at the end the most memory that the process had. */
const WITNESS = `data:text/javascript,${encodeURIComponent("process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))")}`;

export const story = ({ content }: ReceptionDesk, id: string) =>
  readFileSync(join(content, 'stories', id, 'story.mdx'), 'utf8');
export const report = ({ received }: ReceptionDesk, place: string) =>
  readFileSync(join(received, '2026-07-01', place, 'réception.md'), 'utf8');
export const errorsIn = async ({ content }: ReceptionDesk) =>
  checkContent(await readContent(content), { today: '2026-07-01' }).filter(({ severity }) => severity === 'error');
