// The mailbox on a server of one's own: what it lacks is said at once, and nothing is opened.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runWarm } from '../warm/run-warm.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = (more: Record<string, string>, ...words: string[]) =>
  runWarm('src/cli/mailbox.ts', words, { cwd: ROOT, env: { ...process.env, ...more } });

test('an environment that is incomplete is told whole, in French, without a stack', () => {
  const { status, stderr } = run({ MAILBOX_SITE: 'exemple' });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^La boîte de dépôt ne peut pas s’ouvrir :\n- MAILBOX_SITE vaut « exemple »/);
  for (const name of ['MAILBOX_REPOSITORY', 'MAILBOX_TOKEN', 'MAILBOX_SECRET', 'MAILBOX_CONTACT'])
    expect(stderr).toContain(`- ${name} manque`);
  expect(stderr).not.toMatch(/\n\s+at /);
});

test('--help opens nothing', () => {
  expect(run({}, '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run mailbox') });
});
