// Runs a command as a workflow does: an event in a file, a token, the address of a forge; the forge may be in this very process.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../content-folder.ts';
import { TOKEN } from '../mailbox/fake-forge.ts';
import type { FakeGithub } from '../mailbox/fake-github.ts';
import { ROOT } from '../press.ts';

/** @param file `src/cli/comment.ts` */
export async function inWorkflow(
  file: string,
  words: readonly string[],
  event: unknown,
  fake: FakeGithub,
  more: Record<string, string> = {},
): Promise<{ status: number; stdout: string; stderr: string }> {
  const path = join(await temporaryFolder(), 'event.json');
  writeFileSync(path, JSON.stringify(event));
  const own = { GITHUB_EVENT_PATH: path, GITHUB_TOKEN: TOKEN, GITHUB_API_URL: fake.root, BUILD_DATE: '2026-07-01' };
  const env = { ...process.env, ...own, ...more };
  return new Promise((done) => {
    const args = ['--import', './src/cli/quick-start.mjs', file, ...words];
    execFile(process.execPath, args, { cwd: ROOT, env }, (error, stdout, stderr) => {
      done({ status: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

export const REPOSITORY = {
  full_name: 'florilege/site',
  html_url: 'https://github.example/florilege/site',
  default_branch: 'main',
};
